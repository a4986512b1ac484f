import type { ColumnSource, ParquetWriter } from "hyparquet-writer";
import { declaredTypeOf, type ColumnType } from "./column-types.js";
import { KnownRows } from "./known-rows.js";
import type { TableName } from "../rows.js";
import { rowTableOf, type Cell, type RowTable, type TableOptions } from "./table.js";

/**
 * The rows as a Parquet file, with the columns of `toCsv`.
 *
 * Types: `BOOLEAN`, `INT32` for whole numbers, `DOUBLE`, else `STRING`; every column may hold
 * null. topoi's own columns have the same type in every file, be they empty or all whole
 * numbers (those whose name means something else in another table, such as `from`, where `table`
 * says which it is); any other column is typed by what it holds (mixed, or nothing but null: `STRING`).
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
  const table = rowTableOf(rows, options);
  const file = await openParquet(table.columns, typesOf(table, rows, options.table), options.source);
  yield file.head();
  if (rows instanceof KnownRows && rows.batches !== null) {
    for (const { length, cells } of rows.batches(rowsInGroup)) {
      const columns = table.columns.map((name) => cells[name] ?? []);
      yield file.add(file.encodeColumns(columns, length));
    }
    yield file.foot();
    return;
  }
  let group: Cell[][] = [];
  for (const row of rows) {
    if (group.push(table.cellsOf(row)) < rowsInGroup) continue;
    yield file.add(file.encode(group));
    group = [];
  }
  if (group.length > 0) yield file.add(file.encode(group));
  yield file.foot();
}

/** What the end of a file says of a group. */
type RowGroup = ParquetWriter["row_groups"][number];

/** Rows that are compressed together: their bytes, and what the end of a file says of them. */
export interface ParquetGroup {
  readonly bytes: Uint8Array;
  /** With places as if the group were the first of its file. */
  readonly group: RowGroup;
}

/** A Parquet file that is written a group of rows after the other. */
export interface ParquetFile {
  head(): Uint8Array;
  /** The same rows always give the same group, wherever in a file it goes. */
  encode(rows: readonly (readonly Cell[])[]): ParquetGroup;
  /** The same, from the cells of each column. */
  encodeColumns(cells: readonly (readonly Cell[])[], length: number): ParquetGroup;
  /** The bytes of a group that comes next in the file. */
  add(group: ParquetGroup): Uint8Array;
  foot(): Uint8Array;
}

/** A table of topoi's own columns, whose types do not depend on what is in them. */
export function openKnownParquet(
  columns: readonly string[],
  source?: string,
): Promise<ParquetFile> {
  return openParquet(columns, columns.map(knownTypeOf), source);
}

async function openParquet(
  columns: readonly string[],
  types: readonly ColumnType[],
  source: string | undefined,
): Promise<ParquetFile> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const schema = schemaFromColumnData({
    columnData: columns.map((name, i) => {
      return { name, data: [], type: types[i] ?? "STRING", nullable: true };
    }),
  });
  const start = () => {
    const bytes = new ByteWriter();
    const said = { createdBy: "topoi", ...(source === undefined ? {} : sourced(source)) };
    return { bytes, writer: new ParquetWriter({ writer: bytes, schema, ...said }) };
  };
  const { bytes, writer } = start();
  const take = (): Uint8Array => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return chunk;
  };
  const encodeColumns: ParquetFile["encodeColumns"] = (cells, length) => {
    const own = start();
    const from = own.bytes.offset;
    const columnData = columns.map((name, i) => {
      const data = cellsAs(types[i], cells[i] ?? new Array<null>(length).fill(null));
      // A page index has places of its own, and is of use where a group has many pages.
      return { name, data, offsetIndex: false, ...storedAs(name) };
    });
    void own.writer.write({ columnData, rowGroupSize: length });
    const [group] = own.writer.row_groups;
    if (group === undefined) throw new Error("expected rows for a group; found none");
    return { bytes: own.bytes.getBytes().slice(from), group };
  };
  return {
    head: take,
    encode(rows) {
      const cells = columns.map((_, i) => rows.map((row) => row[i] ?? null));
      return encodeColumns(cells, rows.length);
    },
    encodeColumns,
    add(encoded) {
      writer.row_groups.push(moveGroup(encoded.group, BigInt(bytes.offset - firstPlace)));
      writer.num_rows += encoded.group.num_rows;
      bytes.appendBytes(encoded.bytes);
      return take();
    },
    foot() {
      void writer.finish();
      return take();
    },
  };
}

