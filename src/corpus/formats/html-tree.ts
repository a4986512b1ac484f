import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** Elements whose content nobody reads as text. */
const code = new Set(
  (
    "script style noscript template head select input textarea svg math iframe object audio video canvas " +
    // Pronunciations set above the letters.
    "rt rp rtc"
  ).split(" "),
);

/** Only a hostile page nests deeper than browsers do, and would have every level searched. */
const deepest = 512;

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Tree.Element {
  return "tagName" in node;
}

/** An attribute's value, or `null`. */
export function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** Every element below a node, in the order of the page. */
export function* elementsOf(root: Tree.ParentNode): Generator<Tree.Element> {
  const stack: Tree.Element[] = root.childNodes.filter(isElement).reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    // Not by spreading: a page may give an element more children than a call takes arguments.
    for (const child of node.childNodes.filter(isElement).reverse()) stack.push(child);
  }
}

/** All text below a node, as it stands. */
export function textOf(root: Tree.ParentNode): string {
  const texts: string[] = [];
  const stack: Tree.Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === "#text") texts.push((node as Tree.TextNode).value);
    if (!("childNodes" in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) stack.push(child);
    }
  }
  return texts.join("");
}

/** Styles that spam and helpers of the page are hidden with. */
const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])/iu;

/** Whether a browser would show the element: not hidden by attribute or by its own style. */
export function isShown(element: Tree.Element): boolean {
  if (attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true") {
    return false;
  }
  return !hiding.test(attribute(element, "style") ?? "");
}

/** Whether an element holds no text for people to read. */
export function isCode(element: Tree.Element): boolean {
  return code.has(element.tagName);
}

/** The nearest `article` around a node, itself included, or `null`. */
export function findArticle(node: Tree.Node): Tree.Element | null {
  let around: Tree.Node | null = node;
  for (let level = 0; level < deepest && around !== null && isElement(around); level++) {
    if (around.tagName === "article") return around;
    around = around.parentNode;
  }
  return null;
}
