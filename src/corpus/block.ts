import type { Run, Span } from "../rows.js";
import type { Reason } from "./article/furniture.js";
import type { Layout } from "./formats/layout.js";
import { moveRun, sliceRuns } from "../text/runs.js";

/** A paragraph or heading of a document, tidied: one line, single blanks, no control characters. */
export interface Block {
  readonly kind: "paragraph" | "heading";
  readonly text: string;
  /** Where the text stands in the original; offsets count from the start of the block. */
  readonly runs: readonly Run[];
  /** For blocks of web pages. */
  readonly layout?: Layout;
}

/** A block that is no part of the document's text. */
export interface RemovedBlock {
  readonly block: Block;
  readonly reason: Reason;
}

/** A stretch of text with its place in the original, before tidying. */
export interface Piece {
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Blanks of any kind and length, and characters that are no text: controls, overrides, BOM. Controls
 * from U+0080 on stay behind a letter beyond ASCII, and a no-break space behind `Â` or `Ã`, since
 * they may be bytes of mojibake: `repairBlock` mends or removes them.
 */
const untidy =
  // eslint-disable-next-line no-control-regex
  /(?:[^\S\u00a0]|[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?<![^\u0000-\u007f])[\u0080-\u009f]|(?<![ÂÃ])\u00a0)+/gu;

/** The piece that stands in the original just as it is. */
export function takePiece(raw: string, start: number, end: number): Piece {
  const text = raw.slice(start, end);
  return { text, runs: [{ start: 0, end: text.length, raw_start: start, raw_end: end }] };
}

/** A block of these pieces put together and tidied, or `null` when no text is left. */
export function makeBlock(kind: Block["kind"], pieces: readonly Piece[]): Block | null {
  const tidied = tidy(join(pieces));
  return tidied.text === "" ? null : { kind, ...tidied };
}

/** The part of a block from `start` to `end`. */
export function cutBlock(block: Block, { start, end }: Span): Block {
  return {
    ...block,
    text: block.text.slice(start, end),
    runs: sliceRuns(block.runs, { start, end }).map((run) => moveRun(run, -start)),
  };
}

/** The blocks as one text with a blank line between them. */
export function joinBlocks(blocks: readonly Block[]): {
  text: string;
  runs: Run[];
  headings: Span[];
} {
  const runs: Run[] = [];
  const headings: Span[] = [];
  let length = 0;
  for (const block of blocks) {
    const start = length === 0 ? 0 : length + 2;
    for (const run of block.runs) runs.push(moveRun(run, start));
    length = start + block.text.length;
    if (block.kind === "heading") headings.push({ start, end: length });
  }
  return { text: blocks.map((block) => block.text).join("\n\n"), runs, headings };
}

function join(pieces: readonly Piece[]): Piece {
  const runs: Run[] = [];
  let text = "";
  for (const piece of pieces) {
    for (const run of piece.runs) runs.push(moveRun(run, text.length));
    text += piece.text;
  }
  return { text, runs };
}

function tidy({ text, runs }: Piece): Piece {
  const tidied: Run[] = [];
  let result = "";
  let from = 0;
  const keep = (end: number) => {
    for (const run of sliceRuns(runs, { start: from, end })) {
      tidied.push(moveRun(run, result.length - from));
    }
    result += text.slice(from, end);
  };
  for (const match of text.matchAll(untidy)) {
    const end = match.index + match[0].length;
    // A single blank between two words stays as it is, with them: nearly all are such.
    if (match[0] === " " && match.index > from && end < text.length) continue;
    keep(match.index);
    from = end;
    const isBlank = /[^\S\ufeff]/u.test(match[0]);
    if (!isBlank || result === "" || end === text.length) continue;
    tidied.push(...blankRun(sliceRuns(runs, { start: match.index, end }), result.length));
    result += " ";
  }
  keep(text.length);
  return { text: result, runs: mergeRuns(tidied) };
}

/** One blank for all that stood there. */
function blankRun(replaced: readonly Run[], start: number): Run[] {
  const first = replaced[0];
  const last = replaced.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ start, end: start + 1, raw_start: first.raw_start, raw_end: last.raw_end }];
}

/** Neighbouring letter-for-letter runs put together. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (
      last?.end === run.start &&
      last.raw_end === run.raw_start &&
      isExact(last) &&
      isExact(run)
    ) {
      merged[merged.length - 1] = { ...last, end: run.end, raw_end: run.raw_end };
    } else {
      merged.push(run);
    }
  }
  return merged;
}

function isExact(run: Run): boolean {
  return run.end - run.start === run.raw_end - run.raw_start;
}
