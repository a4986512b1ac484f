import { stringify } from "csv-stringify/sync";
import { rowTableOf, type Cell, type TableOptions } from "./table.js";

/** So many rows are put into text at once. */
const batch = 200;

/**
 * The rows as CSV (RFC 4180, lines ending in LF, header first, also where there are no rows).
 *
 * Unknown is an empty cell, a truth value `true` or `false`. Text that a spreadsheet would run
 * as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an
 * apostrophe before it; numbers are left alone. Columns: see {@link TableOptions}.
 */
export function toCsv(rows: Iterable<object>, options: TableOptions = {}): string {
  return [...csvChunks(rows, options)].join("");
}

/** The same, piece by piece; goes through the rows twice. */
export function* csvChunks(rows: Iterable<object>, options: TableOptions = {}): Generator<string> {
  const { columns, cellsOf } = rowTableOf(rows, options);
  if (columns.length === 0) return;
  let cells: (readonly Cell[])[] = [[...columns]];
  for (const row of rows) {
    if (cells.length === batch) {
      yield toText(cells);
      cells = [];
    }
    cells.push(cellsOf(row));
  }
  yield toText(cells);
}

function toText(cells: readonly (readonly Cell[])[]): string {
  return stringify([...cells], {
    escape_formulas: true,
    cast: { boolean: String, number: String },
  });
}
