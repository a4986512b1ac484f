import { scanWords } from "../text/scan-words.js";
import { joinsNext } from "./join-words.js";
import { cutByScript, mostStars, spellOutStars, takeCharacters } from "./parse-unspaced.js";
import { formOf } from "./word-form.js";

/**
 * One word of a term: to be matched as it is, or as a pattern with `*` and `?`. In a script
 * without blanks every character is one.
 */
export interface Element {
  readonly form: string;
  readonly isGlob: boolean;
}

/** A way to write a term. */
export interface Sequence {
  readonly elements: readonly Element[];
  /** For a script without blanks: whether it begins with `*`, or ends with it. */
  readonly startsAnywhere: boolean;
  readonly endsAnywhere: boolean;
}

/** A term as sequences of words, any of which is the term; or what is wrong with it. */
export interface ParsedTerm {
  readonly sequences: readonly Sequence[];
  /** What was wanted instead, for a term that cannot be matched; else `null`. */
  readonly mistake: string | null;
}

/** An element, or `*` between characters. */
type Item = (Element & { readonly isCharacter: boolean }) | "*";

const hyphen = /[-\u2010-\u2013\u2212\uff0d]/u;
/** What parts the words of a term, and may stand between them in a text. */
const parting = /([\s\-\u2010-\u2013\u2212\uff0d_'’‘‛′´ʼ＇&＆/／・]+)/u;
const mostWords = 12;
/** No term is as long; a file in which a quotation mark is missing has such. */
const mostCharacters = 1000;
/** The parts of a proximity term are tried in every order. */
const mostParts = 6;
const farthest = 50;
const anyCharacter: Item = { form: "?", isGlob: true, isCharacter: true };

/**
 * The words of a term. A term with hyphens is also matched written as one word: `rule-making` is
 * `rule making`, `rule-making` and `rulemaking`. Where a script has no blanks, its characters.
 */
export function parseTerm(term: string, { cased = false } = {}): ParsedTerm {
  if (term.length > mostCharacters) {
    return { sequences: [], mistake: `at most ${mostCharacters.toLocaleString("en")} characters` };
  }
  const open: Item[] = [];
  const closed: Item[] = [];
  let joinNext = false;
  for (const part of term.split(parting)) {
    if (parting.test(part)) {
      joinNext = open.length > 0 && hyphen.test(part) && !/\s/u.test(part);
      continue;
    }
    const items = takePart(part, cased);
    open.push(...items);
    const [first, ...rest] = items;
    const both = joinNext && first !== undefined ? joinItems(closed.at(-1), first) : null;
    if (both === null) closed.push(...items);
    else closed.splice(-1, 1, both, ...rest);
    if (items.length > 0) joinNext = false;
  }
  const mistake = check(term, open);
  if (mistake !== null) return { sequences: [], mistake };
  const ways = open.length === closed.length ? [open] : [open, closed];
  return { sequences: ways.flatMap(makeSequences), mistake };
}

/** What was wanted instead of so many parts of a proximity term; else `null`. */
export function checkNear(parts: number): string | null {
  return parts < 2 || parts > mostParts ? `a list of 2 to ${mostParts} terms` : null;
}

/** What was wanted instead of so many words between the parts of one; else `null`. */
export function checkWithin(words: unknown): string | null {
  const fits = typeof words === "number" && Number.isInteger(words);
  return fits && words >= 1 && words <= farthest
    ? null
    : `a whole number of words from 1 to ${farthest}`;
}

function takePart(part: string, cased: boolean): Item[] {
  return cutByScript(part).flatMap(({ text, unspaced }): Item[] => {
    if (unspaced) {
      return takeCharacters(text, cased).map((form) =>
        form === "*" ? form : { form, isGlob: form === "?", isCharacter: true },
      );
    }
    return /[*?]/u.test(text) ? takeGlob(text, cased) : takeWords(text, cased);
  });
}

function takeWords(part: string, cased: boolean): Item[] {
  return scanWords(part)
    .map(({ start, end }) => formOf(part.slice(start, end), cased))
    .filter((form) => form !== "")
    .map((form) => ({ form, isGlob: false, isCharacter: false }));
}

function takeGlob(part: string, cased: boolean): Item[] {
  const form = part
    .split(/([*?])/u)
    .map((piece) => (piece === "*" || piece === "?" ? piece : formOf(trimMarks(piece), cased)))
    .join("")
    .replace(/\*+/gu, "*");
  return form === "" ? [] : [{ form, isGlob: true, isCharacter: false }];
}

function trimMarks(piece: string): string {
  return piece.replace(/[^\p{L}\p{M}\p{N}.]/gu, "");
}

/** Two words parted by a hyphen as one; `null` where characters need no hyphen to be one. */
function joinItems(a: Item | undefined, b: Item): Item | null {
  if (a === undefined || a === "*" || b === "*" || a.isCharacter || b.isCharacter) return null;
  return { form: a.form + b.form, isGlob: a.isGlob || b.isGlob, isCharacter: false };
}

function makeSequences(items: readonly Item[]): Sequence[] {
  const isBare = (item: Item | undefined) =>
    item === "*" || (item?.isGlob === true && !/[^*?]/u.test(item.form) && !item.isCharacter);
  const startsAnywhere = isBare(items[0]);
  const endsAnywhere = isBare(items.at(-1));
  const from = items.findIndex((item) => item !== "*");
  const to = items.findLastIndex((item) => item !== "*");
  return spellOutStars(items.slice(from, to + 1), anyCharacter).map((sequence) => ({
    elements: sequence.flatMap((item) =>
      item === "*" ? [] : [{ form: item.form, isGlob: item.isGlob }],
    ),
    startsAnywhere,
    endsAnywhere,
  }));
}

function check(term: string, items: readonly Item[]): string | null {
  if (items.length === 0) return "a word";
  const isBare = (item: Item) => item === "*" || (item.isGlob && !/[^*?]/u.test(item.form));
  if (items.every(isBare)) return "at least one letter besides * and ?";
  const inner = items.slice(1, -1).filter((item) => item === "*").length;
  if (inner > mostStars) return `at most ${mostStars} * between characters`;
  // A term parted by what parts no term in a text would never be found.
  const probe = term.replace(/[*?]/gu, "x");
  const words = scanWords(probe);
  if (words.length > mostWords) return `at most ${mostWords} words`;
  const isWhole = words.slice(1).every((_, i) => joinsNext(probe, words, i));
  return isWhole ? null : "words with only blanks, hyphens, apostrophes, & or / between them";
}
