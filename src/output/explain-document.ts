import { displayWidth } from "../text/display-width.js";
import wrapAnsi from "wrap-ansi";
import type { Document, Removed } from "../rows.js";
import { plain } from "../text/plain.js";
import { sliceRuns } from "../text/runs.js";

/** A stretch of the original, and what was made of it. */
export interface Verdict {
  readonly raw_start: number;
  readonly raw_end: number;
  /** `kept`, `kept as heading`, or the reason for which it was removed. */
  readonly verdict: string;
  readonly text: string;
}

const narrowest = 30;
const gap = " │ ";

/**
 * What was made of each stretch of a document's original, in the order of the original: a row for
 * every paragraph kept and every one removed.
 */
export function listVerdicts(document: Document, removed: readonly Removed[]): Verdict[] {
  const headings = new Set(document.headings.map(({ start }) => start));
  const kept = paragraphsOf(document.text).flatMap(({ start, end }): Verdict[] => {
    const runs = sliceRuns(document.runs, { start, end });
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined) return [];
    const verdict = headings.has(start) ? "kept as heading" : "kept";
    const text = document.text.slice(start, end);
    return [{ raw_start: first.raw_start, raw_end: last.raw_end, verdict, text }];
  });
  const gone = removed
    .filter((row) => row.document === document.document)
    .map(({ raw_start, raw_end, reason, text }) => ({ raw_start, raw_end, verdict: reason, text }));
  return [...kept, ...gone].sort((a, b) => a.raw_start - b.raw_start);
}

/**
 * A document explained for a terminal of so many columns: what is known of it and where that
 * stands, then the page on the left and the verdict on each stretch of it on the right.
 */
export function explainDocument(
  document: Document,
  removed: readonly Removed[],
  width = 100,
): string {
  const verdicts = listVerdicts(document, removed);
  const right = verdicts.reduce((most, { verdict }) => Math.max(most, displayWidth(verdict)), 7);
  const left = Math.max(narrowest, width - right - gap.length);
  const line = (page: string, verdict: string) =>
    `${page}${" ".repeat(Math.max(0, left - displayWidth(page)))}${gap}${verdict}`.trimEnd();
  const rows = verdicts.flatMap(({ text, verdict }) =>
    wrapAnsi(plain(text), left, { hard: true })
      .split("\n")
      .map((part, i) => line(part, i === 0 ? verdict : "")),
  );
  const rule = `${"─".repeat(left)}─┼─${"─".repeat(right)}`;
  return [...describeFacts(document), "", line("page", "verdict"), rule, ...rows, ""].join("\n");
}

function describeFacts(document: Document): string[] {
  const facts: readonly (readonly [string, string | null, string | null])[] = [
    ["document", document.document, null],
    ["title", document.title, document.title_from],
    ["author", document.author, document.author_from],
    ["date", document.date, document.date_from],
    ["source", document.source, document.source_from],
    ["language", document.language, document.language_from],
    ["same text as", document.same_text_as, null],
  ];
  return facts
    .filter(([name, value]) => value !== null || name !== "same text as")
    .map(([name, value, from]) => {
      const place = from === null ? "" : `  (${plain(from)})`;
      return `${name.padEnd(12)}  ${value === null ? "unknown" : plain(value)}${place}`;
    });
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const paragraph of text.split("\n\n")) {
    spans.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return spans;
}
