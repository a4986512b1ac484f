import * as letters from "./letter-class.js";
import { measureWidth } from "./line-width.js";
import type { Line } from "./scan-lines.js";

/** How the lines of a text were broken, line by line. */
export interface Wrapping {
  /** The breadth that lines are broken at around each line; 0 where every line is a paragraph. */
  readonly limit: Float64Array;
  /** The room left behind each line. */
  readonly left: Float64Array;
  /** The room that each line's first word would have taken on the line before. */
  readonly word: Float64Array;
  /** So much room is chance: letters are measured roughly. */
  readonly tolerance: number;
}

/** Broader lines are paragraphs. */
const broadest = 160;
/** Lines broken at less are lists and verse. */
const narrowest = 24;
/** Lines are looked at in stretches of so many, because the breadth may change within a text. */
const stretch = 24;
/** The first line of a paragraph stands in by so much at most. */
export const deepestIndent = 6.5;
/** Of a wrapped text's lines so many go on in small letters on the next. */
const leastRunningOn = 0.3;
/** … and more of them in a text without capitals, where a small letter shows less. */
const leastFullSmall = 0.85;
/** Among lines that are paragraphs, a few that stop at the same breadth may do so by chance. */
const leastBesideLong = 10;
/** … and so many of these had no room for the next word. */
const leastFull = 0.7;

/** Breadths that differ by less than this share are one. */
const chance = 0.06;
/** Letters are measured roughly: the room that a full line may leave. */
const leastTolerance = 0.5;
const mostTolerance = 3;

/** The breadth of the lines and of their first words, in one of two measures. */
interface Breadths {
  readonly line: Float64Array;
  readonly word: Float64Array;
}

/**
 * Where lines are wrapped, and at what breadth.
 *
 * A line was broken by a machine if the next word had no room on it. So a text is wrapped where
 * most lines that stop inside a sentence are full; verse, lists and addresses stop where they
 * like. Breadth is taken in columns or in printed letters, whichever fits the text better.
 */
export function findWrapping(raw: string, lines: readonly Line[]): Wrapping {
  const none = new Float64Array(0);
  if (!isWorthMeasuring(lines)) return { limit: none, left: none, word: none, tolerance: 0 };
  const { columns, print } = measureLines(raw, lines);
  // In a text without capitals every line seems to go on.
  const isSmall = /\p{Ll}/u.test(raw) && !/\p{Lu}/u.test(raw);
  const typed = fit(lines, columns, isSmall);
  const set = fit(lines, print, isSmall);
  return set.misfit < typed.misfit ? set : typed;
}

/** The room behind a line if the first word of another one had been put there too. */
export function roomFor({ left, word }: Wrapping, line: number, next: number): number {
  return (left[line] ?? 0) - (word[next] ?? 0);
}

/** Whether any line runs on into the next one at all. */
function isWorthMeasuring(lines: readonly Line[]): boolean {
  let count = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (isNarrow(lines[i]) && runsOn(lines, i) && ++count >= 2) return true;
  }
  return false;
}

/** Whether a line stops inside a sentence and the next one goes on with it. */
export function runsOn(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  const ends = lines[i]?.ends;
  if (next === undefined || next.gap > 0 || ends === letters.STOP) return false;
  const { begins } = next;
  return begins === letters.LOWER || begins === letters.WIDE || begins === letters.CASELESS;
}

function isNarrow(line: Line | undefined): boolean {
  return line !== undefined && line.end - line.start <= broadest;
}

function measureLines(raw: string, lines: readonly Line[]): { columns: Breadths; print: Breadths } {
  const empty = () => ({
    line: new Float64Array(lines.length),
    word: new Float64Array(lines.length),
  });
  const [columns, print] = [empty(), empty()];
  lines.forEach((line, i) => {
    const { start } = line;
    const whole = isNarrow(line) ? measureWidth(raw, start, line.end) : null;
    columns.line[i] = whole?.columns ?? Infinity;
    print.line[i] = whole?.print ?? Infinity;
    const word = measureWidth(raw, start, endOfWord(raw, line));
    // Square letters follow without a blank.
    const isSquare = letters.isSquare(raw.charCodeAt(start));
    columns.word[i] = word.columns + (isSquare ? 0 : 1);
    print.word[i] = word.print + (isSquare ? 0 : 0.56);
  });
  return { columns, print };
}

