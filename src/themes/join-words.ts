import type { Word } from "../text/scan-words.js";

/** What may stand between the words of one term: blanks, hyphens, apostrophes, `&`, `/`, `・`, nothing. */
const gap = /^[\s\-\u00ad\u2010-\u2013\u2212\uff0d_'’‘‛′´ʼ＇&＆/／・]*$/u;
const hyphen = /^[-\u2010\u2011\uff0d]$/u;
/** `U.S`, `W`: the point behind it does not end a sentence. */
const initials = /^\p{L}(?:\.\p{L})*$/u;

/** Whether a word and the next may be words of one term: no punctuation or paragraph parts them. */
export function joinsNext(text: string, words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || next === undefined) return false;
  return joinsAcross(text.slice(word.end, next.start), () => text.slice(word.start, word.end));
}

/** The same, of what stands between two words; the first is only asked for where that decides. */
export function joinsAcross(between: string, first: () => string): boolean {
  if (endsParagraph(between)) return false;
  if (gap.test(between)) return true;
  return between.startsWith(".") && gap.test(between.slice(1)) && initials.test(first());
}

/** Whether a blank line stands in what parts two words. */
export function endsParagraph(between: string): boolean {
  return /\n\s*\n/u.test(between);
}

/** Whether a word and the next are parted by a hyphen alone, and so may be one: `co-operation`. */
export function isHyphenated(text: string, words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && hyphen.test(text.slice(words[i]?.end, next.start));
}

/** What a byte says where it is the first of those between two words: whether these may be of one term. */
export const CLOSED = 0;
export const OPEN = 1;
/** Initials alone go on over a full stop. */
export const POINT = 2;
/** The first of a character of several bytes. */
export const BEYOND = 3;

/** By byte. */
export const gapOfByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 127) return BEYOND;
  const character = String.fromCharCode(byte);
  if (character === ".") return POINT;
  return joinsAcross(character, () => "") ? OPEN : CLOSED;
});
