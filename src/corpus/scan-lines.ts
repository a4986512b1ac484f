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

/** The lines of a text that are not blank, in one pass; CR, CRLF, form feed and U+2028 end them too. */
export function scanLines(raw: string): Line[] {
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
      if (kind > BREAK) {
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
