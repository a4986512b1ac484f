import type { Span } from "../rows.js";
import {
  classOfCodePoint,
  classOfUnit,
  DIGIT,
  IGNORED,
  LETTER,
  SEPARATOR,
  UNSPACED,
} from "./character-classes.js";

/** A word's place in a text. */
export interface Word extends Span {
  /**
   * True when only an apostrophe parts it from the word before (`China|'s`, `l'|État`): it is
   * matched as a word of its own and counted with the word before.
   */
  readonly joined: boolean;
}

const POINT = 0x2e;
const COMMA = 0x2c;

const segmenters = new Map<string, Intl.Segmenter>();
const longestWindow = 256;
const windowOverlap = 64;

/**
 * The words of a text, in order, in one pass over its characters.
 *
 * A word is a run of letters, marks and digits. `1,000`, `3.5` and `U.S.` are one word each;
 * hyphens, blanks and underscores part words; an apostrophe parts them as `joined`. Chinese,
 * Japanese, Thai, Lao, Khmer and Burmese are parted by `Intl.Segmenter`, whose dictionary belongs
 * to the ICU version of Node (named in the manifest).
 */
export function scanWords(text: string, language: string | null = null): Word[] {
  const words: Word[] = [];
  scan(text, language, (start, end, joined) => words.push({ start, end, joined }));
  return words;
}

/** The number of words in a text; `don't` is one. */
export function countWords(text: string, language: string | null = null): number {
  let count = 0;
  scan(text, language, (_start, _end, joined) => {
    if (!joined) count++;
  });
  return count;
}

/** Where the words of a text begin that count, in order: `joined` ones do not. */
export function startsOfWords(text: string, language: string | null = null): Uint32Array {
  // A word takes about six letters; where they take fewer, there is room for no more.
  let starts = new Uint32Array((text.length >>> 2) + 8);
  let count = 0;
  scan(text, language, (start, _end, joined) => {
    if (joined) return;
    if (count === starts.length) {
      const grown = new Uint32Array(2 * count);
      grown.set(starts);
      starts = grown;
    }
    starts[count++] = start;
  });
  return starts.subarray(0, count);
}

/** Calls `onWord` for each word in order. */
function scan(
  text: string,
  language: string | null,
  onWord: (start: number, end: number, joined: boolean) => void,
): void {
  let i = 0;
  let last = -1;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === LETTER || kind === DIGIT) {
      const end = endOfWord(text, i);
      onWord(i, end, last >= 0 && last === i - 1 && isApostrophe(text.charCodeAt(last)));
      last = end;
      i = end;
    } else if (kind === UNSPACED) {
      const end = endOfRun(text, i, UNSPACED);
      for (const word of segment(text.slice(i, end), language)) {
        onWord(i + word.start, i + word.end, false);
        last = i + word.end;
      }
      i = end;
    } else {
      i += width(text, i);
    }
  }
}

function endOfWord(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && isWordPart(classAt(text, end))) end += width(text, end);
    if (!continuesAcross(text, start, end)) return trimIgnored(text, end);
    end++;
  }
}

/** Whether the point or comma at `at` stands inside a number (`1,000`) or an initialism (`U.S`). */
function continuesAcross(text: string, start: number, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== POINT && mark !== COMMA) return false;
  const before = classOfUnit[text.charCodeAt(at - 1)];
  const after = classOfUnit[text.charCodeAt(at + 1)];
  if (before === DIGIT && after === DIGIT) return true;
  return mark === POINT && isInitial(text, at - 1, start) && isInitial(text, at + 1, at + 1);
}

/** Whether one letter stands at `at`, parted by points from its neighbours: the U or S of `U.S.` */
function isInitial(text: string, at: number, start: number): boolean {
  const alone = at === start || text.charCodeAt(at - 1) === POINT;
  if (!alone || classOfUnit[text.charCodeAt(at)] !== LETTER) return false;
  let next = at + 1;
  while (classOfUnit[text.charCodeAt(next)] === IGNORED) next++;
  return !isWordPart(classOfUnit[text.charCodeAt(next)] ?? SEPARATOR);
}

/** `'`, `’`, `‘`, `‛`, `′`, `´`, `ʼ`, `＇` */
export function isApostrophe(unit: number): boolean {
  if (unit < 0x80) return unit === 0x27;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x201b || unit === 0x2032) return true;
  return unit === 0xb4 || unit === 0x02bc || unit === 0xff07;
}

/**
 * The words of a run without blanks. The segmenter copies its whole input for every word it finds,
 * so a long run is cut into windows: each starts where the last sure word of the one before ended,
 * and the words at a window's far end, which what follows may still change, are left to the next.
 */
function segment(run: string, language: string | null): Span[] {
  const words: Span[] = [];
  let from = 0;
  while (from < run.length) {
    const to = Math.min(run.length, from + longestWindow);
    const sure = to === run.length ? to : to - windowOverlap;
    let next = from;
    for (const piece of segmenterFor(language).segment(run.slice(from, to))) {
      const end = from + piece.index + piece.segment.length;
      if (end > sure && next > from) break;
      if (piece.isWordLike) words.push({ start: next, end });
      next = end;
    }
    from = next;
  }
  return words;
}

function segmenterFor(language: string | null): Intl.Segmenter {
  const locale = language ?? "zh";
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: "word" });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

function trimIgnored(text: string, end: number): number {
  while (classOfUnit[text.charCodeAt(end - 1)] === IGNORED) end--;
  return end;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === kind) end += width(text, end);
  return end;
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === IGNORED;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return classOfUnit[unit] ?? SEPARATOR;
  return classOfCodePoint(text.codePointAt(at) ?? unit);
}

function width(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const isHalf = unit >= 0xd800 && unit <= 0xdbff;
  return isHalf && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
