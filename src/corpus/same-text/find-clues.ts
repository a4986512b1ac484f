import { splitSentences } from "../../text/split-sentences.js";
import { clueKey } from "./clue-key.js";
import { findWordClues } from "./find-word-clues.js";
import { monthOf } from "./month-names.js";
import { readNumbers } from "./read-numbers.js";
import { hashString } from "./shingle-text.js";

/** A stretch of text, as a sentence or several, and what a translation of it would keep. */
export interface Segment {
  /** In letters: a character counts for as many as it takes in an alphabet. */
  readonly length: number;
  /** Keys of the clues found in it, ascending, each once; see `clueKey`. */
  readonly keys: Uint32Array;
}

/** What a translation keeps of a text. */
export interface Clues {
  readonly segments: readonly Segment[];
  readonly length: number;
  /** Numbers written with digits, in order, each once, without those that others spell out. */
  readonly numbers: readonly number[];
}

/** Numbers up to this one are words in one language and digits in the next. */
const mostSpelled = 12;
/** Longer texts are compared in larger pieces, so that one comparison stays cheap. */
const mostSegments = 120;
const marks = [/[?？؟]/u, /[!！]/u, /[(（]/u, /["“„«「『《»]/u];
/**
 * The clues by which a text can be found again in another language, sentence by sentence: numbers
 * and months, names and words of common origin (see `findWordClues`), question and quotation marks,
 * and lengths.
 */
export function findClues(text: string, language: string | null): Clues {
  const sentences = splitSentences(text);
  const perSegment = Math.max(1, Math.ceil(sentences.length / mostSegments));
  const segments: Segment[] = [];
  const numbers = new Set<number>();
  for (let i = 0; i < sentences.length; i += perSegment) {
    const last = sentences[Math.min(i + perSegment, sentences.length) - 1];
    const piece = text.slice(sentences[i]?.start, last?.end);
    segments.push(makeSegment(piece, language, numbers));
  }
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  return { segments, length, numbers: [...numbers] };
}

/**
 * What is kept of a text to find its translations by: the clues of the whole, and its numbers in
 * order. See `findClues` for what they are.
 */
export function outlineText(
  text: string,
  language: string | null,
): Segment & { readonly numbers: readonly number[] } {
  const numbers = new Set<number>();
  return { ...makeSegment(text, language, numbers), numbers: [...numbers] };
}

function makeSegment(text: string, language: string | null, numbers: Set<number>): Segment {
  const keys = new Set<number>();
  const addMonth = (month: number) => keys.add(clueKey("small number", hashString(`m${month}`)));
  for (const { value, end } of readNumbers(text, language)) {
    if (value <= 12 && "月월".includes(text[end] ?? " ")) {
      addMonth(value);
    } else {
      const isSmall = value <= mostSpelled;
      keys.add(clueKey(isSmall ? "small number" : "number", hashString(String(value))));
      if (!isSmall) numbers.add(value);
    }
  }
  const add = (key: number) => keys.add(key);
  findWordClues(text, language, add, (word) => {
    const month = monthOf(word, language);
    if (month !== null) addMonth(month);
  });
  marks.forEach((mark, i) => {
    if (mark.test(text)) keys.add(clueKey("punctuation", i << 3));
  });
  return { length: measureLength(text), keys: Uint32Array.from(keys).sort() };
}

/** A Chinese character takes about three letters of an alphabet, kana two, a Hangul syllable two. */
function measureLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x20) continue;
    if (unit < 0x3040) length += 1;
    else if (unit < 0x3100) length += 1.9;
    else if (unit >= 0xac00 && unit < 0xd7b0) length += 2.3;
    else length += unit < 0xa000 ? 3 : 1;
  }
  return length;
}
