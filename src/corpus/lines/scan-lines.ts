import { limits } from "../files/limits.js";
import { UnreadableError } from "../files/unreadable-error.js";
import * as letters from "./letter-class.js";

/** A line with something on it, without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Blanks before it. */
  readonly indent: number;
  /** Blank lines between the line before and this one. */
  readonly gap: number;
  /** Whether a form feed stands between the line before and this one. */
  readonly isAfterFeed: boolean;
  /** Whether single spaces are all that parts its words. */
  readonly isTidy: boolean;
  /** The class of its first letter or digit, or other mark, behind quotes and brackets. */
  readonly begins: number;
  /** The class of its last mark, before quotes and brackets that close. */
  readonly ends: number;
}

const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SPACE = 0x20;

/**
 * The lines of a text that are not blank, in one pass; CR, CRLF, form feed and U+2028 end them too.
 *
 * Where every other line is blank because the text is typed with double spacing, these do not
 * count; where it is all in capitals, a capital begins nothing.
 *
 * @throws UnreadableError for more lines than a document may have.
 */
export function scanLines(raw: string): Line[] {
  const lines = findLines(raw);
  const isSpaced = areSpaced(lines);
  const isCapital = lines.length > 1 && isInCapitals(raw);
  if (!isSpaced && !isCapital) return lines;
  return lines.map((line) => ({
    ...line,
    gap: isSpaced ? Math.max(0, line.gap - 1) : line.gap,
    begins: isCapital && line.begins === letters.UPPER ? letters.CASELESS : line.begins,
  }));
}

function findLines(raw: string): Line[] {
  const { classes, BREAK } = letters;
  const lines: Line[] = [];
  const { length } = raw;
  let [breaks, isAfterFeed] = [0, false];
  let from = 0;
  while (from < length) {
    let at = from;
    let [start, end, isTidy, isAfterBlank] = [-1, -1, true, false];
    for (; at < length; at++) {
      const unit = raw.charCodeAt(at);
      const kind = classes[unit] ?? 0;
      if (kind > BREAK || (unit >= 0x80 && letters.isHeld(raw, at))) {
        if (start < 0) start = at;
        // What stands between two words is tidy if it is one blank; `end` is still the first's.
        else if (isAfterBlank && (at - end > 1 || raw.charCodeAt(end) !== SPACE)) isTidy = false;
        isAfterBlank = false;
        end = at + 1;
      } else if (kind === BREAK) break;
      else isAfterBlank = true;
    }
    if (start >= 0) {
      const gap = Math.max(0, breaks - 1);
      const [begins, ends] = [findBegin(raw, start, end), findEnd(raw, start, end)];
      if (lines.length === limits.lines) throw tooManyLines();
      lines.push({ start, end, indent: start - from, gap, isAfterFeed, isTidy, begins, ends });
      breaks = 0;
      isAfterFeed = false;
    }
    const last = at < length ? raw.charCodeAt(at) : 0;
    // A form feed starts a page, and is no blank line.
    if (last === FORM_FEED) isAfterFeed = true;
    else breaks++;
    from = at + (last === RETURN && raw.startsWith("\n", at + 1) ? 2 : 1);
  }
  return lines;
}

function tooManyLines(): UnreadableError {
  const most = limits.lines.toLocaleString("en");
  return new UnreadableError(`expected a text of at most ${most} lines, found more`);
}

/** So many sentences, and of the lines such a share, go on beyond blank lines in spaced text. */
const fewestSpaced = 3;
const leastSpaced = 0.25;
/** Looks at so many letters for small ones. */
const longestSample = 1_000;
/** Looks no further into a line than this for its first letter or last mark. */
const mostMarks = 8;

function findBegin(raw: string, start: number, end: number): number {
  const limit = Math.min(end, start + mostMarks);
  for (let i = start; i < limit; i++) {
    const kind = letters.classOf(raw.charCodeAt(i));
    if (!isQuoting(kind) && !isEmpty(kind)) return kind;
  }
  return letters.OTHER;
}

function findEnd(raw: string, start: number, end: number): number {
  const limit = Math.max(start, end - mostMarks);
  for (let i = end - 1; i >= limit; i--) {
    const kind = letters.classOf(raw.charCodeAt(i));
    if (!isQuoting(kind) && !isEmpty(kind)) return kind;
  }
  return letters.OTHER;
}

function isQuoting(kind: number): boolean {
  return kind >= letters.OPENER && kind <= letters.QUOTE;
}

function isEmpty(kind: number): boolean {
  return kind === letters.BLANK || kind === letters.CONTROL;
}

/** Whether sentences go on beyond blank lines, and not elsewhere. */
function areSpaced(lines: readonly Line[]): boolean {
  let [close, spaced] = [0, 0];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (line?.begins !== letters.LOWER || lines[i - 1]?.ends === letters.STOP) continue;
    if (line.gap === 0) close++;
    else if (line.gap === 1) spaced++;
  }
  return spaced >= fewestSpaced && spaced > leastSpaced * lines.length && spaced > 4 * close;
}

/** Whether hardly any letter of the beginning is small. */
function isInCapitals(raw: string): boolean {
  let [lower, upper] = [0, 0];
  const limit = Math.min(raw.length, longestSample);
  for (let i = 0; i < limit; i++) {
    const kind = letters.classOf(raw.charCodeAt(i));
    if (kind === letters.LOWER) lower++;
    else if (kind === letters.UPPER) upper++;
  }
  return upper > 10 * lower;
}
