import type { Edges } from "./term-states.js";
import type { Tokens } from "./tokens.js";

/** The tokens from `first` to `last`, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const han = /^\p{Script=Han}/u;
/** A term of so many Chinese characters is itself, however the text is parted around it. */
const sureAlone = 4;
/** Words of so many characters begin with a word of two (`中国` in `中国人`), or end with one. */
const longToBegin = 3;
const longToEnd = 4;

/**
 * The stretch of a match, or `null` where it does not respect the text's words.
 *
 * In a script without blanks the words are the segmenter's, which parts by dictionary and context.
 * A match begins and ends where a word does. At a `*` it may begin or end inside, and reaches over
 * the whole word. Between two Chinese characters the edge of a longer match may lie inside a word,
 * for the dictionary knows compounds as words: both edges of a match of four characters or more,
 * one of three, and one of two within a word of three or more that it begins, of four or more that
 * it ends (`主权` in `网络主权`, never in `民主|权利`).
 */
export function fitToWords(
  tokens: Tokens,
  match: Stretch,
  { startsAnywhere, endsAnywhere }: Edges,
): Stretch | null {
  let { first, last } = match;
  if (startsAnywhere) while (!tokens.startsWord(first)) first--;
  if (endsAnywhere) while (!tokens.endsWord(last)) last++;
  const cutsStart = !tokens.startsWord(first);
  const cutsEnd = !tokens.endsWord(last);
  if (!cutsStart && !cutsEnd) return { first, last };
  if (cutsStart && !isBetweenHan(tokens, first)) return null;
  if (cutsEnd && !isBetweenHan(tokens, last + 1)) return null;
  const length = last - first + 1;
  if (length >= sureAlone) return { first, last };
  if (length === 1 || (cutsStart && cutsEnd)) return null;
  if (length === 3) return { first, last };
  const long = cutsStart ? longToEnd : longToBegin;
  return isInWordOf(tokens, first, last, long) ? { first, last } : null;
}

function isBetweenHan(tokens: Tokens, at: number): boolean {
  return han.test(tokens.textOf(at - 1)) && han.test(tokens.textOf(at));
}

function isInWordOf(
  { words, wordOf }: Tokens,
  first: number,
  last: number,
  length: number,
): boolean {
  const word = words[wordOf[first] ?? 0];
  return word !== undefined && wordOf[first] === wordOf[last] && word.end - word.start >= length;
}
