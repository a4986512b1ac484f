import { cutBlock, type Block, type RemovedBlock } from "../block.js";
import { findArticle } from "./find-article.js";
import { findFactsInText, type TextFacts } from "../facts/find-facts-in-text.js";
import { introduces } from "../facts/read-biography.js";
import { findTitle, withoutLabel } from "../facts/find-title.js";
import { editorCredit, furnitureReason, type Reason } from "./furniture.js";
import { keepTogether } from "./keep-together.js";
import { endsSentence, isHeadingLike, isRunningText, lineWords } from "../lines/line-shape.js";
import { markOtherScripts } from "./mark-other-scripts.js";

/** A page's article, and what the page says of it. */
export interface CleanPage {
  readonly blocks: readonly Block[];
  /** What was taken out, and why. */
  readonly removed: readonly RemovedBlock[];
  readonly facts: TextFacts;
}

/** What only a page has around its article, never a text by itself. */
const pageOnly = new Set<Reason | null>([
  "advert",
  "comment form",
  "copyright",
  "language bar",
  "markup",
  "navigation",
  "other script",
  "share and print",
]);
/** What is longer than this repeats no title. */
const longestTitle = 400;
/** Lines that no more belong to the page's own words, and are not to be judged with them. */
const foreign = new Set<Reason | null>(["comment", "hidden", "markup", "other script"]);

/**
 * The article on a page of blocks: without what stands around it and between its paragraphs, with
 * the facts that byline, dateline and title give. A text without any sign of a page around it loses
 * only its title and byline.
 *
 * @param title - the title where it is known already, so that its repetition is not counted as text
 * @param language - the page's language, for its names of months
 */
export function cleanBlocks(
  page: readonly Block[],
  title: string | null,
  language: string | null,
): CleanPage {
  const blocks = page.flatMap(cutCredit);
  const reasons = blocks.map(({ text, layout }): Reason | null =>
    layout?.shown === false ? "hidden" : furnitureReason(text),
  );
  markOtherScripts(blocks, reasons);
  markComments(blocks, reasons);
  const isPage = reasons.some((reason, i) => pageOnly.has(reason) || blocks[i]?.layout);
  const isArticle = isPage ? judge(blocks, reasons, title) : blocks.map(() => true);
  const first = blocks.findIndex(
    ({ text }, i) => reasons[i] === null && isArticle[i] === true && isRunningText(text),
  );
  const facts = findFactsInText(blocks, reasons, first < 0 ? blocks.length : first, language);
  for (const [i, reason] of facts.places) reasons[i] = reason;
  const name = title ?? findTitle(blocks, reasons, Math.max(first, 0), isArticle);
  markTitles(blocks, reasons, name);
  markBiographies(blocks, reasons, isArticle, facts.author, first);
  if (isPage && first >= 0) {
    markAdvertHeading(blocks, reasons);
    markRest(blocks, reasons, keepTogether(blocks, reasons, isArticle));
  }
  return gather(blocks, reasons, { ...facts, title: name });
}

/** What the markup calls comments, unless all running text stands there: a site may be called so. */
function markComments(blocks: readonly Block[], reasons: (Reason | null)[]): void {
  const isComment = ({ layout }: Block) => layout?.named.has("comment") === true;
  const isText = ({ text }: Block, i: number) => reasons[i] === null && isRunningText(text);
  if (!blocks.some((block, i) => !isComment(block) && isText(block, i))) return;
  blocks.forEach((block, i) => {
    if (isComment(block)) reasons[i] ??= "comment";
  });
}

/** The article among the blocks that are the page's own words. */
function judge(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  title: string | null,
): boolean[] {
  const own = blocks.flatMap((_, i) => (foreign.has(reasons[i] ?? null) ? [] : [i]));
  const article = findArticle(
    own.flatMap((i) => blocks[i] ?? []),
    title,
  );
  const isArticle = blocks.map(() => false);
  own.forEach((place, i) => {
    isArticle[place] = article[i] ?? false;
  });
  return isArticle;
}

