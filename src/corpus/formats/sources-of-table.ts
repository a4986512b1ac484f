import { sourceOfRecord } from "./source-of-record.js";
import { problem, type FactName, type FoundText } from "../source.js";
import { needText, type TableColumns } from "./table-columns.js";

/** A row of a table, below its header. */
export interface TableRow {
  /** Where it begins, from 1; in a worksheet the row's number. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A document for each row of a table with a column of texts. What the table has no column for is
 * unknown; columns that topoi does not know are carried along. Offsets into the original count in
 * the cell.
 *
 * @throws UnreadableError where there is no column of texts, with those that there are.
 */
export async function* sourcesOfTable(
  columns: TableColumns,
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  path: string,
): AsyncGenerator<FoundText> {
  const textAt = needText(columns);
  for await (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const wrong = findFault(columns, cells, textAt);
    if (wrong === null) yield* sourceOfRow(columns, cells, line, path);
    else yield { problem: problem("error", path, line, wrong) };
  }
}

function findFault(
  { header }: TableColumns,
  cells: readonly string[],
  textAt: number,
): string | null {
  const filled = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  if (filled > header.length) {
    return `expected ${header.length} cells, as in the header; found ${filled}`;
  }
  if ((cells[textAt] ?? "").trim() !== "") return null;
  return `expected a text in the column ${header[textAt] ?? ""}; found an empty cell`;
}

function sourceOfRow(
  { header, places }: TableColumns,
  cells: readonly string[],
  line: number,
  path: string,
): FoundText[] {
  const used = new Set(places.values());
  const extra = Object.fromEntries(
    header.flatMap((name, i) => (used.has(i) || name === "" ? [] : [[name, cells[i] ?? ""]])),
  );
  const text = cells[places.get("text") ?? 0] ?? "";
  const columnOf = (name: FactName) => places.get(name) ?? -1;
  const keyOf = (name: FactName) => (places.has(name) ? (header[columnOf(name)] ?? "") : undefined);
  const valueOf = (name: FactName) => cells[columnOf(name)];
  return sourceOfRecord({ path, line, place: "column", text, keyOf, valueOf, extra });
}
