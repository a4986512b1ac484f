import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { alignText } from "./align-text.js";
import { makeBlock, type Block, type Piece } from "./block.js";
import { elementsOf, isElement, isLeftOut, textOf } from "./html-tree.js";
import { findMainElement } from "./find-main-element.js";
import { readHtmlFacts } from "./read-html-facts.js";
import type { ReadResult } from "./source.js";

/** Elements that run on in the line; all others begin and end a block. */
const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s " +
    "samp small span strike strong sub sup time tt u var wbr img nobr"
  ).split(" "),
);
const heading = /^h[1-6]$/u;

/**
 * A text node of its own for every stretch of text between two tags. The parser would put those
 * around a tag that it ignores into one, whose place in the page then holds the tag too.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore: (parent, text, next) => {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next);
  },
};

const nowhere = { startOffset: 0, endOffset: 0 };

/** Text that stands in one stretch of the page, and the number of the block it belongs to. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: number;
}

/**
 * The blocks of a web page's main text, and what the page says of itself in `<meta>`, JSON-LD and
 * Open Graph. Nothing in the page is run or fetched.
 */
export function readHtml(raw: string): ReadResult {
  const page = parse(raw, {
    treeAdapter,
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
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

function collectBlocks(root: Tree.ParentNode, raw: string): Block[] {
  const stretches: Stretch[] = [];
  const kinds: Block["kind"][] = ["paragraph"];
  // A stack of its own, since a page may be nested deeper than calls can be.
  const stack: (Tree.ChildNode | "break")[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "break") {
      kinds.push("paragraph");
    } else if (node.nodeName === "#text") {
      stretches.push(takeText(node as Tree.TextNode, kinds.length - 1));
    } else if (isElement(node) && !isLeftOut(node)) {
      if (!inline.has(node.tagName)) {
        kinds.push(heading.test(node.tagName) ? "heading" : "paragraph");
        stack.push("break");
      }
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  return joinStretches(stretches, kinds, raw).filter((block) => !isLinkList(block, root));
}

function takeText(node: Tree.TextNode, block: number): Stretch {
  const { startOffset: start, endOffset: end } = node.sourceCodeLocation ?? nowhere;
  return { start, end, text: node.value, block };
}

/** Blocks in the order of the file: the parser moves text that stands astray in a table. */
function joinStretches(
  stretches: readonly Stretch[],
  kinds: readonly Block["kind"][],
  raw: string,
): Block[] {
  const inOrder = mergeTouching([...stretches].sort((a, b) => a.start - b.start));
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  inOrder.forEach(({ start, end, text, block }, i) => {
    pieces.push({ text, runs: alignText(raw, start, end, text) });
    if (inOrder[i + 1]?.block === block) return;
    const made = makeBlock(kinds[block] ?? "paragraph", pieces);
    if (made !== null) blocks.push(made);
    pieces = [];
  });
  return blocks;
}

/** Where one text ends and the next begins the parser knows only as far as the entity there. */
function mergeTouching(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last?.end === stretch.start && last.block === stretch.block) {
      merged[merged.length - 1] = { ...last, end: stretch.end, text: last.text + stretch.text };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
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
    for (const element of elementsOf(root)) {
      if (element.tagName === "a") texts.add(textOf(element).replace(/\s+/gu, " ").trim());
    }
    linkTextsOf.set(root, texts);
  }
  return texts;
}
