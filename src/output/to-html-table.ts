import { escape } from "./escape.js";
import { areNumbers, formatCell, formatLimit } from "./format-cell.js";
import { tableOf } from "./table.js";

/** What a table for reading shows. */
export interface ReadableTableOptions {
  /** The columns shown, in this order; unless given, all that the rows have. */
  readonly columns?: readonly string[];
  /** How many rows are shown at most: 20 unless said otherwise. */
  readonly limit?: number;
}

/** What an HTML table shows. */
export interface HtmlTableOptions extends ReadableTableOptions {
  /** Words above the table, as text. */
  readonly caption?: string;
}

/**
 * The first rows as an HTML `<table>` for a notebook or a page; everything in it is escaped.
 *
 * Numbers are aligned to the right and have at most three decimals, unknown is said to be
 * unknown, and where rows are left out the table says how many there are.
 */
export function toHtmlTable(rows: readonly object[], options: HtmlTableOptions = {}): string {
  const { columns, limit = 20, caption = "" } = options;
  const shown = rows.slice(0, limit);
  const table = tableOf(shown, columns ? { columns, more: false } : {});
  const right = table.columns.map((_, i) => areNumbers(table.rows.map((row) => row[i] ?? null)));
  const style = (i: number) => `style="text-align:${right[i] ? "right" : "left"}"`;
  const heads = table.columns.map((name, i) => `<th scope="col" ${style(i)}>${escape(name)}</th>`);
  const lines = table.rows.map((row) =>
    // The direction is told cell by cell, so that one text cannot turn its neighbours around.
    row.map((cell, i) => `<td dir="auto" ${style(i)}>${escape(formatCell(cell))}</td>`).join(""),
  );
  const notes = [caption, rows.length === 0 ? "no rows" : formatLimit(shown.length, rows.length)];
  const note = notes.filter((words) => words !== "").join(": ");
  return [
    `<table>`,
    ...(note === "" ? [] : [`<caption>${escape(note)}</caption>`]),
    `<thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>`,
    ...lines.map((line) => `<tr>${line}</tr>`),
    `</tbody>`,
    `</table>`,
  ].join("\n");
}
