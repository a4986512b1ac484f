import type { DefaultTreeAdapterTypes as Tree } from "parse5";

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
    stack.push(...node.childNodes.filter(isElement).reverse());
  }
}

/** All text below a node, as it stands. */
export function textOf(root: Tree.ParentNode): string {
  return root.childNodes
    .map((node) => {
      if (node.nodeName === "#text") return (node as Tree.TextNode).value;
      return "childNodes" in node ? textOf(node) : "";
    })
    .join("");
}
