import { parquetReadObjects } from "hyparquet";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** A row of a CSV table: text in every cell, empty where unknown. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a table under an output folder, as its CSV has them. */
export async function readCsv(output: string, table: string): Promise<CsvRow[]> {
  const text = await readFile(path.join(output, "tables", `${table}.csv`), "utf8");
  const [header = [], ...lines] = splitCsv(text);
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

/** The rows of a table under an output folder, as its Parquet file has them, types included. */
export async function readParquet(
  output: string,
  table: string,
): Promise<Record<string, unknown>[]> {
  const file = await readFile(path.join(output, "tables", `${table}.parquet`));
  return parquetReadObjects({ file: new Uint8Array(file).buffer });
}

/** The lines of a CSV file (RFC 4180) as cells: read by other code than what wrote it. */
export function splitCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, bare = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/gu,
  )) {
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}
