import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isElement, isShown } from "../formats/html-tree.js";

/** The little of the DOM that is needed here; the libraries' own types want a browser's. */
interface Dom {
  readonly body: DomElement;
  createElement(name: string): DomElement;
  createTextNode(text: string): object;
}
interface DomElement {
  appendChild(node: object): void;
  setAttribute(name: string, value: string): void;
  getAttributeNames(): string[];
  querySelectorAll(selector: string): Iterable<DomElement>;
}
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: Dom };
}
type Reader = new (
  document: Dom,
  options: object,
) => { parse(): { readonly content: DomElement | null } | null };

/** Pages with more nodes, or nested deeper, are no articles; Readability would take minutes. */
const mostNodes = 50_000;
const deepest = 256;

/**
 * The texts of a page that Mozilla's Readability takes for the article; none where it finds no
 * article. The page itself stays untouched: a copy of it is read.
 */
export async function markReadable(page: Tree.Document): Promise<ReadonlySet<Tree.Node>> {
  const { parseHTML } = (await import("linkedom")) as unknown as Linkedom;
  const Readability = (await import("@mozilla/readability")).Readability as unknown as Reader;
  const document = parseHTML("<html><head></head><body></body></html>").document;
  const copied: Tree.Node[] = [];
  if (!copyBody(page, document, copied)) return new Set();
  const article = new Readability(document, {
    disableJSONLD: true,
    serializer: (content: object) => content,
  }).parse();
  const kept = new Set<Tree.Node>();
  for (const element of article?.content?.querySelectorAll("*") ?? []) {
    for (const name of element.getAttributeNames()) {
      const [, number] = /^data-copy-(\d+)$/u.exec(name) ?? [];
      const original = copied[Number(number)];
      if (original !== undefined) kept.add(original);
    }
  }
  return kept;
}

/** Whether the body could be copied; each text in it bears its number. */
function copyBody(page: Tree.Document, document: Dom, copied: Tree.Node[]): boolean {
  const html = page.childNodes.filter(isElement).find(({ tagName }) => tagName === "html");
  const body = html?.childNodes.filter(isElement).find(({ tagName }) => tagName === "body");
  if (body === undefined) return false;
  const stack: { from: Tree.Element; to: DomElement; depth: number }[] = [
    { from: body, to: document.body, depth: 0 },
  ];
  // In an element of its own, since Readability moves texts about and renames what is around them.
  const wrap = (node: Tree.Node, text: object) => {
    const copy = document.createElement("span");
    copy.setAttribute(`data-copy-${copied.push(node) - 1}`, "");
    copy.appendChild(text);
    return copy;
  };
  let count = 0;
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { from, to, depth } = top;
    count += from.childNodes.length;
    if (depth > deepest || count > mostNodes) return false;
    for (const node of from.childNodes) {
      if (node.nodeName === "#text") {
        const text = document.createTextNode((node as Tree.TextNode).value);
        to.appendChild((node as Tree.TextNode).value.trim() === "" ? text : wrap(node, text));
      } else if (isElement(node) && isShown(node)) {
        const copy = document.createElement(node.tagName);
        for (const { name, value } of node.attrs) setAttribute(copy, name, value);
        to.appendChild(copy);
        stack.push({ from: node, to: copy, depth: depth + 1 });
      }
    }
  }
  return true;
}

/** A page may write attributes that no name is allowed to be. */
function setAttribute(element: DomElement, name: string, value: string): void {
  if (/^[a-z][\w:-]*$/iu.test(name)) element.setAttribute(name, value);
}
