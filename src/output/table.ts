import type { TableName } from "../rows.js";
import { KnownRows } from "./known-rows.js";

/** What one cell of a written table can hold; `null` is unknown. */
export type Cell = string | number | boolean | null;

/** Rows ready to be written: named columns, and for every row one cell a column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table whose rows are made one at a time, for tables that are longer than memory is wide. */
export interface RowTable {
  readonly columns: readonly string[];
  readonly cellsOf: (row: object) => Cell[];
}

/** Which columns a table has. */
export interface TableOptions {
  /** Columns to come first, in this order; one that no row has is left empty. */
  readonly columns?: readonly string[];
  /** Whether what else the rows have follows; true unless said otherwise. */
  readonly more?: boolean;
  /** Which table it is: some columns of a Parquet file have a type of their own in it. */
  readonly table?: TableName | undefined;
  /** Where the table comes from: a Parquet file says so, a CSV file cannot. */
  readonly source?: string | undefined;
}

/**
 * The rows as a table: the columns asked for, then the rows' further keys, then the keys of
 * their `extra`, each in the order in which they first occur.
 *
 * A document's `runs`, `headings` and `text` are no columns (a passage's `text` is one), unless
 * asked for by name. A key of `extra` that is a column already is called `extra_…`. Objects and
 * arrays become JSON, dates ISO 8601, `undefined` and `NaN` unknown.
 */
export function tableOf(rows: readonly object[], options: TableOptions = {}): Table {
  const { columns, cellsOf } = rowTableOf(rows, options);
  return { columns, rows: rows.map(cellsOf) };
}

/** The same, with the cells of a row made when they are asked for. Goes through the rows once. */
export function rowTableOf(rows: Iterable<object>, options: TableOptions = {}): RowTable {
  const { columns = [], more = true } = options;
  const sources = columns.map((name): Source => ({ name, from: "row", key: name }));
  if (more && !(rows instanceof KnownRows)) sources.push(...furtherSources(rows, columns));
  return {
    columns: sources.map(({ name }) => name),
    cellsOf: (row) => sources.map((source) => cellOf(row, source)),
  };
}

/** Where a column's cells come from. */
interface Source {
  readonly name: string;
  readonly from: "row" | "extra";
  readonly key: string;
}

const structural = ["runs", "headings", "extra"];

function furtherSources(rows: Iterable<object>, columns: readonly string[]): Source[] {
  const own = new Set<string>();
  const extra = new Set<string>();
  for (const row of rows) {
    const isDocument = Object.hasOwn(row, "headings");
    for (const key of Object.keys(row)) {
      if (!structural.includes(key) && !(isDocument && key === "text")) own.add(key);
    }
    for (const key of Object.keys(extraOf(row))) extra.add(key);
  }
  const taken = new Set([...columns, ...own, ...structural, "text"]);
  const free = (name: string): string => (taken.has(name) ? free(`extra_${name}`) : name);
  return [
    ...[...own]
      .filter((key) => !columns.includes(key))
      .map((key): Source => ({ name: key, from: "row", key })),
    ...[...extra].map((key): Source => {
      const name = free(key);
      taken.add(name);
      return { name, from: "extra", key };
    }),
  ];
}

/** What the document brought along and topoi has no column for. */
function extraOf(row: object): object {
  const extra: unknown = "extra" in row ? row.extra : undefined;
  return typeof extra === "object" && extra !== null ? extra : {};
}

function cellOf(row: object, { from, key }: Source): Cell {
  const holder = (from === "row" ? row : extraOf(row)) as Readonly<Record<string, unknown>>;
  return Object.hasOwn(holder, key) ? toCell(holder[key]) : null;
}

function toCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return null;
}
