import { roles, type Groups } from "../rows.js";
import {
  prepareArguments,
  roleNames,
  type ArgumentData,
  type ArgumentMeasure,
} from "./argument-data.js";
import type { Chart } from "./chart.js";
import { fillYears } from "./fill-years.js";
import type { LabelOptions } from "./frequency-data.js";
import { capitalise, listWords, mostLines } from "./label.js";
import type { AnyArguments } from "./pool-arguments.js";
import { centreLines, chartConfig, roleStyles, sizes } from "./style.js";

/** What goes where. */
export interface ArgumentChartOptions extends LabelOptions {
  /** A bar for each; years run from left to right, all else (by default: themes) from top to bottom. */
  readonly x?: keyof Groups;
  /** A panel for each. */
  readonly facet?: keyof Groups;
  /**
   * Shares of the roles, together 100 % (the default), numbers of components, or the share of
   * claims and proposals that are backed, with its interval.
   */
  readonly measure?: ArgumentMeasure;
  readonly title?: string;
}

/** The parts of a chart, and how it lies. */
interface Layout {
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

/**
 * A chart of how themes are argued: for each theme a bar of the components in each role, in the
 * authors' own voice, or with `measure: "backed"` a point for the share of claims and proposals
 * that some component supports, with its 95 % interval. Rows are pooled over groups that the chart
 * does not show.
 *
 * @throws TypeError when there are no rows, or a group was not measured.
 * @example
 * await show(chartArguments(measureArguments(stances, { by: ["author"] }), { facet: "author" }));
 */
export function chartArguments(
  rows: readonly AnyArguments[],
  options: ArgumentChartOptions = {},
): Chart {
  const { x = "theme", facet, measure = "share" } = options;
  const data = prepareArguments("chartArguments", rows, { x, facet }, { ...options, measure });
  const layout = layOut(x, facet, measure, data);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: data.description,
    title: { text: options.title ?? makeTitle(layout), subtitle: makeSubtitle(layout) },
    data: { values: data.values },
    ...arrangePanels(layout),
    config: chartConfig,
  };
}

function layOut(
  x: keyof Groups,
  facet: keyof Groups | undefined,
  measure: ArgumentMeasure,
  data: ArgumentData,
): Layout {
  const isVertical = x === "year";
  const labels = data.order[x] ?? [];
  const years = isVertical ? fillYears(labels).length : 0;
  const step = isVertical
    ? Math.min(60, Math.max(18, sizes.widest / 2 / years))
    : Math.max(24, sizes.line * mostLines(labels) + 6);
  const [along, across] = isVertical ? (["x", "y"] as const) : (["y", "x"] as const);
  const length = isVertical ? sizes.height : facet === undefined ? sizes.panel + 80 : sizes.panel;
  return { x, facet, measure, data, isVertical, along, across, step, length };
}

function makeTitle({ data, measure }: Layout): string {
  const what =
    measure === "backed"
      ? "Claims and proposals that are backed"
      : "Claims, premises and proposals";
  const told = `${what} by ${listWords(data.groups)}`;
  return data.theme === null ? told : `${data.theme}: ${told}`;
}

function makeSubtitle({ measure, data }: Layout): string[] {
  const what = {
    share:
      "Share of each role among sentences (or parts) with the theme, in the authors' own voice",
    components: "Sentences (or parts) with the theme in each role, in the authors' own voice",
    backed: "Share of claims and proposals that a reason supports; bars are 95 % Wilson intervals",
  };
  return [what[measure], data.base];
}

function arrangePanels(layout: Layout): Record<string, unknown> {
  const { facet, data } = layout;
  if (facet === undefined) return makePanel(layout);
  return {
    facet: {
      field: facet,
      type: "nominal",
      sort: data.order[facet] ?? [],
      title: null,
      header: { labelAnchor: "start", labelPadding: layout.isVertical ? 20 : 8 },
    },
    columns: layout.isVertical && breadthOf(layout) > sizes.widest / 2 ? 1 : 2,
    spacing: 28,
    spec: makePanel(layout),
    resolve: { axis: { x: "independent", y: "independent" } },
  };
}

function makePanel(layout: Layout): Record<string, unknown> {
  const { isVertical, length } = layout;
  return {
    width: isVertical ? breadthOf(layout) : length,
    height: isVertical ? length : breadthOf(layout),
    layer: layout.measure === "backed" ? makePoints(layout) : makeBars(layout),
  };
}

/** Pixels of all bars beside one another. */
function breadthOf({ x, data, isVertical, step }: Layout): number {
  const labels = data.order[x] ?? [];
  return step * (isVertical ? fillYears(labels) : labels).length;
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
