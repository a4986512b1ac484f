import type { Span } from "../rows.js";
import type { Word } from "./scan-words.js";

/** Where words begin that count, in order: those that an apostrophe parts from another do not. */
export function startsOfWords(words: readonly Word[]): number[] {
  return words.filter((word) => !word.joined).map((word) => word.start);
}

/** The number of words that begin in a stretch. */
export function countWordsBetween(starts: readonly number[], { start, end }: Span): number {
  return firstAt(starts, end) - firstAt(starts, start);
}

/** Where the words begin that begin in a stretch. */
export function startsBetween(starts: readonly number[], { start, end }: Span): number[] {
  return starts.slice(firstAt(starts, start), firstAt(starts, end));
}

/** The position of the first number that is not less than another. */
function firstAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
