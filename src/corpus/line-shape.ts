import { countWords, scanWords } from "../text/scan-words.js";

/** A heading has at most so many words. */
const longestHeading = 18;

/** Further than this the words of a line need not be counted: it is a paragraph. */
const longestLine = 2_000;

/** The number of words of a line, or of the beginning of a very long one. */
export function lineWords(text: string): number {
  return countWords(scanWords(text.slice(0, longestLine)));
}

/** Whether a line closes with the mark of a sentence's end, behind quotes and brackets too. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？：；؟۔।]["'”’»)\]」』）]*$/u.test(text.trimEnd());
}

/** A short line that begins like a heading and does not end like a sentence. */
export function isHeadingLike(text: string): boolean {
  const begins = /^["'“‘«「『(]?[\p{L}\p{N}]/u.test(text);
  if (!begins || endsSentence(text) || /[,，、]$/u.test(text)) return false;
  const words = lineWords(text);
  return words > 0 && words <= longestHeading;
}

/** A line that is running text: a whole sentence of some length, or simply long. */
export function isRunningText(text: string): boolean {
  const words = lineWords(text);
  return words >= 40 || (words >= 10 && endsSentence(text));
}
