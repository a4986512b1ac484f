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
const mostReadings = 10;

/**
 * The HTML with only what a text is made of: tables, lists, emphasis, links, embedded images.
 * Scripts, frames, forms, style sheets and addresses other than the web's are taken out, other
 * elements give way to their content, and an `<svg>` becomes an image of itself. The result is
 * well formed: it cannot end the element that it is put into, and a browser reads from it what is
 * written here.
 */
export function cleanHtml(text: string): string {
  let clean = cleanOnce(text);
  // Where an element gave way, its content can stand where HTML does not let it (a table in a
  // paragraph), and a browser would move it. Each further reading writes down one such move.
  for (let reading = 0; reading < mostReadings; reading++) {
    const again = cleanOnce(clean);
    if (again === clean) return clean;
    clean = again;
  }
  return clean;
}

function cleanOnce(text: string): string {
  const fragment = parseFragment(text);
  adopt(fragment, cleanNodes(fragment.childNodes, 0));
  return serialize(fragment);
}

// The serialiser asks a text's parent whether to escape it: a text must not remember an `<xmp>`.
function adopt(parent: Tree.ParentNode, children: Tree.ChildNode[]): void {
  parent.childNodes = children;
  for (const child of children) child.parentNode = parent;
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
  const element: Tree.Element = { ...node, attrs };
  adopt(element, childNodes);
  if (element.tagName === "pre") keepFirstLineBreak(element);
  return [element];
}

// The first line break in a `<pre>` is none to HTML; one that was read had another before it.
function keepFirstLineBreak(pre: Tree.Element): void {
  const first = pre.childNodes[0];
  if (first?.nodeName === "#text" && "value" in first && first.value.startsWith("\n")) {
    first.value = `\n${first.value}`;
  }
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
