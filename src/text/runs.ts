import type { Run, Span } from "../rows.js";

/** The runs that reach into a stretch of text, cut to it; offsets stay those of the whole text. */
export function sliceRuns(runs: readonly Run[], { start, end }: Span): Run[] {
  const slice: Run[] = [];
  for (let i = firstRunEndingAfter(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.start >= end) break;
    slice.push(cutRun(run, Math.max(run.start, start), Math.min(run.end, end)));
  }
  return slice;
}

/**
 * The place in the original of a stretch of cleaned text.
 *
 * Where cleaning put something between (a paragraph break), the nearest original words count;
 * where it replaced something (an entity), the whole replaced stretch.
 *
 * @throws RangeError when no run reaches into the stretch, that is, nothing of it is original.
 */
export function toRaw(runs: readonly Run[], span: Span): { raw_start: number; raw_end: number } {
  const [only] = runs;
  // A text that is its original needs no search.
  if (runs.length === 1 && only !== undefined && covers(only, span) && isLetterForLetter(only)) {
    const by = only.raw_start - only.start;
    return { raw_start: span.start + by, raw_end: span.end + by };
  }
  const slice = sliceRuns(runs, span);
  const first = slice[0];
  const last = slice.at(-1);
  if (first === undefined || last === undefined) {
    throw new RangeError(`nothing at ${span.start}–${span.end} comes from the original`);
  }
  return { raw_start: first.raw_start, raw_end: last.raw_end };
}

/** A run moved to where its text now stands. */
export function moveRun(run: Run, by: number): Run {
  return { ...run, start: run.start + by, end: run.end + by };
}

function covers({ start, end }: Run, span: Span): boolean {
  return start <= span.start && span.end <= end && span.start < span.end;
}

function isLetterForLetter({ start, end, raw_start, raw_end }: Run): boolean {
  return end - start === raw_end - raw_start;
}

function cutRun(run: Run, start: number, end: number): Run {
  if (!isLetterForLetter(run)) return { ...run, start, end };
  return {
    start,
    end,
    raw_start: run.raw_start + (start - run.start),
    raw_end: run.raw_end - (run.end - end),
  };
}

function firstRunEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
