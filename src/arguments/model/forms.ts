import { classOfUnit, DIGIT, LETTER, SEPARATOR } from "../../text/character-classes.js";
import { copyString } from "../../text/copy-string.js";
import { traitsOf } from "./traits.js";

/** A word (without case), a number or a mark: one row for however many places it stands in. */
export interface Form {
  readonly text: string;
  /** Forms are numbered as they are met. */
  readonly id: number;
  /** 32 bits that stand for it in the model's tables. */
  readonly hash: number;
  /** Whether it is made of letters. */
  readonly isWord: boolean;
  /** What kinds of word it is: one bit each, see `traits`. */
  readonly traits: number;
}

/** The form of all numbers in digits. */
export const numberForm = "0";
const variants = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "-"],
]);
const blanks = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
/** Words longer than this are told apart by their beginning. */
const longest = 60;
/** So many forms are remembered; then memory begins anew. */
const mostForms = 200_000;

let known = new Map<string, Form>();
let met = 0;

/** Where the tokens of a text are, and their forms. */
export interface Tokens {
  readonly forms: readonly Form[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The words, numbers and marks of a text, in order: runs of letters, runs of digits, runs of a
 * script without blanks (Chinese, Thai), and every other UTF-16 unit that is no blank by itself.
 * Linear in the length of the text.
 */
export function readTokens(text: string): Tokens {
  const forms: Form[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const { length } = text;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    const kind = classOfUnit[unit] ?? SEPARATOR;
    let end = at + 1;
    if (kind === SEPARATOR || unit >= 0xd800) {
      if (isBlank(unit)) {
        at = end;
        continue;
      }
    } else {
      while (end < length && (classOfUnit[text.charCodeAt(end)] ?? SEPARATOR) === kind) end++;
    }
    forms.push(
      kind === DIGIT ? figures : end === at + 1 ? formOfUnit(unit) : formOf(text.slice(at, end)),
    );
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { forms, starts, ends };
}

/** The forms of characters of ASCII, which many tokens are. */
let single: (Form | undefined)[] = [];

function formOfUnit(unit: number): Form {
  if (unit >= 0x80) return formOf(String.fromCharCode(unit));
  return (single[unit] ??= formOf(String.fromCharCode(unit)));
}

/** The form under which a stretch of text is known. */
export function formOf(text: string): Form {
  let form = known.get(text);
  if (form === undefined) {
    if (known.size >= mostForms) forget();
    form = makeForm(text);
    if (text !== form.text && text.length <= longest) known.set(copyString(text), form);
  }
  return form;
}

function forget(): void {
  known = new Map([[numberForm, figures]]);
  single = [];
}

function makeForm(written: string): Form {
  // Small letters first: an İ is two of them, and what is cut off must not hang on the case.
  const small = copyString((variants.get(written) ?? written).toLowerCase().slice(0, longest));
  // What is written with capitals is the very form of what is written without.
  const same = known.get(small);
  if (same !== undefined) return same;
  const isWord = classOfUnit[small.charCodeAt(0)] === LETTER;
  const form: Form = {
    text: small,
    id: met++,
    hash: hashOf(small),
    isWord,
    traits: traitsOf(small, isWord),
  };
  known.set(small, form);
  return form;
}

/** The form of all numbers. */
const figures = formOf(numberForm);

/** FNV-1a over UTF-16 units; never 0, which stands for an empty place. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return finish(hash);
}

/** The hash of some words and one more behind them. */
export function joinHashes(before: number, next: number): number {
  return finish(Math.imul(before ^ 0x5bd1e995, 0x85ebca6b) ^ next);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed === 0 ? 1 : mixed;
}

/** Blanks as `\s` has them but for the byte order mark; the blank of no width; controls. */
function isBlank(unit: number): boolean {
  if (unit < 0x1680) return unit <= 0x20 || unit === 0xa0;
  if (unit < 0x2000 || unit > 0x3000) return unit === 0x1680;
  return unit <= 0x200b || blanks.has(unit);
}

const pieceSeed = 0x9747b28c;

/** The hashes of a word's pieces: every three to five letters of it, its edges counted as letters. */
export function piecesOf(form: string): number[] {
  const edged = `\u0002${form}\u0003`;
  const pieces: number[] = [];
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= edged.length; at++) {
      pieces.push(hashOf(edged.slice(at, at + size), pieceSeed));
    }
  }
  return pieces;
}
