import { cutBlock, type Block } from "./block.js";
import { findFactsInText, type TextFacts } from "./find-facts-in-text.js";
import { countScripts } from "./find-script.js";
import { findTitle } from "./find-title.js";
import { editorCredit, rules, sectionLabel, type Reason } from "./furniture.js";
import { endsSentence, isRunningText, lineWords } from "./line-shape.js";
import { markOtherScripts } from "./mark-other-scripts.js";

/** A page's article, and what the page says of it. */
export interface CleanPage {
  readonly blocks: readonly Block[];
  /** What was taken out, and why. */
  readonly removed: readonly { readonly block: Block; readonly reason: Reason }[];
  readonly facts: TextFacts;
}

/** From here to there (both included) the article runs. */
interface Body {
  readonly first: number;
  readonly last: number;
}

/** A standfirst under the title has at least so many words; shorter lines there are labels. */
const shortestStandfirst = 6;
/** A line with a colon that introduces what follows has so many words: "Tags:" does not. */
const shortestIntroduction = 4;
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

/**
 * The article on a page of blocks: without what stands around it and between its paragraphs, with
 * the facts that byline, dateline and title give.
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
  const reasons: (Reason | null)[] = blocks.map(findReason);
  markOtherScripts(blocks, reasons);
  const isPage = reasons.some((reason) => pageOnly.has(reason));
  const body = findBody(blocks, reasons);
  const facts = findFactsInText(blocks, reasons, body?.first ?? blocks.length, language);
  for (const [i, reason] of facts.places) reasons[i] = reason;
  if (body !== null) {
    const name = title ?? findTitle(blocks, reasons, body.first);
    markTitles(blocks, reasons, name);
    markBiographies(blocks, reasons, facts.author, body);
    if (isPage) markMargins(blocks, reasons, body);
    return gather(blocks, reasons, { ...facts, title: name });
  }
  return gather(blocks, reasons, { ...facts, title });
}

function findReason(block: Block): Reason | null {
  const { text } = block;
  if (text.length > 1_500) return null;
  if (countScripts(text).size >= 4 && !endsSentence(text)) return "language bar";
  const words = lineWords(text);
  return rules.find((rule) => words <= rule.most && rule.pattern.test(text))?.reason ?? null;
}

/** From the first to the last paragraph of running text, with the short sentences after it. */
function findBody(blocks: readonly Block[], reasons: readonly (Reason | null)[]): Body | null {
  const running = blocks.map((block, i) => reasons[i] === null && isRunningText(block.text));
  const first = running.indexOf(true);
  if (first < 0) return null;
  let last = running.lastIndexOf(true);
  let inList = introduces(blocks[last]);
  for (let i = last + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || reasons[i] !== null) break;
    if (!inList && !endsSentence(block.text)) break;
    inList ||= introduces(block);
    if (inList || lineWords(block.text) > 1) last = i;
  }
  return { first, last };
}

/** Whether a list follows: `We ask for three things:`. */
function introduces(block: Block | undefined): boolean {
  const text = block?.text ?? "";
  return /[:：]$/u.test(text) && lineWords(text) >= shortestIntroduction;
}

/** The title and its repetitions, also where the page puts the author's name before it. */
function markTitles(
  blocks: readonly Block[],
  reasons: (Reason | null)[],
  title: string | null,
): void {
  const name = title?.toLowerCase();
  if (name === undefined) return;
  blocks.forEach((block, i) => {
    const text = block.text.toLowerCase();
    const repeats = text === name || (lineWords(text) > 3 && name.endsWith(`: ${text}`));
    if (repeats) reasons[i] ??= "title";
  });
}

/** "Jane Doe, professor of law at …" below the article. */
function markBiographies(
  blocks: readonly Block[],
  reasons: (Reason | null)[],
  author: string | null,
  body: Body,
): void {
  const names = author?.toLowerCase().split("; ") ?? [];
  for (let i = Math.max(body.first + 1, body.last - 3); i < blocks.length; i++) {
    const text = blocks[i]?.text.toLowerCase() ?? "";
    const isAbout = names.some(
      (name) => text.startsWith(`${name}, `) || text.startsWith(`${name} is `),
    );
    if (isAbout && lineWords(text) <= 60) reasons[i] ??= "about the author";
  }
}

function markMargins(blocks: readonly Block[], reasons: (Reason | null)[], body: Body): void {
  blocks.forEach((block, i) => {
    const isStandfirst = lineWords(block.text) >= shortestStandfirst || block.kind === "heading";
    if (i < body.first && (!isStandfirst || sectionLabel.test(block.text))) {
      reasons[i] ??= "before the article";
    }
    if (i > body.last) reasons[i] ??= "after the article";
  });
}

function gather(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  facts: TextFacts,
): CleanPage {
  const kept: Block[] = [];
  const removed: { block: Block; reason: Reason }[] = [];
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
