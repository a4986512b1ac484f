import { basename } from "node:path";
import type { Chart } from "../charts/chart.js";
import { columns, type TableName } from "../rows.js";
import { describeOther } from "../text/describe-other.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectText } from "../text/expect-text.js";
import { isFrame, rowsOfFrame, type Frame } from "./frame.js";
import { specOf } from "./spec-of.js";
import { writeFile, type Data } from "./write-file.js";

/** How to save. */
export interface SaveOptions {
  /** Of a PNG: pixels of the picture for one of the chart, above 0 and up to 20; 2 unless given. */
  readonly scale?: number;
}

const optionNames: OptionNames<SaveOptions> = { scale: true };

/**
 * The absolute path of the file in which a chart, rows or a danfojs DataFrame were saved.
 *
 * The path's ending says how: `.svg`, `.pdf`, `.png`, `.html`, `.vl.json` for a chart; `.csv`,
 * `.parquet`, `.json`, `.jsonl`, `.html` for rows and frames. A table named as in the contract
 * (`hits.csv`, `scores.parquet`) begins with the contract's columns. Folders are made, and the
 * file is written whole or not at all. Any other ending throws, and so does a scale for what has
 * no pixels.
 *
 * @example
 * await save(chartFrequency(frequency, { x: "year", color: "theme" }), "../output/themes.svg");
 */
export async function save(
  what: Chart | Frame | readonly object[],
  path: string,
  options: SaveOptions = {},
): Promise<string> {
  expectText("save", "the path of a file", path);
  expectOptions("save", options, optionNames);
  const { scale } = options;
  if (scale !== undefined && !hasPixels(path)) {
    throw new Error(`save: ${path}: scale: expected .png, since nothing else has pixels`);
  }
  const rows = isFrame(what) ? rowsOfFrame(what) : what;
  if (isRows(rows)) {
    return writeFile(path, await writerFor(rowWriters, path, "rows")(rows, path, {}));
  }
  if (!isChart(what)) {
    const wanted = "a chart, an array of rows or a DataFrame";
    throw new Error(`save: ${path}: expected ${wanted}, found ${describeOther(what, "save")}`);
  }
  return writeFile(path, await writerFor(chartWriters, path, "a chart")(what, path, options));
}

/** Whether a scale makes a difference to a file of that name. */
export function hasPixels(path: string): boolean {
  return path.toLowerCase().endsWith(".png");
}

type Writer<What> = (what: What, path: string, options: SaveOptions) => Promise<Data> | Data;

const chartWriters: Readonly<Record<string, Writer<Chart>>> = {
  ".svg": async (chart) => (await import("./draw-svg.js")).drawSvg(chart),
  ".pdf": async (chart) => (await import("./draw-pdf.js")).drawPdf(chart),
  ".png": async (chart, _, options) => (await import("./draw-png.js")).drawPng(chart, options),
  ".html": async (chart) => (await import("./draw-html.js")).drawHtml(chart),
  ".vl.json": specOf,
};

/** The endings of files that a chart can be saved in. */
export const chartEndings: readonly string[] = Object.keys(chartWriters);

const rowWriters: Readonly<Record<string, Writer<readonly object[]>>> = {
  ".csv": async (rows, path) =>
    (await import("./to-csv.js")).csvChunks(rows, { columns: columnsFor(path) }),
  ".parquet": async (rows, path) =>
    (await import("./to-parquet.js")).parquetChunks(rows, {
      columns: columnsFor(path),
      table: tableFor(path),
    }),
  ".json": (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  ".jsonl": (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  ".html": htmlPage,
};

function writerFor<What>(
  writers: Readonly<Record<string, Writer<What>>>,
  path: string,
  noun: string,
): Writer<What> {
  const endings = Object.keys(writers);
  const ending = endings.find((candidate) => basename(path).toLowerCase().endsWith(candidate));
  const writer = ending === undefined ? undefined : writers[ending];
  if (writer) return writer;
  const wanted = `${endings.slice(0, -1).join(", ")} or ${endings.at(-1) ?? ""}`;
  throw new Error(`save: ${path}: expected ${wanted} for ${noun}`);
}

function isChart(what: unknown): what is Chart {
  return typeof what === "object" && what !== null && "$schema" in what;
}

function isRows(what: unknown): what is readonly object[] {
  return Array.isArray(what) && what.every((row) => typeof row === "object" && row !== null);
}

/** The table of the contract that the file is named after, if any. */
function tableFor(path: string): TableName | undefined {
  const name = basename(path).replace(/\.[^.]*$/, "");
  return Object.hasOwn(columns, name) ? (name as TableName) : undefined;
}

/** The columns of that table. */
function columnsFor(path: string): readonly string[] {
  const table = tableFor(path);
  return table === undefined ? [] : columns[table];
}

async function htmlPage(rows: readonly object[], path: string): Promise<string> {
  const { escape } = await import("./escape.js");
  const { toHtmlTable } = await import("./to-html-table.js");
  const named = columnsFor(path);
  const shown = rows.length === 0 && named.length > 0 ? { columns: named } : {};
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(basename(path))}</title>
<style>
body{margin:1rem;font-family:sans-serif}
table{border-collapse:collapse}
caption{text-align:left;padding:.5rem 0}
th,td{padding:.25rem .75rem;border-bottom:1px solid #ddd;vertical-align:top}
</style>
</head>
<body>
${toHtmlTable(rows, { limit: Infinity, ...shown })}
</body>
</html>
`;
}
