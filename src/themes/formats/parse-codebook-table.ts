import path from "node:path";
import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import { defaultMatching, type Codebook } from "../codebook.js";
import { parseRows } from "./parse-rows.js";
import { findTableColumns } from "./table-columns.js";
import { takeTermRows } from "./take-term-rows.js";
import { takeThemeRows } from "./take-theme-rows.js";

/**
 * The codebook that a table holds: a row for each term, with its theme; the first row names the
 * columns. `theme` and `term` must be there; `parent`, `label`, `definition`, `present_from`,
 * `language`, `weight`, `except`, `stem` and `case` may.
 *
 * Without a column `parent`, `/` in a theme parts it from its sub-theme. Without a row of column
 * names, each row is a theme followed by its terms.
 *
 * @throws CodebookError naming the rows with mistakes by their lines.
 */
export function parseCodebookTable(text: string, name: string): Codebook {
  const rows = parseRows(text, name);
  const [header, ...below] = rows;
  if (header === undefined) {
    throw new CodebookError([`${plain(name)}: expected columns theme and term, found nothing`]);
  }
  const columns = findTableColumns(header.cells);
  const isOneColumn = rows.every(({ cells }) => cells.length < 2);
  if (columns === null && isOneColumn) {
    const found = `found one column (line ${header.line})`;
    const wanted = "expected columns theme and term, or rows of a theme and its terms";
    throw new CodebookError([`${plain(name)}: ${wanted}, ${found}`]);
  }
  const usual = { version: "", matching: defaultMatching };
  const codebook = path.basename(name, path.extname(name));
  return columns === null
    ? { codebook, ...usual, ...takeThemeRows(rows) }
    : { codebook, ...usual, ...takeTermRows([header, ...below], columns, name) };
}
