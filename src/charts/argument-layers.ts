import { roles, type Groups } from "../rows.js";
import { roleNames, type ArgumentData, type ArgumentMeasure } from "./argument-data.js";
import { fillYears } from "./fill-years.js";
import { capitalise } from "./label.js";
import { centreLines, roleStyles } from "./style.js";

/** The parts of a chart, and how it lies. */
export interface Layout {
  readonly x: keyof Groups;
  readonly facet: keyof Groups | undefined;
  readonly measure: ArgumentMeasure;
  readonly data: ArgumentData;
  readonly isVertical: boolean;
  /** The side along which bars stand beside one another, and the one along which they grow. */
  readonly along: "x" | "y";
  readonly across: "x" | "y";
  /** Pixels of a bar with the gap to the next, and of the longest. */
  readonly step: number;
  readonly length: number;
}

/** The layers of one panel: bars of roles, or points for what is backed. */
export function drawArguments(layout: Layout): Record<string, unknown>[] {
  return layout.measure === "backed" ? makePoints(layout) : makeBars(layout);
}

function makeBars(layout: Layout): Record<string, unknown>[] {
  const { along, across, isVertical, step } = layout;
  const place = { [along]: encodeGroup(layout) };
  const names = roles.map((role) => roleNames[role]);
  const thickness = isVertical ? { band: 0.76 } : 18;
  const scale = (range: readonly string[]) => ({ domain: names, range });
  const bar = {
    transform: [{ filter: "datum.count > 0" }],
    mark: { type: "bar", [isVertical ? "width" : "height"]: thickness, stroke: "white" },
    encoding: {
      ...place,
      [across]: encodeLength(layout, "from"),
      [`${across}2`]: { field: "to" },
      color: {
        field: "role",
        type: "nominal",
        scale: scale(roles.map((role) => roleStyles[role].colour)),
        legend: { title: null, orient: "top", direction: "horizontal", symbolType: "square" },
      },
      tooltip: makeTooltip(layout),
    },
  };
  const text = {
    transform: [{ filter: `datum.count > 0 && ${fits(layout)}` }],
    mark: { type: "text", fontSize: 10 },
    encoding: {
      ...place,
      [across]: encodeLength(layout, "middle"),
      text: layout.measure === "share" ? percent : { field: "count", type: "quantitative" },
      // The text covers the middle of the bar and answers in its place.
      tooltip: makeTooltip(layout),
      color: {
        condition: { test: `datum.role === '${roleNames.claim}'`, value: "white" },
        value: "black",
      },
    },
  };
  return step < 26 && isVertical
    ? [bar, makeTotals(layout, "to")]
    : [bar, text, makeTotals(layout, "to")];
}

const percent = { field: "share", type: "quantitative", format: ".0%" };

/** Whether a number has room in its part of a bar, as an expression. */
function fits({ measure, data, isVertical, length }: Layout): string {
  const pixels = measure === "share" ? length : length / Math.max(1, data.most);
  const room = isVertical
    ? "14"
    : measure === "share"
      ? "30"
      : "(8 * length('' + datum.count) + 6)";
  return `(datum.to - datum.from) * ${pixels} >= ${room}`;
}

/** How many components a bar is made of, at its end. */
function makeTotals(layout: Layout, field: string): Record<string, unknown> {
  const { along, across, isVertical, step } = layout;
  const isNarrow = isVertical && step < 40;
  const beside = { align: "left", baseline: "middle", dx: 6 };
  const above = isNarrow ? { ...beside, angle: 270 } : { baseline: "bottom", dy: -4 };
  const last = `datum.role === '${roleNames.none}' || datum.role === 'Backed'`;
  return {
    transform: [{ filter: last }],
    mark: { type: "text", fontSize: 10, color: "#555", ...(isVertical ? above : beside) },
    encoding: {
      [along]: encodeGroup(layout),
      [across]: encodeLength(layout, field),
      text: { field: "total", type: "nominal" },
    },
  };
}

function makePoints(layout: Layout): Record<string, unknown>[] {
  const { along, across } = layout;
  const place = { [along]: encodeGroup(layout) };
  const { colour } = roleStyles.claim;
  const told = { transform: [{ filter: "datum.total !== 'n = 0'" }] };
  return [
    {
      ...told,
      mark: { type: "rule", strokeWidth: 1.5, opacity: 0.55, color: colour },
      encoding: {
        ...place,
        [across]: encodeLength(layout, "low"),
        [`${across}2`]: { field: "high" },
      },
    },
    {
      ...told,
      mark: { type: "point", filled: true, size: 55, opacity: 1, color: colour },
      encoding: {
        ...place,
        [across]: encodeLength(layout, "share"),
        tooltip: makeTooltip(layout),
      },
    },
    makeTotals(layout, "edge"),
  ];
}

function encodeGroup({ x, data, isVertical }: Layout): Record<string, unknown> {
  const labels = data.order[x] ?? [];
  return {
    field: x,
    type: isVertical ? "ordinal" : "nominal",
    scale: { domain: isVertical ? fillYears(labels) : labels },
    title: isVertical ? "Year" : null,
    axis: isVertical
      ? { labelAngle: 0, labelOverlap: "greedy", grid: false }
      : { grid: false, domain: false, ticks: false, labelPadding: 8, ...centreLines(labels) },
  };
}

function encodeLength({ measure, data }: Layout, field: string): Record<string, unknown> {
  const title = {
    share: "Share of components",
    components: "Components",
    backed: "Share that is backed",
  };
  return {
    field,
    type: "quantitative",
    scale: { domain: [0, measure === "components" ? Math.max(1, data.most) : 1], nice: false },
    title: title[measure],
    axis:
      measure === "components" ? { tickMinStep: 1, format: "d" } : { format: ".0%", tickCount: 5 },
  };
}

/** What a bar says when pointed at: the groups by name, the share with all its base. */
function makeTooltip({ data, measure }: Layout): Record<string, unknown>[] {
  const named = data.groups.map((group) => ({
    field: `${group}_text`,
    type: "nominal",
    title: capitalise(group),
  }));
  const base = measure === "backed" ? "Backed claims and proposals" : "Components";
  return [
    ...named,
    ...(measure === "backed" ? [] : [{ field: "role", type: "nominal", title: "Role" }]),
    { field: "share", type: "quantitative", format: ".0%", title: "Share" },
    { field: "interval", type: "nominal", title: "95 % interval" },
    { field: "of", type: "nominal", title: base },
    { field: "documents", type: "quantitative", title: "Documents" },
    { field: "reported", type: "quantitative", title: "Not the author's own voice" },
  ];
}
