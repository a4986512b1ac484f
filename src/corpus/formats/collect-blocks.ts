import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { alignText } from "./align-text.js";
import { makeBlock, type Block, type Piece } from "../block.js";
import { isCode, isElement, isShown } from "./html-tree.js";
import { findSurroundings, type Layout } from "./layout.js";

/** Elements that run on in the line; all others begin and end a block. */
const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s " +
    "samp small span strike strong sub sup time tt u var wbr img nobr"
  ).split(" "),
);
const heading = /^h[1-6]$/u;
const nowhere = { startOffset: 0, endOffset: 0 };

/** The element that a block belongs to. */
interface Owner {
  readonly element: Tree.Element | null;
  readonly isHeading: boolean;
}

/** Text that stands in one stretch of the page, and the number of the block it belongs to. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: number;
  readonly linked: boolean;
  readonly readable: boolean;
  readonly shown: boolean;
}

/**
 * The blocks of everything below a node of a page, in the order of the file: one for every
 * paragraph, heading, list item or other stretch between two block elements or line breaks.
 *
 * @param readable - the texts that Readability takes for the article
 */
export function collectBlocks(
  root: Tree.ParentNode,
  raw: string,
  readable: ReadonlySet<Tree.Node>,
): Block[] {
  const stretches: Stretch[] = [];
  const owners: Owner[] = [{ element: null, isHeading: false }];
  // A stack of its own, since a page may be nested deeper than calls can be; functions undo what
  // entering an element did.
  const stack: (Tree.ChildNode | (() => void))[] = [...root.childNodes].reverse();
  let owner: Owner = { element: null, isHeading: false };
  let links = 0;
  let hidden = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "function") {
      node();
    } else if (node.nodeName === "#text") {
      const { value } = node as Tree.TextNode;
      const place = (node as Tree.TextNode).sourceCodeLocation ?? nowhere;
      stretches.push({
        start: place.startOffset,
        end: place.endOffset,
        text: value,
        block: owners.length - 1,
        linked: links > 0,
        readable: readable.has(node),
        shown: hidden === 0,
      });
    } else if (isElement(node) && !isCode(node)) {
      const before = owner;
      if (!inline.has(node.tagName)) {
        if (node.tagName !== "br") {
          owner = { element: node, isHeading: owner.isHeading || heading.test(node.tagName) };
        }
        owners.push(owner);
        stack.push(() => {
          owner = before;
          owners.push(owner);
        });
      }
      if (node.tagName === "a") {
        links++;
        stack.push(() => links--);
      }
      if (!isShown(node)) {
        hidden++;
        stack.push(() => hidden--);
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return joinStretches(stretches, owners, raw);
}

/** Blocks in the order of the file: the parser moves text that stands astray in a table. */
function joinStretches(
  stretches: readonly Stretch[],
  owners: readonly Owner[],
  raw: string,
): Block[] {
  const inOrder = mergeTouching([...stretches].sort((a, b) => a.start - b.start));
  const layoutOf = describeLayout();
  const blocks: Block[] = [];
  let open: Stretch[] = [];
  inOrder.forEach((stretch, i) => {
    open.push(stretch);
    if (inOrder[i + 1]?.block === stretch.block) return;
    const owner = owners[stretch.block] ?? { element: null, isHeading: false };
    const pieces = open.map(({ text, start, end }): Piece => ({
      text,
      runs: alignText(raw, start, end, text),
    }));
    const block = makeBlock(owner.isHeading ? "heading" : "paragraph", pieces);
    if (block !== null) blocks.push({ ...block, layout: layoutOf(owner.element, open) });
    open = [];
  });
  return blocks;
}

/** Where one text ends and the next begins the parser knows only as far as the entity there. */
function mergeTouching(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last?.end === stretch.start && isAlike(last, stretch)) {
      merged[merged.length - 1] = { ...last, end: stretch.end, text: last.text + stretch.text };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

function isAlike(a: Stretch, b: Stretch): boolean {
  return (
    a.block === b.block && a.linked === b.linked && a.readable === b.readable && a.shown === b.shown
  );
}

/** Gives the layout of a block; what stands around an element is found once for all its blocks. */
function describeLayout(): (element: Tree.Element | null, stretches: readonly Stretch[]) => Layout {
  const surroundings = new Map<Tree.Element | null, Pick<Layout, "parts" | "named">>();
  const containers = new Map<Tree.Node | null, number>();
  return (element, stretches) => {
    let around = surroundings.get(element);
    if (around === undefined) {
      around =
        element === null
          ? { parts: new Set<string>(), named: new Set<never>() }
          : findSurroundings(element);
      surroundings.set(element, around);
    }
    const parent = element?.parentNode ?? null;
    const container = containers.get(parent) ?? containers.size;
    containers.set(parent, container);
    const letters = stretches.reduce((sum, { text }) => sum + lettersOf(text), 0);
    const share = (is: (stretch: Stretch) => boolean) =>
      stretches.reduce((sum, one) => sum + (is(one) ? lettersOf(one.text) : 0), 0) /
      Math.max(letters, 1);
    return {
      tag: element?.tagName ?? "body",
      linked: share(({ linked }) => linked),
      readable: share(({ readable }) => readable) > 0.5,
      shown: share(({ shown }) => shown) > 0.5,
      ...around,
      container,
    };
  };
}

function lettersOf(text: string): number {
  return text.trim().length;
}
