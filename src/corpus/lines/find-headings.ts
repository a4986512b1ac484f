import type { Block } from "../block.js";
import * as letters from "./letter-class.js";
import { isHeadingLike } from "./line-shape.js";
import { listMarker } from "./list-marker.js";
import type { Line } from "./scan-lines.js";
import type { Wrapping } from "./find-wrapping.js";

/** A heading has at most so many letters, and lines where they are wrapped. */
const mostLetters = 300;
const mostLines = 3;
/** So many short lines below one another are verse or a list. */
const shortestVerse = 3;

/**
 * Which groups of lines are headings: short, without a closing mark, and, where lines are wrapped,
 * between whole sentences. Items of a list and lines of verse are none.
 *
 * @param underlined - whether a line is drawn right below the given one
 */
export function findHeadings(
  raw: string,
  lines: readonly Line[],
  groups: readonly (readonly number[])[],
  wrapping: Wrapping,
  underlined: (line: number) => boolean,
): Block["kind"][] {
  const first = (group: number) => lines[groups[group]?.[0] ?? -1];
  const last = (group: number) => lines[groups[group]?.at(-1) ?? -1];
  const isItem = (group: number, kind: number) => {
    const line = first(group);
    return line !== undefined && kind > 0 && listMarker(raw, line.start) === kind;
  };
  const isWrapped = (group: readonly number[]) => (wrapping.limit[group[0] ?? 0] ?? 0) > 0;
  const headings = groups.map((group, i) => {
    const [from, to] = [first(i), last(i)];
    if (from === undefined || to === undefined || to.end - from.start > mostLetters) return false;
    if (!mayEndHeading(to) || group.length > mostLines) return false;
    const kind = listMarker(raw, from.start);
    if (isItem(i - 1, kind) || isItem(i + 1, kind)) return false;
    const text = raw.slice(from.start, to.end);
    if (!isHeadingLike(text)) return false;
    // Half of a sentence is no heading; where nothing has capitals, small letters say nothing.
    if (first(i + 1)?.begins === letters.LOWER && /\p{Lu}/u.test(text)) return false;
    if (!isWrapped(group) || underlined(group.at(-1) ?? 0)) return true;
    return standsBetween(last(i - 1), from, first(i + 1));
  });
  const inVerse = (i: number) =>
    headings[i] === true && isWrapped(groups[i] ?? []) && (groups[i]?.length ?? 0) === 1;
  for (let i = 0; i < groups.length; i++) {
    let end = i;
    while (inVerse(end) && (end === i || first(end)?.gap === 0)) end++;
    if (end - i >= shortestVerse) headings.fill(false, i, end);
    i = Math.max(i, end - 1);
  }
  return headings.map((isHeading) => (isHeading ? "heading" : "paragraph"));
}

function mayEndHeading({ ends }: Line): boolean {
  return ends !== letters.STOP && ends !== letters.COLON && ends !== letters.COMMA;
}

/** Whether a sentence ends before and another one begins after. */
function standsBetween(before: Line | undefined, from: Line, after: Line | undefined): boolean {
  if (after === undefined) return false;
  if (before === undefined || from.gap > 0 || from.isAfterFeed) return true;
  return before.ends === letters.STOP || before.ends === letters.COLON || mayEndHeading(before);
}
