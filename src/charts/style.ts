import type { Role } from "../rows.js";

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

/** A colour and a shape for each of so many things, no two alike up to 72. */
export function encodeColours(count: number): { colours: string[]; shapes: string[] } {
  const take = (list: readonly string[], i: number) => list[i % list.length] ?? "";
  const range = Array.from({ length: count }, (_, i) => i);
  return {
    colours: range.map((i) => take(colours, i)),
    shapes: range.map((i) => take(shapes, i)),
  };
}

/**
 * A colour and a shape for each role, of the same scheme: those that touch in a bar are told apart
 * in grey too, from dark to light 18, 78, 56 and 88 in CIE lightness.
 */
export const roleStyles: Readonly<Record<Role, { colour: string; shape: string }>> = {
  claim: { colour: "#332288", shape: "circle" },
  premise: { colour: "#88ccee", shape: "square" },
  proposal: { colour: "#cc6677", shape: "diamond" },
  none: { colour: "#dddddd", shape: "circle" },
};

/** A colour and a line for each relation. */
export const relationStyles = {
  support: { colour: "#117733", dash: [1, 0] },
  attack: { colour: "#aa4499", dash: [5, 3] },
} as const;

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

/** How all charts look. Nothing is cut: labels have no limit and long ones are broken into lines. */
export const chartConfig = {
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
    subtitleColor: "#555",
    subtitlePadding: 5,
    offset: 14,
  },
  axis: {
    labelLimit: 0,
    titleLimit: 0,
    labelFontSize: 11,
    titleFontSize: 11.5,
    titleFontWeight: "normal",
    labelColor: "#333",
    titleColor: "#333",
    gridColor: "#e6e6e6",
    domainColor: "#999",
    tickColor: "#999",
  },
  legend: { labelLimit: 0, titleLimit: 0, labelFontSize: 11, titleFontSize: 11.5, symbolSize: 70 },
  header: { labelLimit: 0, titleLimit: 0, labelFontSize: 12, labelFontWeight: "bold" },
} as const;
