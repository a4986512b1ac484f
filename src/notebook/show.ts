import type { Chart } from "../charts/chart.js";
import { isFrame, rowsOfFrame, type Frame } from "../output/frame.js";
import { altOf } from "../output/title-of.js";
import type { Document, Passage } from "../rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import type { ScoreExplanation } from "../themes/explain-score.js";
import { describeOther } from "../text/describe-other.js";
import { findDisplay } from "./find-display.js";
import type { View } from "./view.js";
import type { TextShowOptions } from "./view-document.js";

export type { Frame } from "../output/frame.js";
export type { TextShowOptions } from "./view-document.js";

/** How rows are shown. */
export interface TableShowOptions<Column extends string = string> {
  /** How many rows at most; default 20. The table says how many there are. */
  readonly limit?: number;
  /**
   * The columns shown, in this order; unless given, all that the rows have, and of tables with
   * more than a person reads those that one does.
   */
  readonly columns?: readonly Column[];
  /** Words above the table. */
  readonly caption?: string;
  /** What is said where there are no rows. */
  readonly empty?: string;
}

/** What `show` shows. */
export type Shown =
  | Chart
  | string
  | readonly string[]
  | Document
  | Passage
  | ScoreExplanation
  | Frame
  | readonly object[];

/** What `show` can be told about what it shows. */
export type ShowOptions<What = readonly object[]> = What extends readonly string[]
  ? Pick<TableShowOptions, "empty">
  : What extends readonly (infer Row)[]
    ? TableShowOptions<Extract<keyof Row, string>>
    : What extends Document | Passage
      ? TextShowOptions
      : What extends Chart | string
        ? Readonly<Record<string, never>>
        : TableShowOptions;

/**
 * Shows below the cell: a chart; rows or a DataFrame as a table; a document or a passage as text,
 * with the `hits` and `components` given marked in it; the explanation of a score; a sentence, or
 * several as a list. Keywords in context are lined up at the match. In JupyterLab a chart is drawn
 * live, elsewhere as a picture; each output also holds a plain text. Outside a notebook the text is
 * printed, and of a chart its description.
 *
 * @throws TypeError for anything else, and for a column that no row has.
 * @example
 * await show(chartFrequency(frequency, { x: "year", color: "theme" }));
 * await show(frequency, { limit: 10, columns: ["theme", "share"] });
 * await show(corpus.documents[0], { hits, codebook });
 */
export async function show<What extends Shown>(
  what: What,
  options?: ShowOptions<What>,
): Promise<void> {
  expectOptions<AnyOptions>("show", options ?? {}, optionNames);
  const display = findDisplay();
  const print = (text: string): void => void process.stdout.write(text);
  if (isChart(what)) {
    if (display) display(await drawBundle(what));
    else print(`${altOf(what)}\nsave(chart, "file.svg") draws it.\n`);
    return;
  }
  const view = await viewOf(what, options ?? {});
  if (display) display({ "text/html": view.html(), "text/plain": view.text() });
  else print(view.text());
}

type AnyOptions = TextShowOptions & TableShowOptions;

const optionNames: OptionNames<AnyOptions> = {
  limit: true,
  columns: true,
  caption: true,
  empty: true,
  hits: true,
  components: true,
  codebook: true,
  passages: true,
};

async function viewOf(what: unknown, options: AnyOptions): Promise<View> {
  if (isText(what) && (what.length > 0 || options.empty === undefined)) {
    const { viewSentences } = await import("./view-sentences.js");
    return viewSentences(what);
  }
  if (isDocument(what)) {
    const { viewDocument } = await import("./view-document.js");
    return viewDocument(what, options);
  }
  if (isPassage(what)) {
    const { viewPassage } = await import("./view-document.js");
    return viewPassage(what, options);
  }
  const { viewRows } = await import("./view-rows.js");
  if (isExplanation(what)) {
    return viewRows(what.parts, { caption: what.sentence, ...options });
  }
  return viewRows(toRows(what), options);
}

/**
 * The forms of a chart: JupyterLab draws the first it can, and so does VS Code, the SVG where it has
 * no extension that knows Vega-Lite; the page and others take the SVG.
 */
async function drawBundle(chart: Chart): Promise<Record<string, unknown>> {
  const { drawSvg } = await import("../output/draw-svg.js");
  const { keepInk } = await import("./keep-ink.js");
  return {
    "application/vnd.vegalite.v5+json": keepInk(chart),
    "image/svg+xml": await drawSvg(chart),
    "text/plain": altOf(chart),
  };
}

function isChart(what: unknown): what is Chart {
  return hasKeys(what, ["$schema"]);
}

function isDocument(what: unknown): what is Document {
  return hasKeys(what, ["document", "headings", "text"]);
}

function isPassage(what: unknown): what is Passage {
  return hasKeys(what, ["passage", "index", "runs", "text"]);
}

function isExplanation(what: unknown): what is ScoreExplanation {
  return hasKeys(what, ["sentence", "parts"]);
}

function hasKeys(what: unknown, keys: readonly string[]): boolean {
  return typeof what === "object" && what !== null && keys.every((key) => key in what);
}

function isText(what: unknown): what is string | readonly string[] {
  if (typeof what === "string") return true;
  return Array.isArray(what) && what.length > 0 && what.every((line) => typeof line === "string");
}

function toRows(what: unknown): readonly object[] {
  if (isFrame(what)) return rowsOfFrame(what);
  const rows = Array.isArray(what) && what.every((row) => typeof row === "object" && row !== null);
  if (rows) return what as object[];
  const wanted = "a chart, rows, a DataFrame, a document, a passage or a sentence";
  throw new TypeError(`show: expected ${wanted}, found ${describeOther(what, "show")}`);
}
