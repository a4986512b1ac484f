import type { Run } from "../../rows.js";
import { moveRun, sliceRuns } from "../../text/runs.js";
import type { Block } from "../block.js";

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
    if (end === from) return;
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

/**
 * The edits of a text that do at once what `first` does to it and `second` to what comes out. An
 * edit of the second that reaches into a new stretch of the first makes one edit with it.
 */
export function composeEdits(
  text: string,
  first: readonly Edit[],
  second: readonly Edit[],
): Edit[] {
  const between = editText(text, first);
  const composed: Edit[] = [];
  let [i, j, shift] = [0, 0, 0];
  for (;;) {
    const [a, b] = [first[i], second[j]];
    if (a === undefined && b === undefined) return composed;
    // Where the next stretch begins between the two, and how far it reaches.
    const start = Math.min(a === undefined ? Infinity : a.start + shift, b?.start ?? Infinity);
    const rawStart = start - shift;
    const kind = (a !== undefined && a.start + shift === start ? a : b)?.kind ?? "mojibake";
    let [end, at, made] = [start, start, ""];
    for (let grows = true; grows;) {
      grows = false;
      const [next, again] = [first[i], second[j]];
      if (next !== undefined && (next.start + shift < end || next.start + shift === start)) {
        end = Math.max(end, next.start + shift + next.text.length);
        shift += next.text.length - (next.end - next.start);
        i++;
        grows = true;
      }
      if (again !== undefined && (again.start < end || again.start === start)) {
        made += between.slice(at, again.start) + again.text;
        at = again.end;
        end = Math.max(end, again.end);
        j++;
        grows = true;
      }
    }
    composed.push({ start: rawStart, end: end - shift, text: made + between.slice(at, end), kind });
  }
}
