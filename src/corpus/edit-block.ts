import type { Run } from "../rows.js";
import { moveRun, sliceRuns } from "../text/runs.js";
import type { Block } from "./block.js";

/** What a repair mends. */
export type RepairKind = "mojibake" | "pronunciation" | "look-alike" | "invisible";

/** A stretch of text, and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: RepairKind;
}

/**
 * The block with its text edited. What was not touched keeps its place in the original letter for
 * letter; a new stretch is one run, whose place is that of all it replaces; a deleted one leaves a
 * gap between the runs.
 *
 * @param edits - in order, not overlapping
 */
export function editBlock(block: Block, edits: readonly Edit[]): Block {
  if (edits.length === 0) return block;
  const runs: Run[] = [];
  let text = "";
  let from = 0;
  const keep = (end: number) => {
    for (const run of sliceRuns(block.runs, { start: from, end })) {
      runs.push(moveRun(run, text.length - from));
    }
    text += block.text.slice(from, end);
  };
  for (const edit of edits) {
    keep(edit.start);
    const replaced = sliceRuns(block.runs, edit);
    const [first, last] = [replaced[0], replaced.at(-1)];
    if (edit.text !== "" && first !== undefined && last !== undefined) {
      runs.push({
        start: text.length,
        end: text.length + edit.text.length,
        raw_start: first.raw_start,
        raw_end: last.raw_end,
      });
    }
    text += edit.text;
    from = edit.end;
  }
  keep(block.text.length);
  return { ...block, text, runs };
}

/** The text with its edits made. */
export function editText(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** All edits of both in order; where two overlap, that of the first list. */
export function mergeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (second.length === 0) return [...first];
  const merged: Edit[] = [];
  let i = 0;
  for (const edit of second) {
    for (let next = first[i]; next !== undefined && next.end <= edit.start; next = first[++i]) {
      merged.push(next);
    }
    const next = first[i];
    if (next === undefined || next.start >= edit.end) merged.push(edit);
  }
  return [...merged, ...first.slice(i)];
}
