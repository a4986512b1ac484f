import type { Reason } from "../article/furniture.js";
import * as letters from "./letter-class.js";
import type { Line } from "./scan-lines.js";
import { roomFor, type Wrapping } from "./find-wrapping.js";

/** Page numbers and running heads have at most so many letters. */
const longestMark = 80;
/** … and leave at least this share of the line empty, the next word counted in. */
const leastLeft = 0.05;
/** A line that comes so often may be a running head. */
const fewestHeads = 3;
/** So many lines of figures below one another are a table. */
const shortestTable = 3;

const pageWord = "page|pag\\.?|pg\\.?|p\\.|seite|página|pagina|halaman|hal\\.|стр\\.?|страница|第";
/** `Page 3`, `page 3 of 12`, `3/12`, `- 3 -`, `第3页`. */
const pageOfPages = new RegExp(
  `^[-–—| ]{0,4}(?:(?:${pageWord}) ?\\d{1,4}(?: ?(?:/|of|von|de|di|sur|из|dari) ?\\d{1,4})?(?: ?[页頁])?|\\d{1,4} ?(?:/|of) ?\\d{1,4}|\\d{1,4} ?(?:页|頁|ページ|쪽))[-–—| ]{0,4}$`,
  "iu",
);
/** Every word has figures, or names a language: `17/28`, `A/70/PV.21 30/09/2015`, `94-12345 (E)`. */
const figures =
  /^(?:[\p{Lu}./-]{0,12}\d[\p{Lu}\d./-]{0,20}|[-–—|])(?: {1,4}(?:[\p{Lu}./-]{0,12}\d[\p{Lu}\d./-]{0,20}|\([A-Z]\)|[-–—|])){0,4}$/u;
/** A running head has a number, mostly at one of its ends, and no sentence in it. */
const withNumber = /^(?=.*\d)(?:\d{1,4} )?\p{Lu}[^.!?,:;()]*$/u;
const numberAtEnd = /^\d{1,4} | [l\d]\d{0,3}$/u;
/** So many of a head's words are names or figures. */
const leastNames = 0.6;

/** A rule drawn with signs, and how long one may be. */
const longestRule = 300;
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
    const isShort = end - start <= longestRule;
    if (mayBeRule && isShort && rule.test(raw.slice(start, end))) return "rule";
    return marks[i] === true ? "page mark" : null;
  });
}

/**
 * Which lines are page numbers, document numbers and running heads: what the printing put between
 * two lines of a sentence. One that stands in a sentence gives away the others of its form, and
 * those with the page numbers before and after its own.
 *
 * Figures on a line of their own are taken for a page's only where lines are wrapped or a form
 * feed is near, and not where they make a column.
 */
function findPageMarks(raw: string, lines: readonly Line[], wrapping: Wrapping): boolean[] {
  const marks = lines.map(() => false);
  const heads = new Map<string, Head>();
  lines.forEach((line, i) => {
    if (!mayBeMark(line, i, wrapping)) return;
    const text = raw.slice(line.start, line.end);
    const isAtFeed = line.isAfterFeed || lines[i + 1]?.isAfterFeed === true;
    const isInside = (wrapping.limit[i] ?? 0) > 0 && i > 0;
    if ((isAtFeed || isInside) && (figures.test(text) || pageOfPages.test(text))) marks[i] = true;
    if (line.begins === letters.LOWER) return;
    const form = text.toLowerCase().replace(/[\dl]?\d+/gu, "0");
    const head = heads.get(form) ?? { lines: [], parting: 0, ...readNumber(text) };
    head.lines.push(i);
    if (isAtFeed || partsSentence(lines, i, wrapping, head.isPaged)) head.parting++;
    heads.set(form, head);
  });
  dropTables(lines, marks);
  for (const head of heads.values()) {
    const isRepeated = head.lines.length >= fewestHeads && head.parting * 3 >= head.lines.length;
    const isPaged = head.isPaged || (head.isNumbered && head.lines.length > 1);
    if (isRepeated || (isPaged && head.parting > 0)) {
      for (const i of head.lines) marks[i] = true;
    }
  }
  // The other line of a head of two.
  const numberedLines = [...heads.values()].flatMap((head) => (head.isNumbered ? head.lines : []));
  const known = new Set(numberedLines.filter((i) => marks[i] === true));
  for (const i of numberedLines) if (known.has(i - 1) || known.has(i + 1)) marks[i] = true;
  return followNumbers(raw, lines, heads, marks);
}

/** Lines that differ in nothing but their figures. */
interface Head {
  readonly lines: number[];
  /** How many of them stand in a sentence or at a form feed. */
  parting: number;
  readonly isNumbered: boolean;
  /** Whether the number stands at one of its ends. */
  readonly isPaged: boolean;
}

function mayBeMark(line: Line | undefined, i: number, wrapping: Wrapping): boolean {
  if (line === undefined) return false;
  const { start, end, ends } = line;
  if (end - start > longestMark) return false;
  if (ends >= letters.STOP && ends <= letters.COMMA) return false;
  const limit = wrapping.limit[i] ?? 0;
  return limit === 0 || roomFor(wrapping, i, i + 1) >= leastLeft * limit;
}

/** Whether a line has a number and is mostly names and figures, and whether the number ends it. */
function readNumber(text: string): Pick<Head, "isNumbered" | "isPaged"> {
  if (!withNumber.test(text)) return { isNumbered: false, isPaged: false };
  const words = text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));
  const names = words.filter((word) => /^\p{Lu}|\d/u.test(word));
  const isNumbered = names.length >= leastNames * words.length;
  return { isNumbered, isPaged: isNumbered && numberAtEnd.test(text) };
}

/** Whether a line stands where the sentence of the line before must go on, and cannot be it. */
function partsSentence(
  lines: readonly Line[],
  i: number,
  wrapping: Wrapping,
  isPaged: boolean,
): boolean {
  if (!((wrapping.limit[i] ?? 0) > 0)) return false;
  // A head may have two lines.
  const a = mayBeMark(lines[i - 1], i - 1, wrapping) ? i - 2 : i - 1;
  const b = mayBeMark(lines[i + 1], i + 1, wrapping) ? i + 2 : i + 1;
  const [before, after] = [lines[a], lines[b]];
  if (before === undefined || after === undefined) return false;
  const isOpen = before.ends !== letters.STOP && before.ends !== letters.COLON;
  if (!isOpen || roomFor(wrapping, a, b) > wrapping.tolerance) return false;
  return isPaged || after.begins === letters.LOWER;
}

/** Heads whose page number comes right before or after that of a known one are marks too. */
function followNumbers(
  raw: string,
  lines: readonly Line[],
  heads: ReadonlyMap<string, Head>,
  marks: boolean[],
): boolean[] {
  const numberOf = (i: number) => {
    const text = raw.slice(lines[i]?.start, lines[i]?.end);
    return Number(/^\d{1,4}(?= )|(?<= )\d{1,4}$/u.exec(text)?.[0] ?? NaN);
  };
  const places = [...heads.values()]
    .flatMap((head) => (head.isNumbered ? head.lines : []))
    .sort((a, b) => a - b);
  for (const order of [places, places.toReversed()]) {
    let known = NaN;
    for (const i of order) {
      const number = numberOf(i);
      if (marks[i] !== true && Math.abs(number - known) === 1) marks[i] = true;
      if (marks[i] === true) known = number;
    }
  }
  return marks;
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
