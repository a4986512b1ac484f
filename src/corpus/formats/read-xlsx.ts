import type * as XLSX from "@e965/xlsx";
import { inMegabytes, limits } from "../files/limits.js";
import type { FoundText } from "../source.js";
import { sourcesOfTable, type TableRow } from "./sources-of-table.js";
import { findColumns, needText, type TableColumns } from "./table-columns.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { unzip } from "../files/unzip.js";

const kind = "an XLSX file";

/** What the package does not type: how numbers that are dates are written. */
interface DateFormats {
  is_date(format: unknown): boolean;
  parse_date_code(days: number): { readonly y: number; readonly m: number; readonly d: number };
}
type Sheets = typeof XLSX;

/**
 * A document for each row of the first worksheet that has a column of texts below its header; see
 * {@link sourcesOfTable}. Of a formula the value counts that was last computed; nothing is run.
 *
 * @throws UnreadableError for what is damaged, encrypted, too large or without texts.
 */
export async function* readXlsx(bytes: Uint8Array, path: string): AsyncGenerator<FoundText> {
  const file = await repack(bytes);
  const sheets = await import("@e965/xlsx");
  const book = readBook(sheets, file);
  const seen: string[] = [];
  for (const name of book.SheetNames) {
    const grid = (book.Sheets[name]?.["!data"] ?? []) as (XLSX.CellObject | undefined)[][];
    const rows: TableRow[] = [];
    // Only the rows that are there: one stray cell may stand a million rows below.
    grid.forEach((row, i) => rows.push(toRow(sheets, row, i + 1)));
    if (rows.length > limits.rows) {
      throw new UnreadableError(`expected at most ${limits.rows} rows; found ${rows.length}`);
    }
    const start = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const header = rows[start];
    if (header === undefined) continue;
    const columns = findColumns(header.cells);
    seen.push(...columns.header);
    if (columns.places.has("text")) {
      yield* sourcesOfTable(columns, rows.slice(start + 1), path);
      return;
    }
  }
  const nowhere: TableColumns = { header: seen, places: new Map() };
  if (seen.length > 0) needText(nowhere);
}

/** The archive again with its parts unpacked by us, so that no part is larger than it may be. */
async function repack(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await unzip(bytes, kind);
  const { zipSync } = await import("fflate");
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  for (const name of parts.names) {
    if (!/\.(?:xml|rels)$/iu.test(name) || /^(?:xl\/)?(?:media|drawings|charts)\//iu.test(name))
      continue;
    const part = (await parts.read(name)) ?? new Uint8Array();
    files[name] = part;
    total += part.length;
    if (total <= limits.workbook) continue;
    const most = inMegabytes(limits.workbook);
    throw new UnreadableError(
      `expected ${kind} that unpacks to at most ${most}; found a larger one`,
    );
  }
  return zipSync(files, { level: 0 });
}

function readBook(sheets: Sheets, file: Uint8Array): ReturnType<Sheets["read"]> {
  try {
    return sheets.read(file, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellText: false,
    });
  } catch (error) {
    throw new UnreadableError(
      `expected ${kind}; found a damaged one (${(error as Error).message})`,
    );
  }
}

function toRow(
  sheets: Sheets,
  row: readonly (XLSX.CellObject | undefined)[] = [],
  line: number,
): TableRow {
  return { line, cells: Array.from(row, (cell) => toText(sheets, cell)) };
}

function toText(sheets: Sheets, cell: XLSX.CellObject | undefined): string {
  if (cell?.v === undefined || cell.t === "e") return "";
  const { v, z } = cell;
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  const dates = sheets.SSF as DateFormats;
  if (typeof v !== "number" || z === undefined || !dates.is_date(z)) return String(v);
  const { y, m, d } = dates.parse_date_code(v);
  return [String(y), ...[m, d].map((part) => String(part).padStart(2, "0"))].join("-");
}
