import { makeBlock, type Block } from "../block.js";

/** A paragraph or heading as it was extracted from a container. */
export interface TextLine {
  readonly kind: Block["kind"];
  readonly text: string;
}

/**
 * The blocks of a text that was extracted from a container (DOCX, ODT, EPUB), whose bytes have no
 * text to point at. What their runs point at is the extracted text: the lines with a blank line
 * between them.
 */
export function placeLines(lines: readonly TextLine[]): Block[] {
  let at = 0;
  return lines.flatMap(({ kind, text }) => {
    const run = { start: 0, end: text.length, raw_start: at, raw_end: at + text.length };
    at += text.length + 2;
    const block = makeBlock(kind, [{ text, runs: [run] }]);
    return block === null ? [] : [block];
  });
}