function endOfWord(raw: string, { start, end }: Line): number {
  if (letters.isSquare(raw.charCodeAt(start))) return start + 1;
  const limit = Math.min(end, start + broadest);
  const word = findBlank(raw, start, limit);
  const isShort = word - start < longestHold && !letters.isSmall(raw.charCodeAt(start));
  const holds = isShort && holdsOn.test(raw.slice(start, word));
  return holds ? findBlank(raw, word + 1, limit) : word;
}

/** Figures and titles are not parted from what they belong to: `10 million`, `Mr. Doe`. */
const holdsOn = /^(?:\d{1,3}|\p{Lu}\p{L}{0,2}\.)$/u;
const longestHold = 5;

function findBlank(raw: string, start: number, limit: number): number {
  let i = start;
  while (i < limit && letters.classOf(raw.charCodeAt(i)) !== letters.BLANK) i++;
  return Math.min(i, limit);
}

/** The wrapping as one measure shows it, and how badly it fits. */
function fit(
  lines: readonly Line[],
  { line, word }: Breadths,
  isSmall: boolean,
): Wrapping & { misfit: number } {
  const count = Math.max(1, Math.round(lines.length / stretch));
  const edge = (part: number) => Math.round((part * lines.length) / count);
  const levels = new Float64Array(count).map((_, part) =>
    findLevel(lines, { line, word }, edge(part), edge(part + 1), isSmall),
  );
  const common = quantile(
    levels.filter((level) => level > 0),
    0.5,
  );
  // Small differences between stretches are chance.
  const steady = levels.map((level) =>
    Math.abs(level - common) < chance * common ? common : level,
  );
  const limit = new Float64Array(lines.length);
  const left = new Float64Array(lines.length);
  for (let part = 0; part < count; part++) {
    for (let i = edge(part); i < edge(part + 1); i++) {
      const own = line[i] ?? Infinity;
      limit[i] = nearestLevel(own, steady[part - 1] ?? 0, steady[part] ?? 0, steady[part + 1] ?? 0);
      left[i] = (limit[i] ?? 0) - own;
    }
  }
  return { limit, left, word, ...judge(lines, { limit, left, word }) };
}

/** The least of the levels around that the line does not go beyond, or the greatest of them. */
function nearestLevel(own: number, before: number, at: number, after: number): number {
  const fits = (level: number) => (level > 0 && own <= level * (1 + chance) ? level : Infinity);
  const least = Math.min(fits(before), fits(at), fits(after));
  return least < Infinity ? least : Math.max(before, at, after);
}

/** The room that lines leave by chance, and the share of lines that leave too much. */
function judge(lines: readonly Line[], { limit, left, word }: Omit<Wrapping, "tolerance">) {
  const rooms = new Float64Array(lines.length);
  let [count, roomy] = [0, 0];
  for (let i = 0; i < lines.length; i++) {
    if ((limit[i] ?? 0) === 0 || !runsOn(lines, i)) continue;
    const room = (left[i] ?? 0) - (word[i + 1] ?? 0);
    rooms[count++] = room;
    if (room > leastTolerance) roomy++;
  }
  const usual = quantile(rooms.subarray(0, count), 0.85);
  const tolerance = Math.min(mostTolerance, Math.max(leastTolerance, usual));
  return { tolerance, misfit: roomy / Math.max(1, count) };
}

/** The breadth at which a stretch of lines is broken, or 0 where it is not wrapped. */
function findLevel(
  lines: readonly Line[],
  { line, word }: Breadths,
  start: number,
  end: number,
  isSmall: boolean,
): number {
  let [pairs, running, long] = [0, 0, 0];
  const broken = new Float64Array(end - start);
  for (let i = start; i < end && i + 1 < lines.length; i++) {
    const own = line[i] ?? Infinity;
    if (own > broadest) long++;
    if ((lines[i + 1]?.gap ?? 0) > 0) continue;
    pairs++;
    if (own <= broadest && runsOn(lines, i)) broken[running++] = own;
  }
  const least = long > 0 ? leastBesideLong : 2;
  if (running < least || running < leastRunningOn * pairs) return 0;
  const level = quantile(broken.subarray(0, running), 0.92);
  if (level < narrowest) return 0;
  let full = 0;
  for (let i = start; i < end && i + 1 < lines.length; i++) {
    const own = line[i] ?? Infinity;
    if (own > broadest || !runsOn(lines, i)) continue;
    if (level - own - (word[i + 1] ?? 0) <= deepestIndent) full++;
  }
  return full >= (isSmall ? leastFullSmall : leastFull) * running ? level : 0;
}

/** The value below which a share of the values lies, which it sorts; 0 of none. */
function quantile(values: Float64Array, share: number): number {
  values.sort();
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}
