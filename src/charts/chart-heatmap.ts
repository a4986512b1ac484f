import type { Chart } from "./chart.js";
import { prepareFrequency, type LabelOptions } from "./frequency-data.js";
import { capitalise, titleFor } from "./label.js";
import type { AnyFrequency, GroupName } from "./pool-frequency.js";
import { chartConfig, sizes } from "./style.js";

/** What goes where. */
export interface HeatmapOptions extends LabelOptions {
  /** Columns; the author unless said otherwise. */
  readonly x?: GroupName;
  /** Rows; the theme unless said otherwise. */
  readonly y?: GroupName;
  readonly title?: string;
}

/** From this share on, a cell is so dark that its numbers are written in white. */
const darkFrom = 0.7;

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
  const data = prepareFrequency("chartHeatmap", frequency, { x, y }, options);
  const columns = data.order[x] ?? [];
  const rows = data.order[y] ?? [];
  const lines = Math.max(1, ...rows.map((row) => row.split("\n").length));
  const widest = Math.max(
    ...columns.flatMap((label) => label.split("\n")).map(({ length }) => length),
  );
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: data.description,
    title: {
      text: options.title ?? titleFor([y, x]),
      subtitle: ["Share of passages with the theme, and how many of how many passages", data.base],
    },
    data: { values: data.values },
    width: Math.max(1, columns.length) * Math.max(sizes.cell, 8 * Math.min(widest, 30)),
    height: Math.max(1, rows.length) * Math.max(sizes.cellHeight, 15 * lines),
    encoding: {
      x: encodeSide(x, columns, { orient: "top", labelAngle: 0 }),
      y: encodeSide(y, rows, {}),
    },
    layer: [makeCells([y, x]), makeText("share_text", -6, 12), makeText("passages", 8, 9.5)],
    config: chartConfig,
  };
}

function encodeSide(field: GroupName, domain: readonly string[], axis: Record<string, unknown>) {
  const lines = { grid: false, domain: false, ticks: false, labelPadding: 8 };
  return { field, type: "nominal", scale: { domain }, title: null, axis: { ...lines, ...axis } };
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
      tooltip: [
        ...groups.map((group) => ({
          field: `${group}_text`,
          type: "nominal",
          title: capitalise(group),
        })),
        { field: "share", type: "quantitative", format: ".0%", title: "Share" },
        { field: "interval", type: "nominal", title: "95 % interval" },
        { field: "passages", type: "nominal", title: "Passages with theme" },
        { field: "hits", type: "quantitative", title: "Hits" },
      ],
    },
  };
}

function makeText(field: string, dy: number, fontSize: number): Record<string, unknown> {
  return {
    mark: { type: "text", dy, fontSize, tooltip: null },
    encoding: {
      text: { field, type: "nominal" },
      color: {
        condition: { test: `datum.share >= ${darkFrom}`, value: "white" },
        value: "#222",
      },
    },
  };
}
