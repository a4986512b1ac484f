import * as letters from "./letter-class.js";
import { deepestIndent, roomFor, type Wrapping } from "./find-wrapping.js";
import type { Reason } from "../article/furniture.js";
import { findVerse } from "./find-verse.js";
import { beginsLeading, endsLeading, isCapital } from "./leading-words.js";
import { isSalutation } from "./line-shape.js";
import { listMarker } from "./list-marker.js";
import type { Line } from "./scan-lines.js";

/** A line that leaves this share of its breadth empty was not broken for want of room. */
const short = 0.35;
/** Where paragraphs stand in, a flush line starts one only after so short a line. */
const veryShort = 0.25;
/** So many lines that stand in show that this is how paragraphs begin. */
const fewestIndents = 3;
/** A heading has at most so many letters and lines. */
const longestHeading = 160;
const mostHeadingLines = 3;
/** No salutation is longer. */
const longestSalutation = 80;

/** What the decision between two lines knows. */
interface Page {
  readonly raw: string;
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  /** Which lines are verse. */
  readonly verse: readonly boolean[];
  /** Lines that stand in deeper than this begin paragraphs. */
  readonly flush: number;
}

/**
 * The lines of each paragraph, as their numbers, in order; marks are in none.
 *
 * Inside a sentence lines go together, unless the first has room for more: then somebody ended it
 * on purpose. At a sentence's end they part where the line has room for more or the next one
 * stands in, be it with blanks or only by being shorter than the rest.
 */
