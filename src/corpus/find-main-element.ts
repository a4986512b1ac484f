import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, elementsOf, isElement, textOf } from "./html-tree.js";

const marginal =
  /comment|disqus|sidebar|side-bar|related|recommend|promo|advert|\bads?\b|share|social|newsletter|subscribe|cookie|breadcrumb|popup|modal|footer|masthead|navbar|menu|widget/iu;
const shortestParagraph = 25;

/**
 * The element that holds the page's article: the one whose own and children's paragraphs carry the
 * most running text, as Readability scores it (Arc90, 2009); the body where nothing stands out.
 */
export function findMainElement(page: Tree.Document): Tree.ParentNode {
  const scores = new Map<Tree.Element, number>();
  const add = (element: Tree.Node | null, score: number): void => {
    if (element !== null && isElement(element)) {
      scores.set(element, (scores.get(element) ?? 0) + score);
    }
  };
  let body: Tree.ParentNode = page;
  for (const element of elementsOf(page)) {
    if (element.tagName === "body") body = element;
    if (!/^(?:p|pre|blockquote|li|td)$/u.test(element.tagName) && !hasOwnText(element)) continue;
    const score = scoreParagraph(element);
    if (score === 0) continue;
    add(element.parentNode, score);
    if (element.parentNode !== null && isElement(element.parentNode)) {
      add(element.parentNode.parentNode, score / 2);
    }
  }
  const best = [...scores].reduce<[Tree.ParentNode, number]>(
    (top, [element, score]) =>
      score * weigh(element) > top[1] ? [element, score * weigh(element)] : top,
    [body, 0],
  );
  return best[0];
}

/** `div`s that hold text and no blocks serve as paragraphs on many pages. */
function hasOwnText(element: Tree.Element): boolean {
  if (element.tagName !== "div") return false;
  const own = element.childNodes
    .filter((node) => node.nodeName === "#text")
    .map((node) => (node as Tree.TextNode).value.trim().length);
  return own.reduce((sum, length) => sum + length, 0) > 80;
}

function scoreParagraph(element: Tree.Element): number {
  const text = textOf(element).trim();
  if (text.length < shortestParagraph) return 0;
  const commas = text.split(/[,，、]/u).length;
  return (1 + commas + Math.min(text.length / 100, 3)) * (1 - linkDensity(element, text.length));
}

function linkDensity(element: Tree.Element, length: number): number {
  let linked = 0;
  for (const inner of elementsOf(element)) {
    if (inner.tagName === "a") linked += textOf(inner).length;
  }
  return Math.min(1, linked / length);
}

function weigh(element: Tree.Element): number {
  const name = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  const main = element.tagName === "article" || element.tagName === "main" ? 1.25 : 1;
  return marginal.test(name) ? 0.2 : main;
}
