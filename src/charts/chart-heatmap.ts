import type { Chart } from "./chart.js";
import { prepareFrequency, type Datum, type LabelOptions } from "./frequency-data.js";
import { mostLines, titleFor, widestLine } from "./label.js";
import { makeTooltip } from "./make-tooltip.js";
import type { AnyFrequency, GroupName } from "./pool-frequency.js";
import { centreLines, chartConfig, raiseLines, sizes } from "./style.js";

/** What goes where. */
export interface HeatmapOptions extends LabelOptions {
  /** Columns; the author unless said otherwise. */
  readonly x?: GroupName;
  /** Rows; the theme unless said otherwise. */
  readonly y?: GroupName;
  readonly title?: string;
}

/** From this share on, white numbers stand out more than black ones; either have contrast 4.5. */
const darkFrom = 0.74;
/** Column labels are broken into short lines, since the columns stand side by side. */
const longestLine = 20;

/**
 * A heat map of how often themes occur, with the share and its base written in every cell. Rows are
 * pooled over groups that the chart does not show.
 *
 * @throws TypeError when there are no rows, or a group was not measured.
 * @example
 * await show(chartHeatmap(frequency, { x: "author", y: "theme" }));
 */
export function chartHeatmap(
  frequency: readonly AnyFrequency[],
  options: HeatmapOptions = {},
): Chart {
  const { x = "author", y = "theme" } = options;
  const groups: readonly GroupName[] = [y, x];
  const data = prepareFrequency(
    "chartHeatmap",
    frequency,
    { x, y },
    {
      ...options,
      longestLine: { [x]: longestLine },
    },
  );
  const columns = data.order[x] ?? [];
  const rows = data.order[y] ?? [];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: data.description,
    title: {
      text: options.title ?? titleFor([y, x], data.theme),
      subtitle: ["Share of passages with the theme, and how many of how many passages", data.base],
    },
    data: { values: data.values },
    width: columns.length * columnWidth(columns, data.values),
    height: rows.length * Math.max(sizes.cellHeight, sizes.line * mostLines(rows) + 6),
    encoding: {
      x: encodeSide(x, columns, { orient: "top", labelAngle: 0, ...raiseLines(columns, 8) }),
      y: encodeSide(y, rows, { labelPadding: 8, ...centreLines(rows) }),
    },
    layer: [
      makeCells(groups),
      makeText(groups, "share_text", { dy: -6, fontSize: 12 }),
      makeText(groups, "passages", { dy: 8, fontSize: 9.5 }),
    ],
    config: chartConfig,
  };
}

function encodeSide(field: GroupName, domain: readonly string[], axis: Record<string, unknown>) {
  const bare = { grid: false, domain: false, ticks: false };
  return { field, type: "nominal", scale: { domain }, title: null, axis: { ...bare, ...axis } };
}

/** As wide as its label and its numbers need; many columns stand closer. */
function columnWidth(columns: readonly string[], values: readonly Datum[]): number {
  const widestBase = Math.max(...values.map(({ passages }) => String(passages).length));
  const least = columns.length > 12 ? 44 : sizes.cell;
  return Math.ceil(Math.max(least, 7.5 * widestLine(columns) + 8, 5.5 * widestBase + 8));
}

function makeCells(groups: readonly GroupName[]): Record<string, unknown> {
  return {
    mark: { type: "rect", stroke: "white", strokeWidth: 2 },
    encoding: {
      color: {
        field: "share",
        type: "quantitative",
        scale: { domain: [0, 1], scheme: "blues" },
        legend: { title: "Share", format: ".0%", tickCount: 5 },
      },
      tooltip: makeTooltip(groups),
    },
  };
}

function makeText(
  groups: readonly GroupName[],
  field: string,
  style: { readonly dy: number; readonly fontSize: number },
): Record<string, unknown> {
  return {
    mark: { type: "text", ...style },
    encoding: {
      text: { field, type: "nominal" },
      // The numbers cover the middle of the cell and answer in its place.
      tooltip: makeTooltip(groups),
      color: {
        condition: { test: `datum.share >= ${darkFrom}`, value: "white" },
        value: "black",
      },
    },
  };
}