export function partLines(
  raw: string,
  lines: readonly Line[],
  wrapping: Wrapping,
  reasons: readonly (Reason | null)[],
): number[][] {
  const verse = findVerse(lines, wrapping);
  const page = { raw, lines, wrapping, verse, flush: findFlush(lines, reasons) };
  const groups: number[][] = [];
  let group: number[] = [];
  let [gap, isNewPage] = [0, false];
  lines.forEach((line, i) => {
    gap += line.gap;
    isNewPage ||= line.isAfterFeed;
    const reason = reasons[i] ?? null;
    if (reason !== null) {
      // A rule parts as a blank line does; a page mark does not part at all.
      if (reason === "rule") gap++;
      else isNewPage = true;
      return;
    }
    if (group.length === 0 || joins(page, group, i, gap, isNewPage)) group.push(i);
    else {
      groups.push(group);
      group = [i];
    }
    [gap, isNewPage] = [0, false];
  });
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Whether a line goes on with a paragraph. */
function joins(page: Page, group: number[], b: number, gap: number, isNewPage: boolean): boolean {
  const { lines, wrapping } = page;
  const a = group.at(-1) ?? 0;
  const before = lines[a];
  const line = lines[b];
  if (before === undefined || line === undefined) return false;
  const isOpen = before.ends !== letters.STOP && before.ends !== letters.COLON;
  const goesOn = line.begins === letters.LOWER;
  const limit = wrapping.limit[a] ?? 0;
  if (limit === 0) return isNewPage && isOpen && goesOn && !isShortLine(before);
  const room = roomFor(wrapping, a, b);
  if (gap > 0 || isNewPage) {
    const isTorn =
      isOpen && room <= deepestIndent && (goesOn || (isNewPage && !isBullet(page, group, b)));
    if (gap > 0 && !isTorn) return false;
    if (isTorn) return true;
  }
  if (isBullet(page, group, b) || (page.verse[a] === true && page.verse[b] === true)) return false;
  return before.ends === letters.STOP ? goesOnAfterStop(page, a, b) : goesOnInside(page, group, b);
}

/** Whether the paragraph goes on with the sentence that begins on the next line. */
function goesOnAfterStop({ raw, lines, wrapping, flush }: Page, a: number, b: number): boolean {
  const before = lines[a];
  const line = lines[b];
  const limit = wrapping.limit[a] ?? 0;
  const room = roomFor(wrapping, a, b);
  if (line === undefined || before === undefined || isRemark(raw, line)) return false;
  if (isOverlong(wrapping, a) || isOverlong(wrapping, b)) return false;
  if (line.begins === letters.LOWER) return room <= short * limit;
  if (flush < Infinity) return line.indent <= flush && room <= veryShort * limit;
  if (Math.abs(line.indent - before.indent) >= 2 || room > wrapping.tolerance) return false;
  return !standsIn(lines, wrapping, b) && !standsAlone(lines, wrapping, b);
}

/** Whether the sentence that the line breaks off goes on in the next one. */
function goesOnInside(page: Page, group: readonly number[], b: number): boolean {
  const { raw, lines, wrapping } = page;
  const a = group.at(-1) ?? 0;
  const before = lines[a];
  const line = lines[b];
  if (line === undefined || before === undefined) return false;
  const limit = wrapping.limit[a] ?? 0;
  const room = roomFor(wrapping, a, b);
  if (isOverlong(wrapping, a)) return line.begins === letters.LOWER || group.length > 1;
  if (room <= wrapping.tolerance) return true;
  const text = raw.slice(before.start, before.end);
  if (endsLeading(text)) return true;
  const nextText = raw.slice(line.start, line.end);
  if (isCapital(text) && isCapital(nextText) && beginsLeading(nextText)) return true;
  const isNextShort = roomFor(wrapping, b, b + 1) > short * limit;
  if (room > short * limit && isNextShort && line.ends !== letters.STOP) return false;
  if (line.begins === letters.LOWER) return true;
  if (before.ends === letters.COMMA) return !greets(raw, before);
  // Below a line that stands in, one that does not goes on with its paragraph.
  const first = lines[group[0] ?? a];
  if (first !== undefined && first.indent > page.flush && line.indent <= page.flush) {
    return room <= short * limit;
  }
  const soFar = raw.slice(first?.start, before.end);
  if (mayBeHeading(soFar, group.length)) return group.length === 1 && room <= deepestIndent;
  return room <= short * limit;
}

/** Whether a line goes beyond the breadth of the others: a paragraph by itself. */
function isOverlong({ limit, left }: Wrapping, i: number): boolean {
  return (left[i] ?? 0) < -0.1 * (limit[i] ?? 0);
}

/** Whether the lines so far may be a whole heading: short, and no sentence ends in them. */
function mayBeHeading(text: string, count: number): boolean {
  if (count > mostHeadingLines || text.length > longestHeading || /[.!?…]\s/u.test(text.slice(4)))
    return false;
  if (count === 1) return true;
  return /^(?:\p{N}|[IVXLC]{1,6}\.|[A-Z]\.)/u.test(text) || !/\p{Ll}/u.test(text);
}

/** A line too short for its place that breaks off a sentence is the first of a paragraph. */
function standsIn(lines: readonly Line[], wrapping: Wrapping, i: number): boolean {
  const next = lines[i + 1];
  if (next === undefined || next.gap > 0 || lines[i]?.ends === letters.STOP) return false;
  const room = roomFor(wrapping, i, i + 1);
  return room > wrapping.tolerance + 0.7 && room <= deepestIndent;
}

/** A heading: it ends before its line does, and not with a sentence. */
function standsAlone(lines: readonly Line[], wrapping: Wrapping, i: number): boolean {
  const line = lines[i];
  const next = lines[i + 1];
  if (line === undefined || line.ends === letters.STOP || line.ends === letters.COMMA) return false;
  if (next === undefined || next.gap > 0)
    return (wrapping.left[i] ?? 0) > short * (wrapping.limit[i] ?? 0);
  return roomFor(wrapping, i, i + 1) > deepestIndent && next.begins !== letters.LOWER;
}

/** Whether the line begins an item of a list, not merely with a dash or a number. */
function isBullet({ raw, lines, wrapping }: Page, group: readonly number[], b: number): boolean {
  const line = lines[b];
  const before = lines[group.at(-1) ?? 0];
  const kind = line === undefined ? 0 : listMarker(raw, line.start);
  if (kind === 0 || before === undefined) return false;
  const isInList = listMarker(raw, lines[group[0] ?? 0]?.start ?? 0) === kind;
  const isClosed = before.ends === letters.STOP || before.ends === letters.COLON;
  return isInList || isClosed || roomFor(wrapping, group.at(-1) ?? 0, b) > deepestIndent;
}

function greets(raw: string, { start, end }: Line): boolean {
  return end - start <= longestSalutation && isSalutation(raw.slice(start, end));
}

/** A line in brackets: `(spoke in French)`. */
function isRemark(raw: string, { start, end }: Line): boolean {
  const opens = letters.classOf(raw.charCodeAt(start)) === letters.OPENER;
  return opens && /^[([（].{1,60}[)\]）]$/u.test(raw.slice(start, end));
}

function isShortLine({ start, end }: Line): boolean {
  return end - start < longestSalutation;
}

/**
 * The indent of the lines within paragraphs, where paragraphs begin with lines that stand in: such
 * lines follow upon ends of sentences. `Infinity` where they do not.
 */
function findFlush(lines: readonly Line[], reasons: readonly (Reason | null)[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let [flush, most] = [Infinity, 0];
  for (const [indent, count] of counts) if (count > most) [flush, most] = [indent, count];
  let [indents, closed] = [0, 0];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (before === undefined || line === undefined || line.gap > 0) continue;
    if (line.indent <= flush || reasons[i] !== null || reasons[i - 1] !== null) continue;
    indents++;
    if (before.ends === letters.STOP || before.ends === letters.COLON) closed++;
  }
  return indents >= fewestIndents && closed >= 0.75 * indents ? flush : Infinity;
}
