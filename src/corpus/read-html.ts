import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { alignText } from "./align-text.js";
import { makeBlock, type Block, type Piece } from "./block.js";
import { isElement, isLeftOut } from "./html-tree.js";
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
const longestTeaser = 120;

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
  /** Whether it is a link's text. */
  readonly linked: boolean;
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
    extra: {},
    isPage: true,
  };
  return { sources: [source], problems: [] };
}

function collectBlocks(root: Tree.ParentNode, raw: string): Block[] {
  const stretches: Stretch[] = [];
  const kinds: Block["kind"][] = ["paragraph"];
  // A stack of its own, since a page may be nested deeper than calls can be.
  const stack: (Tree.ChildNode | "break" | "end of link")[] = [...root.childNodes].reverse();
  let links = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "break") {
      kinds.push("paragraph");
    } else if (node === "end of link") {
      links--;
    } else if (node.nodeName === "#text") {
      stretches.push(takeText(node as Tree.TextNode, kinds.length - 1, links > 0));
    } else if (isElement(node) && !isLeftOut(node)) {
      if (!inline.has(node.tagName)) {
        kinds.push(heading.test(node.tagName) ? "heading" : "paragraph");
        stack.push("break");
      }
      if (node.tagName === "a") {
        links++;
        stack.push("end of link");
      }
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  return joinStretches(stretches, kinds, raw);
}

function takeText(node: Tree.TextNode, block: number, linked: boolean): Stretch {
  const { startOffset: start, endOffset: end } = node.sourceCodeLocation ?? nowhere;
  return { start, end, text: node.value, block, linked: linked || node.value.trim() === "" };
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
  let isLinks = true;
  inOrder.forEach(({ start, end, text, block, linked }, i) => {
    pieces.push({ text, runs: alignText(raw, start, end, text) });
    isLinks &&= linked;
    if (inOrder[i + 1]?.block === block) return;
    const made = makeBlock(kinds[block] ?? "paragraph", pieces);
    if (made !== null && !(isLinks && isTeaser(made))) blocks.push(made);
    pieces = [];
    isLinks = true;
  });
  return blocks;
}

/** Where one text ends and the next begins the parser knows only as far as the entity there. */
function mergeTouching(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last?.end === stretch.start && last.block === stretch.block) {
      merged[merged.length - 1] = {
        ...last,
        end: stretch.end,
        text: last.text + stretch.text,
        linked: last.linked && stretch.linked,
      };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

/** Short blocks that are nothing but links: menus and teasers inside the main element. */
function isTeaser(block: Block): boolean {
  return block.kind !== "heading" && block.text.length <= longestTeaser;
}