/** The title and its repetitions, also with the author's name before it or a word or two changed. */
function markTitles(
  blocks: readonly Block[],
  reasons: (Reason | null)[],
  title: string | null,
): void {
  if (title === null) return;
  const name = title.toLowerCase();
  const words = new Set(wordsOf(name));
  blocks.forEach((block, i) => {
    const text = withoutLabel(block.text).toLowerCase();
    const isPart = lineWords(text) > 3 && name.endsWith(`: ${text}`);
    if (text === name || isPart || isRephrased(text, words)) reasons[i] ??= "title";
  });
}

/** Whether a line has nearly the words of the title, and hardly others. */
function isRephrased(text: string, title: ReadonlySet<string>): boolean {
  if (title.size < 5 || text.length > longestTitle) return false;
  const words = new Set(wordsOf(text));
  const shared = [...words].filter((word) => title.has(word)).length;
  return shared / (words.size + title.size - shared) >= 0.75;
}

function wordsOf(text: string): string[] {
  return text.slice(0, longestTitle).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** "Jane Doe, professor of law at …" below the article. */
function markBiographies(
  blocks: readonly Block[],
  reasons: (Reason | null)[],
  isArticle: readonly boolean[],
  author: string | null,
  first: number,
): void {
  const names = author?.split("; ") ?? [];
  const last = blocks.findLastIndex(
    ({ text }, i) => reasons[i] === null && isArticle[i] === true && isRunningText(text),
  );
  for (let i = Math.max(first + 1, last - 3); i < blocks.length; i++) {
    const text = blocks[i]?.text ?? "";
    const lower = text.toLowerCase();
    const isAbout = names.some((name) => {
      const start = name.toLowerCase();
      const isPlain = lower.startsWith(`${start}, `) || lower.startsWith(`${start} is `);
      return isPlain || introduces(name, text);
    });
    if (isAbout && lineWords(text) <= 60) reasons[i] ??= "about the author";
  }
}

/** A heading behind the article's last sentence, right above an advert, is the advert's. */
function markAdvertHeading(blocks: readonly Block[], reasons: (Reason | null)[]): void {
  const last = blocks.findLastIndex(({ text }, i) => reasons[i] === null && endsSentence(text));
  for (let i = last + 1; i < blocks.length; i++) {
    const text = blocks[i]?.text ?? "";
    if (reasons[i + 1] === "advert" && isHeadingLike(text)) reasons[i] ??= "advert";
  }
}

function markRest(
  blocks: readonly Block[],
  reasons: (Reason | null)[],
  kept: readonly boolean[],
): void {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  blocks.forEach(({ layout }, i) => {
    if (kept[i] === true) return;
    const place = i < first ? "before" : i > last ? "after" : "beside";
    reasons[i] ??= namedReason(layout) ?? (`${place} the article` as const);
  });
}

/** What the page's markup calls a block. */
function namedReason(layout: Block["layout"]): Reason | null {
  if (layout === undefined) return null;
  if (layout.parts.has("nav") || layout.parts.has("menu")) return "navigation";
  return layout.parts.has("figcaption") ? "caption" : null;
}

function gather(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  facts: TextFacts,
): CleanPage {
  const kept: Block[] = [];
  const removed: RemovedBlock[] = [];
  blocks.forEach((block, i) => {
    const reason = reasons[i] ?? null;
    if (reason === null) kept.push(block);
    else removed.push({ block, reason });
  });
  return { blocks: kept, removed, facts };
}

/** An editor's credit behind a paragraph is a block of its own, so that the paragraph ends as one. */
function cutCredit(block: Block): Block[] {
  const credit = editorCredit.exec(block.text.slice(-120))?.[0];
  if (credit === undefined || credit.length === block.text.length) return [block];
  const { length } = block.text;
  const start = length - credit.length;
  return [
    cutBlock(block, { start: 0, end: start }),
    cutBlock(block, { start: length - credit.trimStart().length, end: length }),
  ];
}
