/** The size at which a chart's parts are laid out, in pixels. */
export const sizes = {
  panel: 340,
  height: 240,
  row: 13,
  /** The line of an axis label: its font size and 2. */
  line: 13,
  /** A panel is no wider than this if its points can stand closer. */
  widest: 1000,
  cell: 78,
  cellHeight: 34,
};

/**
 * Colours that colour-blind readers can tell apart: the "muted" scheme of Tol (2021), Colour
 * schemes, SRON/EPS/TN/09-002, its darker colours first.
 */
const colours = [
  "#332288",
  "#cc6677",
  "#117733",
  "#aa4499",
  "#44aa99",
  "#882255",
  "#999933",
  "#88ccee",
  "#ddcc77",
];
const shapes = [
  "circle",
  "square",
  "triangle-up",
  "diamond",
  "cross",
  "triangle-down",
  "triangle-right",
  "triangle-left",
];

/** Greys that go with the shapes for print: neighbours are far apart, and none is too faint. */
const greys = ["#000000", "#8c8c8c", "#4d4d4d", "#a6a6a6", "#6e6e6e"];
/** Lines told apart without colour: whole, then broken in ever other ways. */
const dashes = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
  [12, 4],
  [3, 5],
];

/** For a screen and colour print, or for print in grey. */
export type Style = "light" | "print";

/**
 * A colour, a shape and a line for each of so many things: no two alike in colour and shape up to
 * 72, in print up to 40. Lines differ in print only, where greys cannot tell them apart.
 *
 * @param things - how many, or the place of each
 */
export function encodeColours(
  things: number | readonly number[],
  style: Style = "light",
): { colours: string[]; shapes: string[]; dashes: number[][] } {
  const isPrint = style === "print";
  const range = placesOf(things);
  const take = (list: readonly string[], i: number) => list[i % list.length] ?? "";
  return {
    colours: range.map((i) => take(isPrint ? greys : colours, i)),
    shapes: range.map((i) => take(shapes, i)),
    dashes: range.map((i) => [...((isPrint ? dashes[i % dashes.length] : undefined) ?? [1, 0])]),
  };
}

function placesOf(things: number | readonly number[]): readonly number[] {
  return typeof things === "number" ? Array.from({ length: things }, (_, i) => i) : things;
}

/** How many colours there are of points and lines, and of bars. */
export const howMany = { colours: 9, fills: 12 } as const;

/** Further colours of Tol's older muted scheme, and a grey, for bars, where there are no shapes. */
const fills = [...colours, "#661100", "#6699cc", "#888888"];
/** Those on which white is read better than black. */
const darkFills = ["#332288", "#117733", "#aa4499", "#882255", "#661100"];
/** For print: dark beside light, so that parts that touch are told apart. */
const printedFills = ["#262626", "#d9d9d9", "#6e6e6e", "#f7f7f7", "#999999"];
const darkPrintedFills = ["#262626", "#6e6e6e"];

/**
 * A colour for each of so many parts of a bar, no two alike up to 12, and one to write on it.
 *
 * @param things - how many, or the place of each
 */
export function encodeFills(
  things: number | readonly number[],
  style: Style = "light",
): { colour: string; text: "white" | "black" }[] {
  const isPrint = style === "print";
  const list = isPrint ? printedFills : fills;
  const dark = isPrint ? darkPrintedFills : darkFills;
  return placesOf(things).map((i) => {
    const colour = list[i % list.length] ?? "";
    return { colour, text: dark.includes(colour) ? "white" : "black" };
  });
}

/**
 * Labels of several lines with their middle at their row: Vega has the first line there, and the
 * others below.
 */
export function centreLines(labels: readonly string[]): Record<string, unknown> {
  const shift = byLines(labels, (lines) => (-(lines - 1) * sizes.line) / 2);
  return shift === null ? {} : { labelOffset: shift };
}

/** Labels of several lines above an axis, their last line where others have their only one. */
export function raiseLines(labels: readonly string[], padding: number): Record<string, unknown> {
  const raised = byLines(labels, (lines) => padding + (lines - 1) * sizes.line);
  return { labelPadding: raised ?? padding };
}

/** A value for an axis that depends on how many lines a label has; `null` where all have one. */
function byLines(labels: readonly string[], of: (lines: number) => number): unknown {
  const counts = [...new Set(labels.map((label) => label.split("\n").length))];
  if (counts.every((lines) => lines === 1)) return null;
  const condition = counts
    .filter((lines) => lines > 1)
    .map((lines) => ({ test: `split(datum.value, '\\n').length === ${lines}`, value: of(lines) }));
  return { condition, value: of(1) };
}

/** The greys of lines and words that are no data, from the faintest to that of labels. */
const tones = {
  light: { grid: "#e6e6e6", line: "#999", faint: "#767676", quiet: "#555", label: "#333" },
  // Printed small, pale grey is lost: words are black, and lines a little darker.
  print: { grid: "#d9d9d9", line: "#666", faint: "#555", quiet: "black", label: "black" },
} as const;

/** The grey of words that stand back: what bars are made of, what is at their end. */
export function quietIn(style: Style = "light"): string {
  return tones[style].quiet;
}

/** The grey of words that are shown for what stands around them. */
export function faintIn(style: Style = "light"): string {
  return tones[style].faint;
}

/** How all charts look. Nothing is cut: labels have no limit and long ones are broken into lines. */
export function configIn(style: Style = "light"): Readonly<Record<string, unknown>> {
  const { grid, line, quiet, label } = tones[style];
  return {
    background: "white",
    font: "Noto Sans, sans-serif",
    lineBreak: "\n",
    view: { stroke: null },
    title: {
      anchor: "start",
      frame: "group",
      fontSize: 15,
      fontWeight: "bold",
      subtitleFontSize: 11.5,
      subtitleColor: quiet,
      subtitlePadding: 5,
      offset: 14,
    },
    axis: {
      labelLimit: 0,
      titleLimit: 0,
      labelFontSize: 11,
      titleFontSize: 11.5,
      titleFontWeight: "normal",
      labelColor: label,
      titleColor: label,
      gridColor: grid,
      domainColor: line,
      tickColor: line,
    },
    legend: {
      labelLimit: 0,
      titleLimit: 0,
      labelFontSize: 11,
      titleFontSize: 11.5,
      symbolSize: 70,
    },
    header: { labelLimit: 0, titleLimit: 0, labelFontSize: 12, labelFontWeight: "bold" },
  };
}
