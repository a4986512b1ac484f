import type { Span } from "../../rows.js";
import { classOfUnit, SEPARATOR } from "../../text/character-classes.js";

/** What stands between a word and the one before it: the sum of these. */
export const mark = { comma: 1, colon: 2, break: 4, quotation: 8, possessive: 16 } as const;

/** What parts a clause from another. */
export const parting = mark.comma | mark.colon | mark.break | mark.quotation;

/** One word of a sentence. */
export interface Word extends Span {
  /** In small letters, without a possessive ending. */
  readonly form: string;
  readonly capital: boolean;
  /** Capitals only: `US`, which is not `us`. */
  readonly isAcronym: boolean;
  /** What stands before it (see `mark`). */
  readonly marks: number;
}

/** Hyphens, apostrophes and points join letters to one word: `Secretary-General`, `U.S`. */
const joining = "-'’.&/";

const apostrophes = "'’";
const none: ReadonlySet<string> = new Set();

const abbreviation = /^\([\p{Lu}\d.-]{2,}\)/u;
const longestAbbreviation = 14;

/**
 * The words of a sentence, those of its quotations left out: what is quoted does not tell who
 * quotes. After the last word comes one without letters, which carries the marks at the end.
 *
 * @param elisions - what an apostrophe parts from the next word: `l'`, in that form
 */
export function readWords(
  text: string,
  quotations: readonly Span[],
  elisions: ReadonlySet<string> = none,
): Word[] {
  const words: Word[] = [];
  let [at, next, marks] = [0, 0, 0];
  while (at < text.length) {
    const quotation = quotations[next];
    if (quotation !== undefined && at >= quotation.start) {
      marks |= mark.quotation;
      at = Math.max(at, quotation.end);
      next++;
    } else if (text[at] === "(" && abbreviation.test(text.slice(at, at + longestAbbreviation))) {
      // `the Food and Agriculture Organization (FAO)` goes on behind the bracket.
      at = text.indexOf(")", at) + 1;
    } else if (isLetter(text, at)) {
      const end = endOfElision(text, at, elisions) ?? endOfWord(text, at);
      const isOwner = endsInPossessive(text, at, end);
      const letters = text.slice(at, isOwner ? end - 2 : end);
      const lower = letters.toLowerCase();
      const form = apostrophes.includes(letters.at(-1) ?? " ") ? `${lower.slice(0, -1)}'` : lower;
      const isAcronym = letters.length > 1 && letters !== form && letters === letters.toUpperCase();
      words.push({
        isAcronym,
        start: at,
        end,
        form,
        capital: form.charCodeAt(0) !== letters.charCodeAt(0),
        marks,
      });
      marks = isOwner ? mark.possessive : 0;
      at = end;
    } else {
      marks |= markAt(text, at++);
    }
  }
  words.push({
    isAcronym: false,
    start: text.length,
    end: text.length,
    form: "",
    capital: false,
    marks,
  });
  return words;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && isLetter(text, end)) end++;
    const joins =
      joining.includes(text[end] ?? " ") && end + 1 < text.length && isLetter(text, end + 1);
    if (!joins) return end;
    end++;
  }
}

/** Where a word ends that is cut short before a vowel, with its apostrophe; else `null`. */
function endOfElision(text: string, start: number, elisions: ReadonlySet<string>): number | null {
  if (elisions.size === 0) return null;
  let end = start;
  while (end < text.length && isLetter(text, end)) end++;
  if (!apostrophes.includes(text[end] ?? " ") || !isLetter(text, end + 1)) return null;
  return elisions.has(`${text.slice(start, end).toLowerCase()}'`) ? end + 1 : null;
}

function endsInPossessive(text: string, start: number, end: number): boolean {
  const isApostrophe = text[end - 2] === "'" || text[end - 2] === "’";
  return end - start > 2 && isApostrophe && text[end - 1] === "s";
}

function isLetter(text: string, at: number): boolean {
  return classOfUnit[text.charCodeAt(at)] !== SEPARATOR;
}

function markAt(text: string, at: number): number {
  const character = text[at] ?? "";
  if (character === " ") return 0;
  if (character === ",") return mark.comma;
  if (character === ":") return mark.colon;
  if (character === "-") return text[at - 1] === " " ? mark.break : 0;
  return ";()[]–—―…?!".includes(character) ? mark.break : 0;
}

/** Whether one of some marks stands before a word. */
export function has(word: Word | undefined, marks: number): boolean {
  return word !== undefined && (word.marks & marks) !== 0;
}

/** The text of some words, blanks and line ends as one blank. */
export function textOf(text: string, words: readonly Word[], from: number, to: number): string {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  return text.slice(start, end).replace(/\s+/gu, " ");
}
