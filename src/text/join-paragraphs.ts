import type { Span } from "../rows.js";
import { countWordsBetween } from "./count-words-between.js";

/** How to join. */
export interface JoinOptions {
  /** Where the text's words begin, in order. */
  readonly starts: Uint32Array;
  /** A paragraph of fewer words joins its neighbour. */
  readonly shortest: number;
  /** A list and its introduction stay together up to so many words. */
  readonly longest: number;
}

/** A paragraph with the headings above it. */
interface Block extends Span {
  readonly hasHeading: boolean;
  /** Words below the headings. */
  readonly words: number;
  /** Whether it introduces or continues a list. */
  readonly isList: boolean;
}

const marker =
  /^(?:[•▪‣◦●■□➢✓*–—-]\s|[(（]?(?:\d{1,2}|\p{L}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[.)）、](?!\p{N}))/iu;
/** An item of a list is no longer; numbered paragraphs are paragraphs. */
const longestItem = 25;

/** The paragraphs of a text, parted by blank lines, without the blanks around them. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    paragraphs.push(...trim(text, { start, end: gap.index }));
    start = gap.index + gap[0].length;
  }
  return [...paragraphs, ...trim(text, { start, end: text.length })];
}

/** A stretch without the blanks around it; none where there is nothing else. */
export function trim(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === "") return [];
  const from = start + piece.indexOf(trimmed);
  return [{ start: from, end: from + trimmed.length }];
}

/**
 * The paragraphs with their headings, very short ones joined to a neighbour, lists to their
 * introductions.
 *
 * A short paragraph ("But why?") belongs to what follows; the last before a heading or the end,
 * and one that goes on with what was said, to what precedes.
 */
export function joinParagraphs(
  text: string,
  paragraphs: readonly Span[],
  headings: readonly Span[],
  options: JoinOptions,
): Span[] {
  const blocks = joinHeadings(text, paragraphs, headings, options.starts);
  if (options.shortest <= 0) return blocks.map(toSpan);
  const joined: Block[] = [];
  blocks.forEach((block, i) => {
    const last = joined.at(-1);
    const isLast = blocks[i + 1]?.hasHeading ?? true;
    if (last !== undefined && belongsToLast(text, last, block, isLast, options)) {
      joined[joined.length - 1] = join(text, last, block);
    } else {
      joined.push(block);
    }
  });
  return joined.map(toSpan);
}

function toSpan({ start, end }: Block): Span {
  return { start, end };
}

function belongsToLast(
  text: string,
  last: Block,
  block: Block,
  isLast: boolean,
  { shortest, longest }: JoinOptions,
): boolean {
  if (block.hasHeading) return last.words < shortest && last.start === 0;
  if (last.words < shortest) return true;
  if (last.words + block.words <= longest && continuesList(text, last, block)) return true;
  return block.words < shortest && (isLast || goesOn(text, last, block));
}

/** Whether a paragraph is what a colon above it announced, or one more item of the same list. */
function continuesList(text: string, last: Block, block: Block): boolean {
  if (isIntroduction(text, last)) return Math.min(last.words, block.words) <= longestItem;
  if (!last.isList || block.words > longestItem) return false;
  return (
    block.isList || !endsSentence(text, block) || /[;,；，、]$/u.test(text[last.end - 1] ?? "")
  );
}

/** Whether a paragraph is the rest of a sentence, or says whose words the ones above are. */
function goesOn(text: string, last: Block, block: Block): boolean {
  const first = text.slice(block.start, block.start + 2);
  return /^[—–]/u.test(first) || (/^(?:\p{Ll}|…)/u.test(first) && !endsSentence(text, last));
}

function isIntroduction(text: string, { end }: Span): boolean {
  return /[:：]["'”’»]?$/u.test(text.slice(Math.max(0, end - 2), end));
}

function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?…。！？｡؟۔।]["'”’»)\]」』）]*$/u.test(text.slice(Math.max(start, end - 6), end));
}

function join(text: string, a: Block, b: Block): Block {
  return {
    start: a.start,
    end: b.end,
    hasHeading: a.hasHeading,
    words: a.words + b.words,
    isList:
      b.isList ||
      (isIntroduction(text, a) && !endsSentence(text, b)) ||
      (a.isList && b.words <= longestItem),
  };
}

/** Headings are put to the paragraph after them; those at the very end to the one before. */
function joinHeadings(
  text: string,
  paragraphs: readonly Span[],
  headings: readonly Span[],
  starts: Uint32Array,
): Block[] {
  const known = new Set(headings.map((heading) => heading.start));
  const blocks: Block[] = [];
  let open: number | null = null;
  for (const paragraph of paragraphs) {
    if (known.has(paragraph.start)) {
      open ??= paragraph.start;
      continue;
    }
    blocks.push({
      start: open ?? paragraph.start,
      end: paragraph.end,
      hasHeading: open !== null,
      words: countWordsBetween(starts, paragraph),
      isList: marker.test(text.slice(paragraph.start, paragraph.start + 12)),
    });
    open = null;
  }
  const end = paragraphs.at(-1)?.end;
  if (open === null || end === undefined) return blocks;
  const last = blocks.pop();
  const words = countWordsBetween(starts, { start: last?.start ?? open, end });
  const block = {
    hasHeading: true,
    isList: false,
    ...last,
    start: last?.start ?? open,
    end,
    words,
  };
  return [...blocks, block];
}
