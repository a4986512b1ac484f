import { describeOther } from "../text/describe-other.js";
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
 *
 * danfojs groups numbers only: name the columns, as below. `show` shows a frame, `save` writes it.
 *
 * @throws TypeError for what are no rows; Error when danfojs is not installed: npm leaves it out where its parts cannot be had.
 * @example
 * const means = toFrame(frequency).groupby(["author"]).col(["share"]).mean();
 */
export function toFrame(rows: readonly object[], options: TableOptions = {}): DataFrame {
  if (!Array.isArray(rows)) {
    throw new TypeError(`toFrame: expected an array of rows, found ${describeOther(rows, "give")}`);
  }
  const danfo = loadDanfo();
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

function loadDanfo(): { DataFrame: new (...data: unknown[]) => DataFrame } {
  try {
    return require("danfojs-node") as ReturnType<typeof loadDanfo>;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== "MODULE_NOT_FOUND") throw cause;
    const [first] = message.split("\n");
    throw new Error(`toFrame: danfojs-node could not be loaded (${first}): see ${advice}`, { cause });
  }
}

const advice = '"As a package" in the README of topoi';

const numeric: readonly unknown[] = ["int32", "float32"];

/** The type danfojs would find, were it to look at more than the first rows. */
function dtypeOf(cells: readonly Cell[]): "string" | "int32" | "float32" | "boolean" {
  const present = cells.filter((cell) => cell !== null);
  // With an unknown among them, truth values would make describe() fail.
  if (cells.length > 0 && cells.every((cell) => typeof cell === "boolean")) return "boolean";
  if (present.length === 0 || present.some((cell) => typeof cell !== "number")) return "string";
  return cells.every((cell) => Number.isInteger(cell)) ? "int32" : "float32";
}
