import { placeFacts, sourceOfRecord } from "./source-of-record.js";
import { problem, type FactName, type FoundText } from "../source.js";
import { needText, type TableColumns } from "./table-columns.js";

/** A row of a table, below its header. */
export interface TableRow {
  /** Where it begins, from 1; in a worksheet the row's number. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What may be wrong with it, though it can be read. */
  readonly doubt?: string;
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
  const read = readerOfRows(columns, path);
  const repeated = findRepeated(columns.header);
  for await (const row of rows) {
    // With the first row: of a table without any, that is what is told.
    for (const name of repeated.splice(0)) {
      const message = `expected a column ${name} once, found it several times; the first is read`;
      yield { problem: problem("warning", path, null, message) };
    }
    const { line, cells, doubt } = row;
    if (doubt !== undefined) yield { problem: problem("warning", path, line, doubt) };
    if (cells.every((cell) => cell.trim() === "")) continue;
    const wrong = findFault(columns, cells, textAt);
    if (wrong === null) yield* read(row);
    else yield { problem: problem("error", path, line, wrong) };
  }
}

function findRepeated(header: readonly string[]): string[] {
  const later = header.filter((name, i) => name !== "" && header.indexOf(name) < i);
  return [...new Set(later)];
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

/** What makes a source of a row: where everything stands is looked up once. */
function readerOfRows(
  { header, places }: TableColumns,
  path: string,
): (row: TableRow) => FoundText[] {
  const used = new Set(places.values());
  const others = header
    .map((name, i) => ({ name, i }))
    .filter(({ name, i }) => !used.has(i) && name !== "" && header.indexOf(name) === i);
  const factPlaces = placeFacts("column", (name) => {
    const at = places.get(name);
    return at === undefined ? undefined : (header[at] ?? "");
  });
  return ({ line, cells }) => {
    const extra = Object.fromEntries(others.map(({ name, i }) => [name, cells[i] ?? ""]));
    const text = cells[places.get("text") ?? 0] ?? "";
    const valueOf = (name: FactName) => cells[places.get(name) ?? -1];
    return sourceOfRecord({ path, line, text, places: factPlaces, valueOf, extra });
  };
}
