import type { Block, RemovedBlock } from "../block.js";
import { findMarks } from "./find-page-marks.js";
import { findWrapping } from "./find-wrapping.js";
import { findHeadings } from "./find-headings.js";
import { mendHyphens } from "./mend-hyphens.js";
import { partLines } from "./part-lines.js";
import { scanLines } from "./scan-lines.js";
import { noFacts, type ReadResult } from "../source.js";
import { takeLines } from "./take-lines.js";

/** The text of a file with line ends, and what of it is the printing's and not the text's. */
export interface SplitText {
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedBlock[];
}

/**
 * The blocks of a plain text: one a line, or, where lines are wrapped at a width, one a paragraph
 * or heading that they make together.
 */
export function readTxt(raw: string): ReadResult {
  const source = {
    line: null,
    ...splitText(raw),
    facts: noFacts,
    extra: {},
    isPage: true,
  };
  return { sources: [source], problems: [] };
}

/** The paragraphs and headings of a text with line ends. */
export function splitBlocks(raw: string): readonly Block[] {
  return splitText(raw).blocks;
}

/**
 * The paragraphs and headings of a text with line ends; and, taken out of them, page numbers,
 * running heads, and rules drawn with signs.
 */
export function splitText(raw: string): SplitText {
  const lines = scanLines(raw);
  const wrapping = findWrapping(raw, lines);
  const reasons = findMarks(raw, lines, wrapping);
  const groups = partLines(raw, lines, wrapping, reasons);
  const mendings = mendHyphens(raw, lines, groups);
  const kinds = findHeadings(raw, lines, groups, wrapping, (line) => reasons[line + 1] === "rule");
  const take = (kind: Block["kind"], group: readonly number[]) =>
    takeLines(kind, raw, lines, group, mendings);
  const blocks = groups.map((group, i) => take(kinds[i] ?? "paragraph", group));
  const removed = reasons.flatMap((reason, i) =>
    reason === null ? [] : [{ block: take("paragraph", [i]), reason }],
  );
  return { blocks, removed };
}
