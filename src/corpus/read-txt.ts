import { makeBlock, takePiece, type Block } from "./block.js";
import { endsSentence, isHeadingLike } from "./line-shape.js";
import { noFacts, type ReadResult } from "./source.js";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The blocks of a plain text: one a line, or, where lines are wrapped at a fixed width, one for
 * all lines up to the next blank one.
 */
export function readTxt(raw: string): ReadResult {
  const source = {
    line: null,
    blocks: splitBlocks(raw),
    facts: noFacts,
    extra: {},
    isPage: true,
  };
  return { sources: [source], problems: [] };
}

/** The paragraphs and headings of a text with line ends. */
export function splitBlocks(raw: string): Block[] {
  const lines = splitLines(raw);
  const groups = areWrapped(lines) ? groupLines(lines) : lines.map((line) => [line]);
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const pieces = [takePiece(raw, first.start, last.end)];
    const kind = group.length === 1 && isHeadingLike(first.text) ? "heading" : "paragraph";
    const block = makeBlock(kind, pieces);
    return block === null ? [] : [block];
  });
}

function splitLines(raw: string): Line[] {
  return Array.from(
    raw.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/gu),
    (match) => {
      const text = match[0].trim();
      return { start: match.index, end: match.index + match[0].length, text };
    },
  );
}

/**
 * Lines wrapped at a width: blank lines part paragraphs, and most lines inside them break off in
 * the middle of a sentence at much the same length.
 */
function areWrapped(lines: readonly Line[]): boolean {
  const inner = groupLines(lines).flatMap((group) => group.slice(0, -1));
  const full = inner.filter((line) => line.text.length >= 40 && line.text.length <= 130);
  const broken = full.filter((line) => !endsSentence(line.text));
  return inner.length >= 3 && full.length > inner.length / 2 && broken.length > full.length * 0.6;
}

function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (line.text !== "") group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}
