import type { Span } from "../rows.js";

/** The number of words that begin in a stretch. */
export function countWordsBetween(starts: Uint32Array, { start, end }: Span): number {
  return firstAt(starts, end) - firstAt(starts, start);
}

/** Where the words begin that begin in a stretch. */
export function startsBetween(starts: Uint32Array, { start, end }: Span): Uint32Array {
  return starts.subarray(firstAt(starts, start), firstAt(starts, end));
}

/** The position of the first number that is not less than another. */
function firstAt(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
