import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";
import { escape } from "../output/escape.js";
import { formatLimit } from "../output/format-cell.js";
import { captionStyle, tableStyle } from "../output/to-html-table.js";
import { toTextTable } from "../output/to-text-table.js";
import type { KeywordInContext } from "../rows.js";
import { plain } from "../text/plain.js";

/** What is shown of a keyword in context. */
export type KwicRow = Pick<KeywordInContext, "document" | "before" | "match" | "after">;

interface KwicOptions {
  readonly limit?: number;
  readonly caption?: string;
}

/** True for one row or more that are all keywords in context. */
export function isKwic(rows: readonly object[]): rows is readonly KwicRow[] {
  const names = ["document", "before", "match", "after"];
  const isOne = (row: object): boolean =>
    names.every((name) => typeof (row as Record<string, unknown>)[name] === "string");
  return rows.length > 0 && rows.every(isOne);
}

/** The rows as an HTML table: what stands before the match ends at it, the match is marked. */
export function toKwicHtml(rows: readonly KwicRow[], options: KwicOptions = {}): string {
  const { limit = 20, caption = "" } = options;
  const shown = rows.slice(0, limit);
  const note = [caption, formatLimit(shown.length, rows.length)].filter((words) => words !== "");
  const head = ["document", "before", "match", "after"].map(
    (name) =>
      `<th scope="col" style="text-align:${name === "before" ? "right" : "left"}">${name}</th>`,
  );
  return [
    `<table style="${tableStyle}">`,
    ...(note.length === 0
      ? []
      : [`<caption style="${captionStyle}">${escape(note.join(": "))}</caption>`]),
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>`,
    ...shown.map(toLine),
    `</tbody>`,
    `</table>`,
  ].join("\n");
}

/** As a text's marks: see `viewDocument`. */
const markStyle = "background:#f2efe6;color:#1d1d1f;padding:0 .1em";

function toLine({ document, before, match, after }: KwicRow): string {
  const cell = (align: string, html: string, more = ""): string =>
    `<td dir="auto" style="text-align:${align};vertical-align:top${more}">${html}</td>`;
  const whole = ";white-space:nowrap";
  return [
    `<tr>`,
    cell("left", escape(document), whole),
    cell("right", escape(before)),
    cell("left", `<mark style="${markStyle}">${escape(match)}</mark>`, whole),
    cell("left", escape(after)),
    `</tr>`,
  ].join("");
}

const widest = 40;

/** The rows as lines of text with the matches below each other, at most 40 columns to the left. */
export function toKwicText(rows: readonly KwicRow[], options: KwicOptions = {}): string {
  const { limit = 20 } = options;
  const lines = rows.slice(0, limit).map((row) => ({
    ...row,
    before: cutStart(plain(row.before)),
  }));
  const width = Math.max(0, ...lines.map(({ before }) => displayWidth(before)));
  const aligned = lines.map(({ document, before, match, after }) => ({
    document,
    before: " ".repeat(width - displayWidth(before)) + before,
    match,
    after,
  }));
  const note = formatLimit(lines.length, rows.length);
  return toTextTable(aligned, { limit, width: 160 }) + (note === "" ? "" : `${note}\n`);
}

/** The end of the text, as many whole characters as fit. */
function cutStart(text: string): string {
  if (displayWidth(text) <= widest) return text;
  let kept = "";
  for (const segment of [...graphemesOf(text)].reverse()) {
    if (displayWidth(kept) + displayWidth(segment) >= widest) break;
    kept = segment + kept;
  }
  return `…${kept}`;
}
