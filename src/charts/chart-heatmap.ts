import type { Chart } from "./chart.js";
import { encodeGroup } from "./encode-group.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import { prepareFrequency, type LabelOptions } from "./frequency-data.js";
import { layOutHeatmap, longestHead, type HeatmapLayout } from "./heatmap-layout.js";
import { titleFor } from "./label.js";
import { makeTooltip } from "./make-tooltip.js";
import type { AnyFrequency, GroupName } from "./pool-frequency.js";
import { heatIn } from "./palettes.js";
import { raiseLines, type Style } from "./style.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** What goes where. */
export interface HeatmapOptions extends LabelOptions, ChartLook {
  /** Columns; the author unless said otherwise. */
  readonly x?: GroupName;
  /** Rows; the theme unless said otherwise. */
  readonly y?: GroupName;
  readonly title?: string;
}

const optionNames: OptionNames<HeatmapOptions> = {
  x: true,
  y: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A heat map of how often themes occur, with the share and its base written in every cell; in more
 * than 12 columns the share alone, in more than 26 nothing (it is told when pointed at). A group
 * without documents is blank. The scale of colours ends where the shares do: at 5, 10, 20 … or
 * 100 %. Rows are pooled over groups that the chart does not show.
 *
 * @throws TypeError when there are no rows, or a group was not measured; RangeError when `style` or
 * `locale` is none.
 * @example
 * await show(chartHeatmap(frequency, { x: "author", y: "theme" }));
 */
export function chartHeatmap(
  frequency: readonly AnyFrequency[],
  options: HeatmapOptions = {},
): Chart {
  expectRows("chartHeatmap", "frequencies", frequency);
  expectChartOptions("chartHeatmap", options, optionNames);
  const { x = "author", y = "theme", style = "light" } = options;
  const heads = new Set(frequency.map((row) => row[x])).size;
  const data = prepareFrequency(
    "chartHeatmap",
    frequency,
    { x, y },
    { ...options, longestLine: { [x]: longestHead(heads) } },
  );
  const layout = layOutHeatmap(x, y, data);
  const { columns, rows, width, height } = layout;
  return finishChart(
    {
      description: data.description,
      title: options.title ?? titleFor([y, x], data.theme),
      subtitle: [explain(layout), data.base],
    },
    {
      data: { values: data.values },
      width: columns.length * width,
      height: rows.length * height,
      encoding: { x: encodeColumns(x, layout), y: encodeRows(y, layout) },
      layer: [drawCells([y, x], layout, style), ...drawTexts([y, x], layout, style)],
    },
    options,
  );
}

function explain({ text, hasBlanks }: HeatmapLayout): string {
  const more = text === "share and base" ? ", and how many of how many passages" : "";
  return `Share of passages with the theme${more}${hasBlanks ? "; blank: no documents" : ""}`;
}

const bare = { grid: false, domain: false, ticks: false };

function encodeColumns(x: GroupName, layout: HeatmapLayout): Record<string, unknown> {
  const { columns, width, isUpright } = layout;
  const side = encodeGroup(x, columns, { pixels: columns.length * width });
  const label = isUpright
    ? { labelAngle: -90, labelAlign: "left", labelPadding: 8 }
    : { labelAngle: 0, ...raiseLines(columns, 8) };
  const ticks = x === "year" ? (side.axis as object) : {};
  return { ...side, title: null, axis: { ...ticks, ...bare, orient: "top", ...label } };
}

function encodeRows(y: GroupName, { rows, height }: HeatmapLayout): Record<string, unknown> {
  const side = encodeGroup(y, rows, { pixels: 2 * rows.length * height });
  return { ...side, title: null, axis: { ...(side.axis as object), ...bare, labelPadding: 8 } };
}

function drawCells(
  groups: readonly GroupName[],
  { end, text }: HeatmapLayout,
  style: Style,
): Record<string, unknown> {
  const { scheme } = heatIn(style);
  return {
    mark: { type: "rect", stroke: "white", strokeWidth: text === "nothing" ? 1 : 2 },
    encoding: {
      color: {
        field: "share",
        type: "quantitative",
        scale: { domain: [0, end], scheme },
        legend: { title: "Share", format: ".0%", tickCount: 5 },
      },
      tooltip: makeTooltip(groups),
    },
  };
}

function drawTexts(
  groups: readonly GroupName[],
  { text, end }: HeatmapLayout,
  style: Style,
): Record<string, unknown>[] {
  const darkFrom = Math.round(1e4 * heatIn(style).darkFrom * end) / 1e4;
  const draw = (field: string, mark: { readonly dy?: number; readonly fontSize: number }) => ({
    mark: { type: "text", ...mark },
    encoding: {
      text: { field, type: "nominal" },
      // The numbers cover the middle of the cell and answer in its place.
      tooltip: makeTooltip(groups),
      color: {
        condition: { test: `datum.share >= ${darkFrom}`, value: "white" },
        value: "black",
      },
    },
  });
  if (text === "nothing") return [];
  if (text === "share") return [draw("share_text", { fontSize: 10.5 })];
  return [draw("share_text", { dy: -6, fontSize: 12 }), draw("passages", { dy: 8, fontSize: 9.5 })];
}
