import type { Block } from "../block.js";
import type { Reason } from "./furniture.js";
import { endsSentence, lineWords } from "../lines/line-shape.js";

/** A standfirst under the title has at least so many words; shorter lines there are labels. */
const shortestStandfirst = 8;
/** A line with a colon that introduces what follows has so many words: "Tags:" does not. */
const shortestIntroduction = 4;
/** An item of a list with a larger share of links is one of a menu. */
const mostLinked = 0.5;
/** A list that goes on for longer is another one. */
const longestList = 30;

/**
 * The blocks that are the article's, with those that belong to them by their place: the standfirst
 * under the title, the list behind the line that announces it, a short sentence between paragraphs.
 * Of web pages, whose markup says more, the rest of its lists and headings right above paragraphs.
 */
export function keepTogether(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  isArticle: readonly boolean[],
): boolean[] {
  const kept = [...isArticle];
  if (blocks.some(({ layout }) => layout !== undefined)) {
    keepWholeLists(blocks, reasons, kept);
    keepHeadings(blocks, reasons, kept);
    return kept;
  }
  keepStandfirst(blocks, reasons, kept);
  keepLists(blocks, reasons, kept);
  keepShortSentences(blocks, reasons, kept);
  return kept;
}

/** Of the lists that hold something of the article all items that are more than links. */
function keepWholeLists(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  kept: boolean[],
): void {
  const isItem = ({ layout }: Block) =>
    layout?.tag === "li" && layout.readable && layout.linked < mostLinked;
  const lists = new Set(
    blocks.flatMap((block, i) =>
      kept[i] === true && reasons[i] === null && isItem(block) ? [block.layout?.container] : [],
    ),
  );
  blocks.forEach((block, i) => {
    if (reasons[i] === null && isItem(block) && lists.has(block.layout?.container)) kept[i] = true;
  });
}

/** A heading right above a paragraph of the article, in the same container of the page. */
function keepHeadings(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  kept: boolean[],
): void {
  blocks.forEach(({ kind, layout }, i) => {
    const next = blocks[i + 1];
    const isAbove = kept[i + 1] === true && reasons[i + 1] === null && next?.kind === "paragraph";
    const isInside = layout?.readable === true && layout.container === next?.layout?.container;
    if (kind === "heading" && reasons[i] === null && isAbove && isInside) kept[i] = true;
  });
}

/** Above the article, where nothing but byline, dateline and the like parts it from the title. */
function keepStandfirst(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  kept: boolean[],
): void {
  const first = kept.findIndex((isKept, i) => isKept && reasons[i] === null);
  const title = reasons.lastIndexOf("title", first);
  if (first < 0 || title < 0) return;
  const between = blocks.flatMap((block, i) =>
    i > title && i < first && reasons[i] === null ? [{ i, text: block.text }] : [],
  );
  if (between.every(({ text }) => isStandfirst(text))) for (const { i } of between) kept[i] = true;
}

/** Words without a date or a time, which bylines in many forms have. */
function isStandfirst(text: string): boolean {
  return lineWords(text) >= shortestStandfirst && !/\d{4}|\d:\d\d/u.test(text);
}

function keepLists(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  kept: boolean[],
): void {
  let left = 0;
  blocks.forEach(({ text }, i) => {
    if (reasons[i] !== null) {
      left = 0;
    } else if (introduces(text) && (kept[i] === true || kept[i - 1] === true)) {
      kept[i] = true;
      left = longestList;
    } else if (left-- > 0) {
      kept[i] = true;
    }
  });
}

/** Whether a list follows: `We ask for three things:`. */
function introduces(text: string): boolean {
  return /[:：]$/u.test(text) && lineWords(text) >= shortestIntroduction;
}

/** Between two paragraphs of the article, or right behind its last one at the end of the page. */
function keepShortSentences(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  kept: boolean[],
): void {
  const own = blocks.flatMap((_, i) => (reasons[i] === null ? [i] : []));
  own.forEach((place, k) => {
    const [before, after] = [own[k - 1], own[k + 1]];
    const isNext = before === place - 1;
    const isBetween =
      kept[before ?? -1] === true && (after === undefined ? isNext : kept[after] === true);
    if (isBetween && endsSentence(blocks[place]?.text ?? "")) kept[place] = true;
  });
}
