import {
  classOfCodePoint,
  classOfUnit,
  DIGIT,
  IGNORED,
  LETTER,
  SEPARATOR,
  UNSPACED,
} from "../character-classes.js";
import { isApostrophe } from "../scan-words.js";
import { codePointAt, startBefore, widthOf } from "./utf8.js";

/** What parts a word from the next. */
export const APART = 0;
export const HYPHEN = 1;
export const APOSTROPHE = 2;

/** What comes of `findWords` where it finds none. */
export const MALFORMED = -1;
export const WITHOUT_BLANKS = -2;

const COMMA = 0x2c;
const POINT = 0x2e;

/** What to do at a byte: pass it, go on in the word, or look closer. */
const PASS = 0;
const GO_ON = 1;
const LOOK = 2;
const steps = new Uint8Array(256).map((_, byte) => {
  if (byte >= 0x80) return LOOK;
  return classOfUnit[byte] === SEPARATOR ? PASS : GO_ON;
});
const stepsInWord = steps.map((step, byte) => (byte === POINT || byte === COMMA ? LOOK : step));

/**
 * Writes where the words of a text begin and end, as `scanWords` has them, and returns their
 * number, or why there is none. `bytes` end in a 0 that is not of the text; `starts` and `ends`
 * have room for a word at every other byte.
 */
export function findWords(
  bytes: Uint8Array,
  length: number,
  starts: Uint32Array,
  ends: Uint32Array,
): number {
  let count = 0;
  for (let at = 0; at < length;) {
    const step = steps[bytes[at] ?? 0];
    if (step === PASS) {
      at++;
      continue;
    }
    if (step === LOOK) {
      const codePoint = codePointAt(bytes, at);
      const kind = codePoint < 0 ? SEPARATOR : classOfCodePoint(codePoint);
      if (codePoint < 0) return MALFORMED;
      if (kind === UNSPACED) return WITHOUT_BLANKS;
      if (kind === SEPARATOR || kind === IGNORED) {
        at += widthOf(codePoint);
        continue;
      }
    }
    const start = at;
    while (stepsInWord[bytes[at] ?? 0] === GO_ON) at++;
    if (stepsInWord[bytes[at] ?? 0] === LOOK) {
      at = endOfWord(bytes, start, at);
      if (at < 0) return at;
    }
    starts[count] = start;
    ends[count++] = at;
  }
  return count;
}

/** Where a word ends of which all is known up to `from`, or why it has no end. */
function endOfWord(bytes: Uint8Array, start: number, from: number): number {
  let end = from;
  for (let at = from; ;) {
    const codePoint = codePointAt(bytes, at);
    if (codePoint < 0) return MALFORMED;
    const kind = classOfCodePoint(codePoint);
    if (kind === UNSPACED) return WITHOUT_BLANKS;
    if (kind === SEPARATOR) {
      if (end < at || !continuesAcross(bytes, start, at)) return end;
      at++;
    } else {
      at += widthOf(codePoint);
      if (kind !== IGNORED) end = at;
    }
  }
}

/** Whether the point or comma at `at` stands inside a number (`1,000`) or an initialism (`U.S`). */
function continuesAcross(bytes: Uint8Array, start: number, at: number): boolean {
  const mark = bytes[at];
  if (mark !== POINT && mark !== COMMA) return false;
  const before = startBefore(bytes, at);
  const kind = classOfShort(codePointAt(bytes, before));
  const next = codePointAt(bytes, at + 1);
  const nextKind = classOfShort(next);
  if (kind === DIGIT && nextKind === DIGIT) return true;
  if (mark === COMMA || kind !== LETTER || nextKind !== LETTER) return false;
  if (before !== start && bytes[before - 1] !== POINT) return false;
  let behind = at + 1 + widthOf(next);
  for (;;) {
    const codePoint = codePointAt(bytes, behind);
    const behindKind = classOfShort(codePoint);
    if (behindKind !== IGNORED) return behindKind === SEPARATOR || behindKind === UNSPACED;
    behind += widthOf(codePoint);
  }
}

/** The class of a character of the first plane; the others are no digits and no initials. */
function classOfShort(codePoint: number): number {
  return classOfUnit[codePoint] ?? SEPARATOR;
}

/** What parts two words: a hyphen alone, an apostrophe alone, or anything else. */
export function partingOf(bytes: Uint8Array, end: number, next: number): number {
  if (next - end > 3) return APART;
  const codePoint = next - end === 1 ? (bytes[end] ?? 0) : codePointAt(bytes, end);
  if (next - end !== widthOf(codePoint)) return APART;
  if (codePoint === 0x2d || codePoint === 0x2010 || codePoint === 0x2011) return HYPHEN;
  if (codePoint === 0xff0d) return HYPHEN;
  return isApostrophe(codePoint) ? APOSTROPHE : APART;
}
