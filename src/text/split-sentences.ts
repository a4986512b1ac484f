import type { Span } from "../rows.js";
import { shortFormsOf } from "./abbreviations.js";
import { expectText } from "./expect-text.js";
import { findSentenceEnd, isListItem, type Reading } from "./find-sentence-end.js";

const marks = /[.!?…。！？｡．؟۔।॥։።។]+|\n\s*/gu;

/**
 * The sentences of a text, in order, without the blanks between them: every letter and mark is in
 * exactly one. A blank line always ends one, and so does a line that begins an item of a list.
 *
 * A point ends a sentence unless it follows an abbreviation, an initial or a numbering, or the next
 * word is in small letters; in a text without capitals (many scrapes) the last does not count. A
 * closing quotation mark or bracket belongs to its sentence. Where the blank after a point is
 * missing, a capital in the middle of running text is the next sentence's, not one in a name of a
 * file, a host or an initialism.
 *
 * @param language - ISO 639-1 code, for its abbreviations and ordinals; those of all where unknown
 */
export function splitSentences(text: string, language: string | null = null): Span[] {
  if (typeof (text as unknown) !== "string") expectText("splitSentences", "a text", text);
  const sentences: Span[] = [];
  let reading = startReading(text, language, isCased(text), 0);
  for (const match of text.matchAll(marks)) {
    if (match.index < reading.start) continue;
    const end = match[0].startsWith("\n")
      ? findLineEnd(reading, match.index, match[0])
      : findSentenceEnd(reading, match.index, match[0]);
    if (end === null) continue;
    push(sentences, text, reading.start, end);
    reading = startReading(text, language, reading.isCased, end);
  }
  push(sentences, text, reading.start, text.length);
  return sentences;
}

function startReading(
  text: string,
  language: string | null,
  cased: boolean,
  start: number,
): Reading {
  const word = /[\p{L}\p{N}]/gu;
  word.lastIndex = start;
  const firstWord = word.exec(text)?.index ?? text.length;
  return { text, language, forms: shortFormsOf(language), isCased: cased, start, firstWord };
}

/** The end of a sentence at a line end: before a blank line or an item of a list. */
function findLineEnd(reading: Reading, at: number, gap: string): number | null {
  const isEnd = gap.indexOf("\n", 1) > 0 || isListItem(reading, at, at + gap.length);
  return isEnd ? at : null;
}

/** Whether capitals open sentences here: not in scrapes that were put into small letters. */
function isCased(text: string): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  let [lower, upper] = [0, 0];
  for (const [, next] of text.matchAll(/[\p{Ll}\p{N}][.!?]["'”’)]?\s(?:(\p{Ll})|\p{Lu})/gu)) {
    if (next === undefined) upper++;
    else lower++;
  }
  const opensSmall = /^\P{L}*\p{Ll}/u.test(text.slice(0, 200));
  return !(opensSmall && lower >= 2 && lower > 3 * upper);
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === "") return;
  const from = start + piece.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}
