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
  /** The class of its first letter or digit, behind quotes and brackets; of its first mark else. */
  readonly begins: number;
  /** The class of its last mark, before quotes and brackets that close. */
  readonly ends: number;
}

const FORM_FEED = 0x0c;

/** The lines of a text that are not blank, in one pass; CR, CRLF, form feed and U+2028 end them too. */
export function scanLines(raw: string): Line[] {
  const lines: Line[] = [];
  let [breaks, isAfterFeed] = [0, false];
  let from = 0;
  while (from < raw.length) {
    let end = from;
    let [start, last] = [-1, -1];
    let kind: number = letters.OTHER;
    for (; end < raw.length; end++) {
      kind = letters.classOf(raw.charCodeAt(end));
      if (kind > letters.BREAK || kind === letters.OTHER) {
        if (start < 0) start = end;
        last = end;
      } else if (kind === letters.BREAK) break;
    }
    if (start >= 0) {
      const indent = start - from;
      const gap = Math.max(0, breaks - 1);
      lines.push({ start, end: last + 1, indent, gap, isAfterFeed, ...findEnds(raw, start, last) });
      [breaks, isAfterFeed] = [0, false];
    }
    const isFeed = raw.charCodeAt(end) === FORM_FEED;
    // A form feed starts a page, and is no blank line.
    if (isFeed) isAfterFeed = true;
    else breaks++;
    from = end + (raw.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

/** Looks no further into a line than this for its first letter or last mark. */
const mostMarks = 8;

function findEnds(raw: string, start: number, last: number): Pick<Line, "begins" | "ends"> {
  let first = start;
  let begins = letters.classOf(raw.charCodeAt(first));
  while (isQuoting(begins) && first < last && first - start < mostMarks) {
    begins = letters.classOf(raw.charCodeAt(++first));
  }
  let end = last;
  let ends = letters.classOf(raw.charCodeAt(end));
  while ((isQuoting(ends) || isEmpty(ends)) && end > start && last - end < mostMarks) {
    ends = letters.classOf(raw.charCodeAt(--end));
  }
  return { begins, ends: isQuoting(ends) ? letters.OTHER : ends };
}

function isQuoting(kind: number): boolean {
  return kind >= letters.OPENER;
}

function isEmpty(kind: number): boolean {
  return kind === letters.BLANK || kind === letters.CONTROL;
}
