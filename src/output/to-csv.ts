import type * as CsvStringify from "csv-stringify/sync";
import { createRequire } from "node:module";
import { CsvBytes } from "./csv-bytes.js";
import { KnownRows } from "./known-rows.js";
import { rowTableOf, type Cell, type TableOptions } from "./table.js";

/** So many rows are put into text at once. */
const batch = 200;
/** Where they come column by column. */
const largeBatch = 2_000;

/**
 * The rows as CSV (RFC 4180, lines ending in LF, header first, also where there are no rows).
 *
 * Unknown is an empty cell, a truth value `true` or `false`. Text that a spreadsheet would run
 * as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an
 * apostrophe before it; numbers are left alone. Columns: see {@link TableOptions}.
 */
export function toCsv(rows: Iterable<object>, options: TableOptions = {}): string {
  let text = "";
  for (const chunk of csvChunks(rows, options))
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
  return text;
}

/** The same, piece by piece; goes through the rows twice. */
export function* csvChunks(
  rows: Iterable<object>,
  options: TableOptions = {},
): Generator<string | Uint8Array> {
  const { columns, cellsOf } = rowTableOf(rows, options);
  if (columns.length === 0) return;
  const texts = new CellTexts();
  if (rows instanceof KnownRows && rows.batches !== null) {
    yield texts.join([[...columns]]);
    const bytes = new CsvBytes((cell) => texts.textOf(cell));
    for (const { length, cells } of rows.batches(largeBatch))
      yield bytes.lines(
        columns.map((name) => cells[name] ?? []),
        length,
      );
    return;
  }
  let cells: (readonly Cell[])[] = [[...columns]];
  for (const row of rows) {
    if (cells.length === batch) {
      yield texts.join(cells);
      cells = [];
    }
    cells.push(cellsOf(row));
  }
  yield texts.join(cells);
}

/** Rows of cells as lines of CSV, without a header. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  const texts = new CellTexts();
  let text = "";
  for (let i = 0; i < rows.length; i += batch) text += texts.join(rows.slice(i, i + batch));
  return text;
}

/** Where all cells are numbers, or words that come again and again, each of these is put into text once. */
class CellTexts {
  readonly #known = new Map<string, string>();

  join(rows: readonly (readonly Cell[])[]): string {
    if (rows.some((cells) => cells.some(isLong))) return encode(rows);
    return rows.map((cells) => `${cells.map((cell) => this.textOf(cell)).join(",")}\n`).join("");
  }

  textOf(cell: Cell): string {
    if (cell === null || cell === "") return "";
    if (typeof cell !== "string") return String(cell);
    if (isLong(cell)) return encode([[cell]]).slice(0, -1);
    let text = this.#known.get(cell);
    if (text === undefined) {
      if (this.#known.size === mostKnown) this.#known.clear();
      text = simple.test(cell) ? cell : encode([[cell]]).slice(0, -1);
      this.#known.set(cell, text);
    }
    return text;
  }
}

/** Neither quoted nor taken for a formula: as it is. */
const simple = /^[\p{L}\p{N}][^",\r\n]*$/u;
const longestKnown = 80;
const mostKnown = 50_000;

let csv: typeof CsvStringify | undefined;

function isLong(cell: Cell): boolean {
  return typeof cell === "string" && cell.length > longestKnown;
}

function encode(rows: readonly (readonly Cell[])[]): string {
  csv ??= createRequire(import.meta.url)("csv-stringify/sync") as typeof CsvStringify;
  return csv.stringify([...rows], {
    escape_formulas: true,
    cast: { boolean: String, number: String },
  });
}
