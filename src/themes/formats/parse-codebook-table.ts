import path from "node:path";
import type { Codebook } from "../codebook.js";
import { CodebookDraft } from "./codebook-draft.js";
import { parseRows } from "./parse-rows.js";
import { findTableColumns } from "./table-columns.js";
import { takeTermRows } from "./take-term-rows.js";
import { takeThemeRows } from "./take-theme-rows.js";

/**
 * The codebook that a table holds: a row for each term, with its theme; the first row names the
 * columns. `theme` and `term` must be there; `parent`, `label`, `definition`, `present_from`,
 * `language`, `weight`, `except`, `stem`, `case` and `learned` may.
 *
 * Without a column `parent`, `/` in a theme parts it from its sub-theme. Without a row of column
 * names, each row is a theme followed by its terms.
 *
 * @throws CodebookError naming the rows with mistakes by their lines.
 */
export function parseCodebookTable(text: string, name: string): Codebook {
  const draft = new CodebookDraft(name);
  const rows = parseRows(text, name);
  const [header, ...below] = rows;
  if (header === undefined) return draft.refuse("", "columns theme and term", "nothing", null);
  const columns = findTableColumns(header.cells);
  if (columns === null && rows.every(({ cells }) => cells.length < 2)) {
    const wanted = "columns theme and term, or rows of a theme and its terms";
    return draft.refuse("", wanted, "one column", header.line);
  }
  const named = columns === null ? rows.find(({ cells }) => namesColumns(cells)) : undefined;
  if (named !== undefined) {
    return draft.refuse("", "the names of columns in the first row", "them below it", named.line);
  }
  if (columns === null) takeThemeRows(rows, draft);
  else takeTermRows([header, ...below], columns, draft);
  return draft.finish({ codebook: path.basename(name, path.extname(name)) });
}

/** Whether cells can hardly be a theme and its terms: tables may have a title above such a row. */
function namesColumns(cells: readonly string[]): boolean {
  const names = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  return names.has("theme") && (names.has("term") || names.has("terms"));
}
