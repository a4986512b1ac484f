import { stringify } from "csv-stringify/sync";
import { tableOf, type TableOptions } from "./table.js";

/**
 * The rows as CSV (RFC 4180, lines ending in LF, header first, also where there are no rows).
 *
 * Unknown is an empty cell, a truth value `true` or `false`. Text that a spreadsheet would run
 * as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an
 * apostrophe before it; numbers are left alone. Columns: see {@link TableOptions}.
 */
export function toCsv(rows: readonly object[], options: TableOptions = {}): string {
  const { columns, rows: cells } = tableOf(rows, options);
  if (columns.length === 0) return "";
  return stringify([columns, ...cells], {
    escape_formulas: true,
    cast: { boolean: String, number: String },
  });
}
