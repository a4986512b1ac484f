import { foldWord } from "../text/fold-word.js";
import { scanWords } from "../text/scan-words.js";
import { joinsNext } from "./join-words.js";

/** One word of a term: to be matched as it is, or as a pattern with `*` and `?`. */
export interface Element {
  readonly form: string;
  readonly isGlob: boolean;
}

/** A term as sequences of words, any of which is the term; or what is wrong with it. */
export interface ParsedTerm {
  readonly sequences: readonly (readonly Element[])[];
  /** What was wanted instead, for a term that cannot be matched; else `null`. */
  readonly mistake: string | null;
}

const hyphen = /[-\u2010-\u2013\u2212]/u;
/** What parts the words of a term, and may stand between them in a text. */
const parting = /([\s\-\u2010-\u2013\u2212_'’‘ʼ＇&/]+)/u;
const longest = 12;

/**
 * The words of a term. A term with hyphens is also matched written as one word: `rule-making` is
 * `rule making`, `rule-making` and `rulemaking`.
 */
export function parseTerm(term: string): ParsedTerm {
  const open: Element[] = [];
  const closed: Element[] = [];
  let joinNext = false;
  for (const part of term.split(parting)) {
    if (parting.test(part)) {
      joinNext = open.length > 0 && hyphen.test(part) && !/\s/u.test(part);
      continue;
    }
    const elements = /[*?]/u.test(part) ? takeGlob(part) : takeWords(part);
    open.push(...elements);
    const last = closed.at(-1);
    const [first, ...rest] = elements;
    if (joinNext && last !== undefined && first !== undefined) {
      const form = last.form + first.form;
      closed.splice(-1, 1, { form, isGlob: last.isGlob || first.isGlob }, ...rest);
    } else {
      closed.push(...elements);
    }
    if (elements.length > 0) joinNext = false;
  }
  return {
    sequences: open.length === closed.length ? [open] : [open, closed],
    mistake: check(term, open),
  };
}

function takeWords(part: string): Element[] {
  return scanWords(part).map(({ start, end }) => ({
    form: foldWord(part.slice(start, end)),
    isGlob: false,
  }));
}

function takeGlob(part: string): Element[] {
  const form = part
    .split(/([*?])/u)
    .map((piece) => (piece === "*" || piece === "?" ? piece : foldWord(trimMarks(piece))))
    .join("")
    .replace(/\*+/gu, "*");
  return form === "" ? [] : [{ form, isGlob: true }];
}

function trimMarks(piece: string): string {
  return piece.replace(/[^\p{L}\p{M}\p{N}.]/gu, "");
}

function check(term: string, elements: readonly Element[]): string | null {
  if (elements.length === 0) return "a word";
  if (elements.length > longest) return `at most ${longest} words`;
  const isBare = (element: Element) => element.isGlob && !/[^*?]/u.test(element.form);
  if (elements.every(isBare)) return "at least one letter besides * and ?";
  // A term parted by what parts no term in a text would never be found.
  const probe = term.replace(/[*?]/gu, "x");
  const words = scanWords(probe);
  const isWhole = words.slice(1).every((_, i) => joinsNext(probe, words, i));
  return isWhole ? null : "words with only blanks, hyphens, apostrophes, & or / between them";
}
