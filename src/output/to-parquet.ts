import type { BasicType } from "hyparquet-writer";
import { tableOf, type Cell, type TableOptions } from "./table.js";

/**
 * The rows as a Parquet file, with the columns of `toCsv`.
 *
 * Types: `BOOLEAN`, `INT32` for whole numbers, `DOUBLE`, else `STRING`; every column may hold
 * null. topoi's own columns have the same type in every file, be they empty or all whole
 * numbers; any other column is typed by what it holds (mixed, or nothing but null: `STRING`).
 */
export async function toParquet(
  rows: readonly object[],
  options: TableOptions = {},
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const table = tableOf(rows, options);
  const columnData = table.columns.map((name, index) => {
    const cells = table.rows.map((row) => row[index] ?? null);
    const type = typeOf(name, cells);
    const data = type === "STRING" ? cells.map((cell) => (cell === null ? null : String(cell))) : cells;
    return { name, data, type, nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "topoi" }));
}

type ColumnType = Extract<BasicType, "BOOLEAN" | "INT32" | "DOUBLE" | "STRING">;

const known: Readonly<Record<string, ColumnType>> = Object.fromEntries([
  ...["year", "index", "start", "end", "raw_start", "raw_end", "words", "hits"].map(int32),
  ...["documents", "passages", "passages_with_theme"].map(int32),
  ...["share", "share_low", "share_high", "per_1000_words", "score"].map(double),
  ...["confidence", "weight"].map(double),
  ...["counted", "negated", "present"].map((name) => [name, "BOOLEAN"] as const),
]);

function int32(name: string): readonly [string, ColumnType] {
  return [name, "INT32"];
}

function double(name: string): readonly [string, ColumnType] {
  return [name, "DOUBLE"];
}

function typeOf(name: string, cells: readonly Cell[]): ColumnType {
  const declared = Object.hasOwn(known, name) ? known[name] : undefined;
  const present = cells.filter((cell) => cell !== null);
  if (declared && present.every(fits[declared])) return declared;
  if (present.length === 0) return "STRING";
  const order = ["BOOLEAN", "INT32", "DOUBLE"] as const;
  return order.find((type) => present.every(fits[type])) ?? "STRING";
}

const fits: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  BOOLEAN: (cell) => typeof cell === "boolean",
  // The second half sorts out fractions, what is too large, and minus zero.
  INT32: (cell) => typeof cell === "number" && Object.is(cell | 0, cell),
  DOUBLE: (cell) => typeof cell === "number",
  STRING: () => true,
};
