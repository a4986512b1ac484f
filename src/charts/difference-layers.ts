import type { DifferenceData, Pair } from "./difference-data.js";
import type { ChartLook } from "./finish-chart.js";
import { mostLines, wrapLabel } from "./label.js";
import { differencesIn } from "./palettes.js";
import { centreLines, quietIn, sizes } from "./style.js";

/** In columns: the longest line of a group's name above its side. */
const longestSide = 24;

/** What one panel is drawn from. */
export interface DifferencePanel {
  readonly data: DifferenceData;
  readonly pair: Pair;
  /** Which of the pairs it is. */
  readonly index: number;
  readonly look: ChartLook;
}

/** The panel of one pair: a zero line, and on it for each theme a point with its interval. */
export function drawDifferences(panel: DifferencePanel): Record<string, unknown> {
  const { pair, index } = panel;
  const row = Math.max(22, sizes.line * mostLines(pair.labels) + 6);
  return {
    transform: [{ filter: `datum.pair === ${index}` }],
    width: sizes.panel,
    height: Math.max(60, row * pair.labels.length),
    layer: [
      drawZero(panel),
      drawIntervals(panel),
      ...drawPoints(panel),
      drawShares(panel),
      ...drawSides(panel),
    ],
  };
}

function encodeTheme({ pair }: DifferencePanel): Record<string, unknown> {
  const bare = { grid: false, domain: false, ticks: false, labelPadding: 8 };
  return {
    field: "theme",
    type: "nominal",
    scale: { domain: pair.labels },
    title: null,
    axis: { ...bare, ...centreLines(pair.labels) },
  };
}

function encodeDifference({ data }: DifferencePanel, place: object): Record<string, unknown> {
  return {
    ...place,
    type: "quantitative",
    scale: { domain: [-data.end, data.end], nice: false },
    title: "Difference in percentage points",
    // Either side is named: signs would say it again.
    axis: { tickCount: 6, labelExpr: "format(abs(datum.value), 'd')" },
  };
}

function drawZero(panel: DifferencePanel): Record<string, unknown> {
  return {
    data: { values: [{}] },
    mark: { type: "rule", color: quietIn(panel.look.style) },
    encoding: { x: encodeDifference(panel, { datum: 0 }) },
  };
}

function encodeSide({ look }: DifferencePanel): Record<string, unknown> {
  const { group, against, none } = differencesIn(look.style);
  return {
    field: "side",
    type: "nominal",
    scale: { domain: ["group", "against", "none"], range: [group, against, none] },
    legend: null,
  };
}

function drawIntervals(panel: DifferencePanel): Record<string, unknown> {
  return {
    transform: [{ filter: "datum.low !== null" }],
    mark: { type: "rule", strokeWidth: 1.5 },
    encoding: {
      y: encodeTheme(panel),
      x: encodeDifference(panel, { field: "low" }),
      x2: { field: "high" },
      color: encodeSide(panel),
    },
  };
}

/** Points, those without an interval with a white middle. */
function drawPoints(panel: DifferencePanel): Record<string, unknown>[] {
  const place = {
    y: encodeTheme(panel),
    x: encodeDifference(panel, { field: "difference" }),
    tooltip,
  };
  const mark = { type: "point", filled: true, opacity: 1 };
  const points = {
    mark: { ...mark, size: 60 },
    encoding: { ...place, color: encodeSide(panel) },
  };
  const middles = {
    transform: [{ filter: "datum.low === null" }],
    mark: { ...mark, size: 20, color: "white" },
    encoding: place,
  };
  return panel.data.intervals.missing === null ? [points] : [points, middles];
}

/** Behind each theme the two shares, of which the difference is made. */
function drawShares(panel: DifferencePanel): Record<string, unknown> {
  return {
    mark: {
      ...{ type: "text", align: "left", baseline: "middle", dx: 8, fontSize: 10 },
      color: quietIn(panel.look.style),
    },
    encoding: {
      y: encodeTheme(panel),
      x: { value: sizes.panel },
      text: { field: "shares", type: "nominal" },
    },
  };
}

/** Above either side the group that has more there. */
function drawSides({ pair, look }: DifferencePanel): Record<string, unknown>[] {
  const { group, against } = differencesIn(look.style);
  const draw = (name: string, align: "left" | "right", color: string) => ({
    data: { values: [{ side: wrapLabel(`more in ${name}`, longestSide) }] },
    mark: {
      ...{ type: "text", align, baseline: "line-bottom", dy: -6, fontSize: 11 },
      ...{ fontWeight: "bold", color, clip: false },
    },
    encoding: {
      x: { value: align === "left" ? 0 : sizes.panel },
      y: {
        value: -sizes.line * (wrapLabel(`more in ${name}`, longestSide).split("\n").length - 1),
      },
      text: { field: "side", type: "nominal" },
    },
  });
  return [draw(pair.against, "left", against), draw(pair.group, "right", group)];
}

const tooltip = [
  ["theme_text", "Theme"],
  ["difference_text", "Difference"],
  ["interval", "95 % interval"],
  ["group", "On the right"],
  ["against", "On the left"],
].map(([field, title]) => ({ field, type: "nominal", title }));
