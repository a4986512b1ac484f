import { createRequire } from "node:module";
import type { DataFrame } from "danfojs-node";
import { tableOf, type Cell, type TableOptions } from "./table.js";

const require = createRequire(import.meta.url);

/**
 * The rows as a danfojs DataFrame, with the columns of `toCsv`.
 *
 * Unknown is `null`, in a column of numbers `NaN`: danfojs would count a null there as zero in
 * a group's mean, and find it smaller than 1. A column whose name danfojs needs for itself (`index`, `shape`, `values`)
 * gets an underscore behind it: `index_`. Loading danfojs takes about a second, once.
 */
export function toFrame(rows: readonly object[], options: TableOptions = {}): DataFrame {
  const danfo = require("danfojs-node") as { DataFrame: new (...data: unknown[]) => DataFrame };
  const table = tableOf(rows, options);
  const reserved = new danfo.DataFrame([]);
  const taken = new Set(table.columns);
  const columns = table.columns.map((name) => {
    let free = name;
    while (free in reserved || (free !== name && taken.has(free))) free += "_";
    return free;
  });
  const dtypes = table.columns.map((_, i) => dtypeOf(table.rows.map((row) => row[i] ?? null)));
  const values = table.rows.map((row) =>
    row.map((cell, i) => (cell === null && numeric.includes(dtypes[i]) ? NaN : cell)),
  );
  return new danfo.DataFrame(values, { columns, dtypes });
}

const numeric: readonly unknown[] = ["int32", "float32"];

/** The type danfojs would find, were it to look at more than the first rows. */
function dtypeOf(cells: readonly Cell[]): "string" | "int32" | "float32" | "boolean" {
  const present = cells.filter((cell) => cell !== null);
  // With an unknown among them, truth values would make describe() fail.
  if (cells.length > 0 && cells.every((cell) => typeof cell === "boolean")) return "boolean";
  if (present.length === 0 || present.some((cell) => typeof cell !== "number")) return "string";
  return cells.every((cell) => Number.isInteger(cell)) ? "int32" : "float32";
}
