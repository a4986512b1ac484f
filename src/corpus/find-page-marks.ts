import type { Reason } from "./furniture.js";
import * as letters from "./letter-class.js";
import type { Line } from "./scan-lines.js";
import { roomFor, type Wrapping } from "./find-wrapping.js";

/** Page numbers and running heads have at most so many letters. */
const longestMark = 80;
/** … and leave at least this share of the line empty. */
const leastLeft = 0.12;
/** A line that comes so often may be a running head. */
const fewestHeads = 3;
/** So many lines of figures below one another are a table. */
const shortestTable = 3;

const pageWord = "page|pag\\.?|pg\\.?|p\\.|seite|página|pagina|halaman|hal\\.|стр\\.?|страница|第";
/** `Page 3`, `page 3 of 12`, `3/12`, `- 3 -`, `第3页`. */
const pageOfPages = new RegExp(
  `^[-–—[(| ]{0,4}(?:(?:${pageWord}) ?\\d{1,4}(?: ?(?:/|of|von|de|di|sur|из|dari) ?\\d{1,4})?(?: ?[页頁])?|\\d{1,4} ?(?:/|of) ?\\d{1,4}|\\d{1,4} ?(?:页|頁|ページ|쪽))[-–—\\])| ]{0,4}$`,
  "iu",
);
/** Every word has figures, or names a language: `17/28`, `A/70/PV.21 30/09/2015`, `94-12345 (E)`. */
const figures =
  /^(?:[^\s\d]{0,8}\d\S{0,20}|\([A-Z]\)|[-–—|])(?: {1,4}(?:\S{0,8}\d\S{0,20}|\([A-Z]\)|[-–—|])){0,4}$/u;
/** A page number at one end of a running head. */
const numbered = /^[-–—]?\d{1,4} .*\p{L}|\p{L}.* [l\d]\d{0,3}$/u;

/** A rule drawn with signs. */
const rule = /^(?:[=_~#*+—–-]\s?){3,}$/u;

/** What of the lines is no text: rules drawn with signs, and page marks. */
export function findMarks(
  raw: string,
  lines: readonly Line[],
  wrapping: Wrapping,
): (Reason | null)[] {
  const marks = findPageMarks(raw, lines, wrapping);
  return lines.map(({ start, end, begins }, i) => {
    const mayBeRule = !letters.isWordPart(begins) && begins !== letters.STOP;
    if (mayBeRule && rule.test(raw.slice(start, end))) return "rule";
    return marks[i] === true ? "page mark" : null;
  });
}

/**
 * Which lines are page numbers, document numbers and running heads: what the printing put between
 * two lines of a sentence. One that stands in a sentence gives away the others of its form.
 *
 * Figures on a line of their own are taken for a page's only where lines are wrapped or a form
 * feed is near, and not where they make a column.
 */
function findPageMarks(raw: string, lines: readonly Line[], wrapping: Wrapping): boolean[] {
  const marks = lines.map(() => false);
  const heads = new Map<string, { lines: number[]; parting: number; isNumbered: boolean }>();
  lines.forEach((line, i) => {
    if (!mayBeMark(line, i, wrapping)) return;
    const text = raw.slice(line.start, line.end);
    const isAtFeed = line.isAfterFeed || lines[i + 1]?.isAfterFeed === true;
    const isInside = (wrapping.limit[i] ?? 0) > 0 && i > 0;
    if ((isAtFeed || isInside) && (figures.test(text) || pageOfPages.test(text))) marks[i] = true;
    const form = text.toLowerCase().replace(/\d+/gu, "0");
    const head = heads.get(form) ?? { lines: [], parting: 0, isNumbered: numbered.test(text) };
    head.lines.push(i);
    if (partsSentence(lines, i, wrapping) || isAtFeed) head.parting++;
    heads.set(form, head);
  });
  dropTables(lines, marks);
  for (const { lines: places, parting, isNumbered } of heads.values()) {
    const isHead = isNumbered
      ? parting > 0
      : places.length >= fewestHeads && parting * 3 >= places.length;
    if (isHead) for (const i of places) marks[i] = true;
  }
  return marks;
}

function mayBeMark({ start, end, ends }: Line, i: number, { limit, left }: Wrapping): boolean {
  if (end - start > longestMark || ends === letters.STOP || ends === letters.COMMA) return false;
  return (left[i] ?? 0) >= leastLeft * (limit[i] ?? 0);
}

/** Whether a line stands between the two halves of a sentence, and has room for the second. */
function partsSentence(lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  const before = lines[i - 1];
  const after = lines[i + 1];
  if (before === undefined || after === undefined || !((wrapping.limit[i] ?? 0) > 0)) return false;
  const isFull = roomFor(wrapping, i - 1, i + 1) <= wrapping.tolerance;
  const isOpen = before.ends !== letters.STOP && before.ends !== letters.COLON;
  return isOpen && isFull && after.begins === letters.LOWER && lines[i]?.begins !== letters.LOWER;
}

/** Figures in a column are no page numbers. */
function dropTables(lines: readonly Line[], marks: boolean[]): void {
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const goesOn = marks[i] === true && lines[i]?.isAfterFeed === false;
    if (goesOn && i > from) continue;
    if (i - from >= shortestTable) marks.fill(false, from, i);
    from = marks[i] === true ? i : i + 1;
  }
}