/** Where the first group of a file begins: behind `PAR1`. */
const firstPlace = 4;

/**
 * Least and most of a group are told of columns by which rows lie together: of others a group has
 * nearly all there is. Places rise through a passage, and seldom come again.
 */
function storedAs(name: string): Pick<ColumnSource, "statistics" | "encoding"> {
  const statistics = togetherBy.has(name);
  return places.has(name) ? { statistics, encoding: "DELTA_BINARY_PACKED" } : { statistics };
}

const togetherBy: ReadonlySet<string> = new Set(["document", "passage", "author", "year"]);
const places: ReadonlySet<string> = new Set(["start", "end", "raw_start", "raw_end"]);

/** What is said of a group, so many bytes further on in a file. */
function moveGroup(group: RowGroup, by: bigint): RowGroup {
  return {
    ...group,
    columns: group.columns.map((column) => {
      const { meta_data } = column;
      if (meta_data === undefined) return column;
      const { data_page_offset, dictionary_page_offset } = meta_data;
      const dictionary =
        dictionary_page_offset === undefined
          ? {}
          : { dictionary_page_offset: dictionary_page_offset + by };
      return {
        ...column,
        file_offset: column.file_offset + by,
        meta_data: { ...meta_data, data_page_offset: data_page_offset + by, ...dictionary },
      };
    }),
  };
}

/** Where a column is text, its numbers and truth values are put into text. */
function cellsAs(type: ColumnType | undefined, cells: readonly Cell[]): Cell[] {
  if (type !== "STRING") return [...cells];
  return cells.map((cell) => (cell === null || typeof cell === "string" ? cell : String(cell)));
}

/** So many rows are compressed together. */
const rowsInGroup = 4_000;

/** From the narrowest. */
const narrow: readonly ColumnType[] = ["BOOLEAN", "INT32", "DOUBLE"];

function sourced(source: string) {
  return { kvMetadata: [{ key: "source", value: source }] };
}

function knownTypeOf(name: string): ColumnType {
  return declaredTypeOf(name) ?? "STRING";
}

/** The type of each column, by what all its cells are. */
function typesOf(
  table: RowTable,
  rows: Iterable<object>,
  name: TableName | undefined,
): ColumnType[] {
  if (rows instanceof KnownRows) return table.columns.map(knownTypeOf);
  const all = narrow.reduce((types, type) => types | bits[type], 0);
  const fitting = new Uint8Array(table.columns.length).fill(all);
  const isEmpty = new Uint8Array(table.columns.length).fill(1);
  for (const row of rows) {
    const cells = table.cellsOf(row);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? null;
      if (cell === null) continue;
      isEmpty[i] = 0;
      fitting[i] = (fitting[i] ?? 0) & typesFitting(cell);
    }
  }
  return table.columns.map((column, i) => {
    const fits = (type: ColumnType): boolean => ((fitting[i] ?? 0) & bits[type]) !== 0;
    const declared = declaredTypeOf(column, name);
    if (declared !== undefined && fits(declared)) return declared;
    return (isEmpty[i] === 1 ? undefined : narrow.find(fits)) ?? "STRING";
  });
}

/** Sets of types are numbers: a set proper for each column of a large table takes long to look at. */
const bits: Readonly<Record<ColumnType, number>> = { BOOLEAN: 1, INT32: 2, DOUBLE: 4, STRING: 0 };

/** The types but text that a cell fits. */
function typesFitting(cell: Cell): number {
  if (typeof cell === "boolean") return bits.BOOLEAN;
  if (typeof cell !== "number") return 0;
  // Fractions, what is too large, and minus zero are not whole.
  return Object.is(cell | 0, cell) ? bits.INT32 | bits.DOUBLE : bits.DOUBLE;
}
