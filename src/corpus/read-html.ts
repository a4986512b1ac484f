import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { alignText } from "./align-text.js";
import { makeBlock, type Block, type Piece } from "./block.js";
import { attribute, isElement, textOf } from "./html-tree.js";
import { findMainElement } from "./find-main-element.js";
import { readHtmlFacts } from "./read-html-facts.js";
import type { ReadResult } from "./source.js";

/** Elements whose content is never the article's text. */
const left = new Set(
  (
    "script style noscript template head nav header footer aside form button select input textarea " +
    "svg math iframe object audio video canvas figcaption dialog menu"
  ).split(" "),
);
/** Elements that run on in the line; all others begin and end a block. */
const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s " +
    "samp small span strike strong sub sup time tt u var wbr img nobr"
  ).split(" "),
);
const heading = /^h[1-6]$/u;

/**
 * The blocks of a web page's main text, and what the page says of itself in `<meta>`, JSON-LD and
 * Open Graph. Nothing in the page is run or fetched.
 */
export function readHtml(raw: string): ReadResult {
  const page = parse(raw, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const main = findMainElement(page);
  const source = {
    line: null,
    blocks: collectBlocks(main, raw),
    facts: readHtmlFacts(page),
    factsFrom: "metadata" as const,
    extra: {},
    isPage: true,
  };
  return { sources: [source], problems: [] };
}

/** Whether an element holds no text of the article: furniture by its name, or not shown at all. */
export function isLeftOut(element: Tree.Element): boolean {
  if (left.has(element.tagName)) return true;
  if (attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true") {
    return true;
  }
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, "style") ?? "");
}

function collectBlocks(root: Tree.ParentNode, raw: string): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  const close = (kind: Block["kind"]) => {
    const block = makeBlock(kind, pieces);
    if (block !== null) blocks.push(block);
    pieces = [];
  };
  const visit = (node: Tree.ChildNode): void => {
    if (node.nodeName === "#text") {
      pieces.push(takeText(node as Tree.TextNode, raw));
    } else if (isElement(node) && !isLeftOut(node)) {
      const breaks = !inline.has(node.tagName);
      if (breaks) close("paragraph");
      node.childNodes.forEach(visit);
      if (breaks) close(heading.test(node.tagName) ? "heading" : "paragraph");
    }
  };
  root.childNodes.forEach(visit);
  close("paragraph");
  return blocks.filter((block) => !isLinkList(block, root));
}

function takeText(node: Tree.TextNode, raw: string): Piece {
  const place = node.sourceCodeLocation;
  const text = node.value;
  if (!place) return { text, runs: [] };
  return { text, runs: alignText(raw, place.startOffset, place.endOffset, text) };
}

/** Blocks that are nothing but a link's text: menus and teasers inside the main element. */
function isLinkList(block: Block, root: Tree.ParentNode): boolean {
  if (block.kind === "heading" || block.text.length > 120) return false;
  return linkTexts(root).has(block.text);
}

const linkTextsOf = new WeakMap<Tree.ParentNode, Set<string>>();

function linkTexts(root: Tree.ParentNode): Set<string> {
  let texts = linkTextsOf.get(root);
  if (texts === undefined) {
    texts = new Set();
    const visit = (node: Tree.ChildNode): void => {
      if (!isElement(node)) return;
      if (node.tagName === "a") texts?.add(textOf(node).replace(/\s+/gu, " ").trim());
      else node.childNodes.forEach(visit);
    };
    root.childNodes.forEach(visit);
    linkTextsOf.set(root, texts);
  }
  return texts;
}
