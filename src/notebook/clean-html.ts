import { html, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { imageSource } from "./image-source.js";

const elements = new Set(
  `a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section
  small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(
    /\s+/,
  ),
);
// Their content is no text for a reader.
const unread = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "head",
  "title",
]);
const attributes = new Set(
  `align alt aria-hidden aria-label colspan datetime dir headers height lang open role rowspan scope
  start style title valign width`.split(/\s+/),
);
const deepest = 200;

/**
 * The HTML with only what a text is made of: tables, lists, emphasis, links, embedded images.
 * Scripts, frames, forms, style sheets and addresses other than the web's are taken out, other
 * elements give way to their content, and an `<svg>` becomes an image of itself. The result is
 * well formed: it cannot end the element that it is put into.
 */
export function cleanHtml(text: string): string {
  const fragment = parseFragment(text);
  fragment.childNodes = cleanNodes(fragment.childNodes, 0);
  return serialize(fragment);
}

function cleanNodes(nodes: readonly Tree.ChildNode[], depth: number): Tree.ChildNode[] {
  return nodes.flatMap((node) => cleanNode(node, depth));
}

function cleanNode(node: Tree.ChildNode, depth: number): Tree.ChildNode[] {
  if (node.nodeName === "#text") return [node];
  if (!("tagName" in node) || unread.has(node.tagName) || depth > deepest) return [];
  if (node.tagName === "svg") return [imageOf(node)];
  const childNodes = cleanNodes(node.childNodes, depth + 1);
  if (!elements.has(node.tagName) || node.namespaceURI !== html.NS.HTML) return childNodes;
  const attrs = node.attrs.filter(({ name, value }) => isKept(node.tagName, name, value));
  return [{ ...node, attrs, childNodes }];
}

function isKept(element: string, name: string, value: string): boolean {
  if (element === "a" && name === "href") return /^(?:https?:\/\/|mailto:|#)/i.test(value.trim());
  if (element === "img" && name === "src") {
    return /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i.test(value);
  }
  return attributes.has(name);
}

function imageOf(svg: Tree.Element): Tree.Element {
  if (!svg.attrs.some(({ name }) => name === "xmlns")) {
    svg.attrs.push({ name: "xmlns", value: html.NS.SVG });
  }
  const wrapper = parseFragment("");
  wrapper.childNodes = [svg];
  const src = imageSource({ "image/svg+xml": serialize(wrapper) }) ?? "";
  const image: Tree.Element = {
    ...svg,
    nodeName: "img",
    tagName: "img",
    namespaceURI: html.NS.HTML,
    attrs: [
      { name: "src", value: src },
      { name: "alt", value: svg.attrs.find(({ name }) => name === "aria-label")?.value ?? "" },
    ],
    childNodes: [],
  };
  return image;
}
