import type { BasicType } from "hyparquet-writer";
import { KnownRows } from "./known-rows.js";
import { rowTableOf, type Cell, type RowTable, type TableOptions } from "./table.js";

/**
 * The rows as a Parquet file, with the columns of `toCsv`.
 *
 * Types: `BOOLEAN`, `INT32` for whole numbers, `DOUBLE`, else `STRING`; every column may hold
 * null. topoi's own columns have the same type in every file, be they empty or all whole
 * numbers; any other column is typed by what it holds (mixed, or nothing but null: `STRING`).
 */
export async function toParquet(
  rows: Iterable<object>,
  options: TableOptions = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of parquetChunks(rows, options)) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** The same, a group of rows after the other; goes through the rows three times. */
export async function* parquetChunks(
  rows: Iterable<object>,
  options: TableOptions = {},
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const table = rowTableOf(rows, options);
  const types = typesOf(table, rows);
  const toColumns = (group: readonly (readonly Cell[])[]) =>
    table.columns.map((name, i) => ({ name, data: group.map((cells) => cellAs(types[i], cells[i])) }));
  const schema = schemaFromColumnData({
    columnData: table.columns.map((name, i) => {
      return { name, data: [], type: types[i] ?? "STRING", nullable: true };
    }),
  });
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "topoi" });
  const take = (): Uint8Array => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return chunk;
  };
  let group: Cell[][] = [];
  const write = (): Uint8Array => {
    void writer.write({ columnData: toColumns(group), rowGroupSize: group.length });
    group = [];
    return take();
  };
  for (const row of rows) {
    if (group.push(table.cellsOf(row)) === rowsInGroup) yield write();
  }
  if (group.length > 0) yield write();
  void writer.finish();
  yield take();
}

function cellAs(type: ColumnType | undefined, cell: Cell | undefined): Cell {
  return cell === undefined || cell === null || type !== "STRING" ? (cell ?? null) : String(cell);
}

/** So many rows are compressed together. */
const rowsInGroup = 2_000;

type ColumnType = Extract<BasicType, "BOOLEAN" | "INT32" | "DOUBLE" | "STRING">;

/** From the narrowest. */
const narrow: readonly ColumnType[] = ["BOOLEAN", "INT32", "DOUBLE"];

const known: Readonly<Record<string, ColumnType>> = Object.fromEntries([
  ...["year", "index", "start", "end", "raw_start", "raw_end", "words", "hits"].map(int32),
  ...["documents", "passages", "passages_with_theme"].map(int32),
  ...["share", "share_low", "share_high", "per_1000_words", "score"].map(double),
  ...["per_1000", "claim", "premise", "proposal", "backed", "difference", "change"].flatMap(ends),
  ...["claim", "premise", "proposal", "backed", "against", "from", "to"].map(shareOf),
  ...["difference", "change"].map(double),
  ...["confidence", "weight"].map(double),
  ...["counted", "negated", "present"].map((name) => [name, "BOOLEAN"] as const),
]);

function int32(name: string): readonly [string, ColumnType] {
  return [name, "INT32"];
}

function double(name: string): readonly [string, ColumnType] {
  return [name, "DOUBLE"];
}

function shareOf(name: string): readonly [string, ColumnType] {
  return double(`${name}_share`);
}

/** The two ends of an interval, which may all be missing. */
function ends(name: string): (readonly [string, ColumnType])[] {
  return [double(`${name}_low`), double(`${name}_high`)];
}

/** The type of each column, by what all its cells are. */
function typesOf(table: RowTable, rows: Iterable<object>): ColumnType[] {
  const declaredOf = (name: string) => (Object.hasOwn(known, name) ? known[name] : undefined);
  if (rows instanceof KnownRows) return table.columns.map((name) => declaredOf(name) ?? "STRING");
  const kinds = table.columns.map((name) => {
    return { declared: declaredOf(name), isEmpty: true, possible: new Set(narrow) };
  });
  for (const row of rows) {
    for (const [i, cell] of table.cellsOf(row).entries()) {
      const kind = kinds[i];
      if (kind === undefined || cell === null) continue;
      kind.isEmpty = false;
      for (const type of kind.possible) if (!fits[type](cell)) kind.possible.delete(type);
    }
  }
  return kinds.map(({ declared, isEmpty, possible }) => {
    if (declared !== undefined && possible.has(declared)) return declared;
    if (isEmpty) return "STRING";
    return narrow.find((type) => possible.has(type)) ?? "STRING";
  });
}

const fits: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  BOOLEAN: (cell) => typeof cell === "boolean",
  // The second half sorts out fractions, what is too large, and minus zero.
  INT32: (cell) => typeof cell === "number" && Object.is(cell | 0, cell),
  DOUBLE: (cell) => typeof cell === "number",
  STRING: () => true,
};
