import type { Chart } from "./chart.js";
import {
  prepareFrequency,
  type FrequencyData,
  type LabelOptions,
  type Measure,
} from "./frequency-data.js";
import { areClose, fillYears } from "./fill-years.js";
import { capitalise, mostLines, titleFor, unknown } from "./label.js";
import { makeTooltip } from "./make-tooltip.js";
import type { AnyFrequency, GroupName } from "./pool-frequency.js";
import { centreLines, chartConfig, encodeColours, sizes } from "./style.js";

/** What goes where. */
export interface FrequencyChartOptions extends LabelOptions {
  /** Years run from left to right; everything else is listed from top to bottom. */
  readonly x?: GroupName;
  /** Told apart by colour and shape; the theme unless said otherwise. */
  readonly color?: GroupName;
  /** A panel for each. */
  readonly facet?: GroupName;
  /** Share of passages with its interval (the default), or hits per 1,000 words. */
  readonly measure?: Measure;
  readonly title?: string;
}

/** The groups of a chart, and what it measures. */
interface Layout {
  readonly x: GroupName;
  readonly color: GroupName;
  readonly facet: GroupName | undefined;
  /** All three, in the order in which a reader meets them. */
  readonly groups: readonly GroupName[];
  readonly isShare: boolean;
  readonly data: FrequencyData;
}

/**
 * A chart of how often themes occur: a point for each group, with its 95 % interval, coloured by
 * theme unless said otherwise. Rows are pooled over groups that the chart does not show.
 *
 * @throws TypeError when there are no rows, or a group was not measured.
 * @example
 * await show(chartFrequency(frequency, { x: "year", color: "theme", facet: "author" }));
 */
export function chartFrequency(
  frequency: readonly AnyFrequency[],
  options: FrequencyChartOptions = {},
): Chart {
  const { x = "year", color = "theme", facet, measure = "share" } = options;
  const data = prepareFrequency("chartFrequency", frequency, { x, color, facet }, options);
  const groups = [...new Set([x, color, facet])].filter((group) => group !== undefined);
  const layout: Layout = { x, color, facet, groups, isShare: measure === "share", data };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: data.description,
    title: { text: options.title ?? titleFor(groups, data.theme), subtitle: makeSubtitle(layout) },
    data: { values: data.values },
    ...arrangePanels(layout),
    config: chartConfig,
  };
}

function makeSubtitle({ isShare, data }: Layout): string[] {
  const what = isShare
    ? "Share of passages with the theme; bars are 95 % Wilson intervals"
    : "Hits of the theme's terms per 1,000 words";
  return [what, data.base];
}

function arrangePanels(layout: Layout): Record<string, unknown> {
  const { facet, data } = layout;
  const panel = makePanel(layout);
  if (facet === undefined) return panel;
  const order = data.order[facet] ?? [];
  return {
    facet: {
      field: facet,
      type: "nominal",
      sort: order,
      title: null,
      header: { labelAnchor: "start", labelPadding: 8 },
    },
    columns: layout.x === "year" ? 2 : 3,
    spacing: 28,
    spec: panel,
    resolve: { axis: { x: "independent", y: "independent" } },
  };
}

function makePanel(layout: Layout): Record<string, unknown> {
  const { x, data } = layout;
  const isVertical = x === "year";
  const labels = data.order[x] ?? [];
  const { gap } = spacePoints(layout);
  const colours = countColours(layout);
  const width = Math.max(sizes.panel, labels.length * Math.max(16, gap * colours));
  const row = Math.max(24, sizes.row * colours, sizes.line * mostLines(labels) + 6);
  return {
    width: isVertical ? width : sizes.panel,
    height: isVertical ? sizes.height : Math.max(60, labels.length * row),
    layer: makeLayers(layout, isVertical),
  };
}

/** Points of different colours stand so far apart; closer and smaller where there are very many. */
function spacePoints(layout: Layout): { gap: number; size: number } {
  const points = (layout.data.order[layout.x]?.length ?? 1) * countColours(layout);
  const gap = Math.min(9, Math.max(4.5, sizes.widest / points));
  return { gap, size: gap < 9 && layout.x === "year" ? 28 : 55 };
}

function countColours({ x, color, data }: Layout): number {
  return x === color ? 1 : (data.order[color]?.length ?? 1);
}

function makeLayers(layout: Layout, isVertical: boolean): Record<string, unknown>[] {
  const { isShare, x } = layout;
  const [along, across] = isVertical ? ["x", "y"] : ["y", "x"];
  const place = { [along]: encodeGroup(layout), ...encodeOffset(layout, along) };
  const colour = encodeColour(layout);
  const value = { [across]: encodeMeasure(isShare ? "share" : "per_1000_words", isShare) };
  const interval = {
    mark: { type: "rule", strokeWidth: 1.5, opacity: 0.55 },
    encoding: {
      ...place,
      [across]: encodeMeasure("share_low", true),
      [`${across}2`]: { field: "share_high" },
      color: colour.color,
    },
  };
  const line = {
    transform: [{ filter: `datum.year !== '${unknown}'` }],
    mark: { type: "line", strokeWidth: 1.5, opacity: 0.5 },
    encoding: { ...place, ...value, color: colour.color },
  };
  const point = {
    mark: { type: "point", filled: true, size: spacePoints(layout).size, opacity: 1 },
    encoding: { ...place, ...value, ...colour, tooltip: makeTooltip(layout.groups) },
  };
  return [
    ...(isShare ? [interval] : []),
    ...(isVertical && areClose(layout.data.order[x] ?? []) ? [line] : []),
    point,
  ];
}

function encodeGroup({ x, data }: Layout): Record<string, unknown> {
  const isYear = x === "year";
  return {
    field: x,
    type: isYear ? "ordinal" : "nominal",
    scale: { domain: isYear ? fillYears(data.order[x] ?? []) : (data.order[x] ?? []) },
    title: isYear ? "Year" : null,
    axis: isYear
      ? { labelAngle: 0, labelOverlap: "greedy", grid: false }
      : {
          ...{ grid: false, domain: false, ticks: false, labelPadding: 8 },
          ...centreLines(data.order[x] ?? []),
        },
  };
}

/** Points of different colours stand beside one another, so that none hides another. */
function encodeOffset({ x, color, data }: Layout, along: string): Record<string, unknown> {
  if (x === color) return {};
  return { [`${along}Offset`]: { field: color, scale: { domain: data.order[color] ?? [] } } };
}

function encodeColour({ x, color, facet, data }: Layout): { color: unknown; shape: unknown } {
  const domain = data.order[color] ?? [];
  const { colours, shapes } = encodeColours(domain.length);
  // Panels take a page's whole width: the legend goes below them.
  const place = facet === undefined ? { orient: "right" } : { orient: "bottom", columns: 3 };
  const legend = x === color ? null : { title: capitalise(color), symbolOpacity: 1, ...place };
  const base = { field: color, type: "nominal", legend };
  return {
    color: { ...base, scale: { domain, range: colours } },
    shape: { ...base, scale: { domain, range: shapes } },
  };
}

function encodeMeasure(field: string, isShare: boolean): Record<string, unknown> {
  return isShare
    ? {
        field,
        type: "quantitative",
        scale: { domain: [0, 1] },
        title: "Share of passages",
        axis: { format: ".0%", tickCount: 5 },
      }
    : { field, type: "quantitative", scale: { zero: true }, title: "Hits per 1,000 words" };
}
