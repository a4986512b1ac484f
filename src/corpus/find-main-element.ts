import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, elementsOf, findArticle, isElement, isLeftOut } from "./html-tree.js";

const marginal =
  /comment|disqus|discussion|responses|replies|sidebar|side-bar|related|recommend|promo|advert|\bads?\b|share|social|newsletter|subscribe|cookie|breadcrumb|popup|modal|footer|masthead|navbar|menu/iu;
const paragraphs = /^(?:p|pre|blockquote|li|td)$/u;
const shortestParagraph = 25;
/** A neighbour with as much text of its own as a short paragraph. */
const shortestNeighbour = 80;

/** How much text stands in an element, without what is left out and what is in the margins. */
interface Measure {
  readonly length: number;
  readonly linked: number;
  readonly commas: number;
}
type Measures = ReadonlyMap<Tree.Node, Measure>;

/**
 * The element that holds the page's article: the one whose own and children's paragraphs carry the
 * most running text, as Readability scores it (Arc90, 2009), with the neighbours that continue it;
 * the body where nothing stands out.
 */
export function findMainElement(page: Tree.Document): Tree.ParentNode {
  const elements = [...elementsOf(page)];
  const measures = measureElements(elements);
  const scores = new Map<Tree.Element, number>();
  const add = (element: Tree.Node | null, score: number): void => {
    if (element !== null && isElement(element)) {
      scores.set(element, (scores.get(element) ?? 0) + score);
    }
  };
  for (const element of elements) {
    if (!paragraphs.test(element.tagName) && !hasOwnText(element)) continue;
    const score = scoreParagraph(measures.get(element));
    if (score === 0) continue;
    add(element.parentNode, score);
    if (element.parentNode !== null && isElement(element.parentNode)) {
      add(element.parentNode.parentNode, score / 2);
    }
  }
  const body = elements.find((element) => element.tagName === "body") ?? page;
  const margin = findMargin(elements);
  const best = [...scores].reduce<[Tree.ParentNode, number]>(
    (top, [element, score]) => {
      const weighed = score * weigh(element, margin);
      return weighed > top[1] ? [element, weighed] : top;
    },
    [body, 0],
  );
  return findArticle(best[0]) ?? climb(best[0], body, measures);
}

/** Up to the element that holds the whole article, where it is spread over several. */
function climb(from: Tree.ParentNode, body: Tree.ParentNode, measures: Measures): Tree.ParentNode {
  let main = from;
  for (;;) {
    if (main === body || !isElement(main)) return main;
    const parent: Tree.ParentNode | null = main.parentNode;
    if (parent === null || !isElement(parent)) return main;
    const inside = textLength(measures.get(main));
    const outside = textLength(measures.get(parent)) - inside;
    const self = main;
    const continues = parent.childNodes.some((node) => isAlike(node, self, measures));
    if (!continues && outside < inside / 4) return main;
    main = parent;
  }
}

/** Whether a node is another of the same kind with text of its own: the article's next section. */
function isAlike(node: Tree.Node, main: Tree.Element, measures: Measures): boolean {
  return (
    node !== main &&
    isElement(node) &&
    node.tagName === main.tagName &&
    attribute(node, "class") === attribute(main, "class") &&
    textLength(measures.get(node)) >= shortestNeighbour
  );
}

function measureElements(elements: readonly Tree.Element[]): Measures {
  const measures = new Map<Tree.Node, Measure>();
  // From the last to the first, so that children come before their parents.
  for (const element of elements.toReversed()) {
    let [length, linked, commas] = [0, 0, 0];
    for (const node of element.childNodes) {
      if (node.nodeName === "#text") {
        const text = (node as Tree.TextNode).value.trim();
        length += text.length;
        commas += text.match(/[,，、]/gu)?.length ?? 0;
      } else if (isElement(node) && !isLeftOut(node) && !isMarginal(node)) {
        const inner = measures.get(node);
        length += inner?.length ?? 0;
        linked += inner?.linked ?? 0;
        commas += inner?.commas ?? 0;
      }
    }
    measures.set(element, { length, linked: element.tagName === "a" ? length : linked, commas });
  }
  return measures;
}

/** `div`s that hold text and no blocks serve as paragraphs on many pages. */
function hasOwnText(element: Tree.Element): boolean {
  if (element.tagName !== "div") return false;
  const own = element.childNodes
    .filter((node) => node.nodeName === "#text")
    .map((node) => (node as Tree.TextNode).value.trim().length);
  return own.reduce((sum, length) => sum + length, 0) > 80;
}

function scoreParagraph(measure: Measure | undefined): number {
  if (measure === undefined || measure.length < shortestParagraph) return 0;
  const { length, linked, commas } = measure;
  return (2 + commas + Math.min(length / 100, 3)) * (1 - linked / length);
}

function textLength(measure: Measure | undefined): number {
  return measure === undefined ? 0 : measure.length - measure.linked;
}

/** The elements that are in the page's margins by their own name or that of one around them. */
function findMargin(elements: readonly Tree.Element[]): ReadonlySet<Tree.Node> {
  const margin = new Set<Tree.Node>();
  for (const element of elements) {
    const isInside = element.parentNode !== null && margin.has(element.parentNode);
    if (isInside || isMarginal(element)) margin.add(element);
  }
  return margin;
}

/** Names of the whole page (`<body class="has-sidebar">`) put nothing of it into the margins. */
function isMarginal(element: Tree.Element): boolean {
  if (element.tagName === "html" || element.tagName === "body") return false;
  return marginal.test(`${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`);
}

function weigh(element: Tree.Element, margin: ReadonlySet<Tree.Node>): number {
  const main = element.tagName === "article" || element.tagName === "main" ? 1.25 : 1;
  return margin.has(element) ? 0.05 : main;
}
