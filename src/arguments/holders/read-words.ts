import type { Span } from "../../rows.js";

/** What stands between a word and the one before it: the sum of these. */
export const mark = { comma: 1, colon: 2, break: 4, quotation: 8, possessive: 16 } as const;

/** One word of a sentence. */
export interface Word extends Span {
  /** In small letters, without a possessive ending. */
  readonly form: string;
  readonly capital: boolean;
  /** What stands before it (see `mark`). */
  readonly marks: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*/gu;
const possessive = /['’]s$/u;

/**
 * The words of a sentence, those of its quotations left out: what is quoted does not tell who
 * quotes. After the last word comes one without letters, which carries the marks at the end.
 */
export function readWords(text: string, quotations: readonly Span[]): Word[] {
  const words: Word[] = [];
  let [last, next, pending] = [0, 0, 0];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((quotations[next]?.end ?? Infinity) <= start) {
      pending |= mark.quotation | marksOf(text, last, quotations[next]?.start ?? last);
      last = Math.max(last, quotations[next++]?.end ?? last);
    }
    if ((quotations[next]?.start ?? Infinity) < end) continue;
    const isOwner = possessive.test(match[0]);
    const marks = pending | marksOf(text, last, start);
    const form = match[0].toLowerCase();
    words.push({
      ...{ start, end, marks },
      form: isOwner ? form.slice(0, -2) : form,
      capital: /^\p{Lu}/u.test(match[0]),
    });
    last = end;
    pending = isOwner ? mark.possessive : 0;
  }
  for (; next < quotations.length; next++) {
    pending |= mark.quotation | marksOf(text, last, quotations[next]?.start ?? last);
    last = Math.max(last, quotations[next]?.end ?? last);
  }
  const marks = pending | marksOf(text, last, text.length);
  words.push({ start: text.length, end: text.length, form: "", capital: false, marks });
  return words;
}

function marksOf(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const character = text[at] ?? "";
    if (character === ",") marks |= mark.comma;
    else if (character === ":") marks |= mark.colon;
    else if (";()[]–—―…?!".includes(character)) marks |= mark.break;
    else if (character === "-" && text[at - 1] === " ") marks |= mark.break;
  }
  return marks;
}

/** The text of some words, blanks and line ends as one blank. */
export function textOf(text: string, words: readonly Word[], from: number, to: number): string {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, " ");
}
