import type { Span } from "../rows.js";

/** A word's place in a text. */
export interface Word extends Span {
  /**
   * True when only an apostrophe parts it from the word before (`China|'s`, `l'|État`): it is
   * matched as a word of its own and counted with the word before.
   */
  readonly joined: boolean;
}

const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;
/** Scripts without blanks between words: the segmenter's dictionary finds the words. */
const UNSPACED = 3;
/** Invisible inside a word: soft hyphen, joiners. */
const IGNORED = 4;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const classes = new Uint8Array(0x10000).map((_, unit) => classify(String.fromCharCode(unit)));
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
  let i = 0;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === LETTER || kind === DIGIT) {
      const end = endOfWord(text, i);
      words.push({ start: i, end, joined: followsApostrophe(text, words.at(-1), i) });
      i = end;
    } else if (kind === UNSPACED) {
      const end = endOfRun(text, i, UNSPACED);
      for (const word of segment(text.slice(i, end), language)) {
        words.push({ start: i + word.start, end: i + word.end, joined: false });
      }
      i = end;
    } else {
      i += width(text, i);
    }
  }
  return words;
}

/** The number of words in a text; `don't` is one. */
export function countWords(words: readonly Word[]): number {
  let count = 0;
  for (const word of words) if (!word.joined) count++;
  return count;
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
  const mark = text[at];
  if (mark !== "." && mark !== ",") return false;
  const before = classes[text.charCodeAt(at - 1)];
  const after = classes[text.charCodeAt(at + 1)];
  if (before === DIGIT && after === DIGIT) return true;
  return mark === "." && isInitial(text, at - 1, start) && isInitial(text, at + 1, at + 1);
}

/** Whether one letter stands at `at`, parted by points from its neighbours: the U or S of `U.S.` */
function isInitial(text: string, at: number, start: number): boolean {
  const alone = at === start || text[at - 1] === ".";
  const next = classes[text.charCodeAt(at + 1)] ?? SEPARATOR;
  return alone && classes[text.charCodeAt(at)] === LETTER && !isWordPart(next);
}

function followsApostrophe(text: string, last: Word | undefined, start: number): boolean {
  return last?.end === start - 1 && "'’‘ʼ＇".includes(text[start - 1] ?? " ");
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
  while (classes[text.charCodeAt(end - 1)] === IGNORED) end--;
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
  if (unit < 0xd800 || unit > 0xdfff) return classes[unit] ?? SEPARATOR;
  return classify(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classify(character: string): number {
  if (/[\u00ad\u2060\ufeff]|\u200c|\u200d/u.test(character)) return IGNORED;
  if (unspaced.test(character)) return UNSPACED;
  if (/[\p{L}\p{M}]/u.test(character)) return character === "ʼ" ? SEPARATOR : LETTER;
  return /\p{N}/u.test(character) ? DIGIT : SEPARATOR;
}
