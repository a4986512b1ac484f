import type { Reading } from "./find-sentence-end.js";

/**
 * Whether the point at `at` belongs to a short form, an initial, a numbering or an ordinal, and so
 * does not end the sentence before the word `next`.
 */
export function followsShortForm(reading: Reading, at: number, next: string): boolean {
  const { text, forms, start, isCased, firstWord } = reading;
  const tail = text.slice(Math.max(start, at - 40), at);
  const word = /[\p{L}\p{M}\p{N}.№-]+$/u.exec(tail)?.[0] ?? "";
  const small = next.toLowerCase();
  const opens = isCased && small !== next && forms.starters.has(small);
  // "Hauptstr. 5": German compounds end in the short form.
  const last = word.toLowerCase().replace(/^.*str$/u, "str");
  if (forms.number.has(last) && /^(?:\p{N}|[IVXLC]+$)/u.test(next)) return true;
  if (isNumbering(tail, word, at - word.length <= firstWord)) return true;
  if (isOrdinal(reading, word, next, opens)) return true;
  const { form, isPart } = findForm(reading, tail, word, text.slice(at, at + 8));
  if (isPart) return true;
  if (forms.closing.has(form)) return !isCased && !forms.starters.has(next);
  if (forms.either.has(form)) return !opens;
  const isUnit = word.length === 1 && /\p{N}\s?$/u.test(tail.slice(0, -1));
  if (forms.open.has(form) && !isUnit) return true;
  return isInitial(text, at, word) && !(opens && !nextIsInitial(text, at)) && !isUncased(next);
}

/** The short form before a point: "z. B." and "т. е." are one, blanks inside or not. */
function findForm({ forms }: Reading, tail: string, word: string, after: string) {
  const spaced = /(?:(?<!\p{L})\p{L}{1,2}\.\s?)*(?<!\p{L})\p{L}{1,3}$/u.exec(tail)?.[0];
  const chain = spaced?.replace(/\s/gu, "").toLowerCase() ?? "";
  const next = /^\.\s?(\p{L}{1,3})\./u.exec(after)?.[1]?.toLowerCase();
  // Of "Dr. h. c." the last two letters are the form.
  const ends = chain.split(".").map((_, i, parts) => parts.slice(i).join("."));
  const isPart = next !== undefined && ends.some((end) => forms.parts.has(`${end}.${next}`));
  return { form: ends.find((end) => forms.parts.has(end)) ?? word.toLowerCase(), isPart };
}

/** `2.`, `a.` or `IV.` at the start of a sentence or after a colon. */
function isNumbering(tail: string, word: string, isFirst: boolean): boolean {
  if (!/^(?:\p{N}{1,3}(?:\.\p{N}{1,2})*|\p{L}|[ivxIVX]{1,5})$/u.test(word)) return false;
  return isFirst || /[:;]\s*\(?$/u.test(tail.slice(0, -word.length));
}

/** `3.` before a month; in German and its like before any word but one that opens sentences. */
function isOrdinal({ forms }: Reading, word: string, next: string, opens: boolean): boolean {
  if (!/^(?:(?:\p{N}{1,2}\.)?\p{N}{1,2}|[IVXLC]{2,})$/u.test(word)) return false;
  return forms.afterOrdinal.has(next.toLowerCase()) || (forms.pointsOrdinals && !opens);
}

/** `J.`, `Дж.` or the end of `U.S.` */
function isInitial(text: string, at: number, word: string): boolean {
  // "So did I." is no initial, "I. M. Sand" is.
  if (word === "I" && !nextIsInitial(text, at))
    return /\.\s?$/u.test(text.slice(Math.max(0, at - 3), at - 1));
  return (
    /^(?:\p{L}{1,2}\.-?)*\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    (word === "Дж" && text[at] === ".")
  );
}

function nextIsInitial(text: string, at: number): boolean {
  return /^\.\s*\p{Lu}\.(?:\s|\p{L})/u.test(text.slice(at, at + 8));
}

/** Letters of scripts without capitals: nothing there tells a name from a beginning. */
function isUncased(next: string): boolean {
  return /^\p{Lo}/u.test(next);
}
