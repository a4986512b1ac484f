import type { Chart } from "../charts/chart.js";
import { findDisplay } from "./find-display.js";

/** A danfojs DataFrame or Series, as far as `show` looks at it. */
export interface Frame {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/** How rows are shown. */
export interface ShowOptions {
  /** How many rows at most; default 20. The table says how many there are. */
  readonly limit?: number;
  /**
   * The columns shown, in this order; unless given, all that the rows have, and of components,
   * stances and proposals those that a person reads.
   */
  readonly columns?: readonly string[];
  /** Words above the table. */
  readonly caption?: string;
}

/**
 * Shows a chart, rows or a DataFrame below the cell; keywords in context are lined up at the
 * match. In JupyterLab a chart is drawn live, elsewhere as a picture; each output also holds a
 * plain text. Outside a notebook rows are printed as a table, and of a chart its description.
 *
 * @throws TypeError for anything else.
 * @example
 * await show(chartFrequency(frequency, { x: "year", color: "theme" }));
 * await show(frequency, { limit: 10, columns: ["theme", "share"] });
 */
export async function show(
  what: Chart | readonly object[] | Frame,
  options: ShowOptions = {},
): Promise<void> {
  const display = findDisplay();
  const print = (text: string): void => void process.stdout.write(text);
  if (isChart(what)) {
    if (display) display(await drawBundle(what));
    else print(`${what.description}\nsave(chart, "file.svg") draws it.\n`);
    return;
  }
  const rows = toRows(what);
  const table = await readable(rows, options);
  if (display) display({ "text/html": table.html(), "text/plain": table.text() });
  else print(table.text());
}

async function readable(
  rows: readonly object[],
  options: ShowOptions,
): Promise<{ readonly html: () => string; readonly text: () => string }> {
  const { isKwic, toKwicHtml, toKwicText } = await import("./to-kwic-table.js");
  if (!options.columns && isKwic(rows)) {
    return { html: () => toKwicHtml(rows, options), text: () => toKwicText(rows, options) };
  }
  const { readableRows } = await import("./readable-rows.js");
  const { toHtmlTable } = await import("../output/to-html-table.js");
  const { toTextTable } = await import("../output/to-text-table.js");
  const shown = options.columns ? rows : readableRows(rows);
  return { html: () => toHtmlTable(shown, options), text: () => toTextTable(shown, options) };
}

/** The forms of a chart: JupyterLab draws the first it can; the page and others take the SVG. */
async function drawBundle(chart: Chart): Promise<Record<string, unknown>> {
  const { drawSvg } = await import("../output/draw-svg.js");
  return {
    "application/vnd.vegalite.v5+json": chart,
    "image/svg+xml": await drawSvg(chart),
    "text/plain": chart.description,
  };
}

function isChart(what: unknown): what is Chart {
  return typeof what === "object" && what !== null && "$schema" in what;
}

function toRows(what: unknown): readonly object[] {
  if (isFrame(what)) return frameToRows(what);
  const rows = Array.isArray(what) && what.every((row) => typeof row === "object" && row !== null);
  if (rows) return what as object[];
  const found = Array.isArray(what)
    ? "an array of something else"
    : what === null
      ? "null"
      : typeof what;
  throw new TypeError(`show: expected a chart, an array of rows or a DataFrame, found ${found}`);
}

function isFrame(what: unknown): what is Frame {
  if (typeof what !== "object" || what === null || Array.isArray(what)) return false;
  const { columns, values } = what as Partial<Frame>;
  return Array.isArray(columns) && Array.isArray(values);
}

function frameToRows({ columns, values }: Frame): object[] {
  return (values as unknown[]).map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return Object.fromEntries(columns.map((name, i) => [name, cells[i]]));
  });
}
