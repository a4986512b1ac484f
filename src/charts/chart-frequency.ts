import { arrangeGrid, arrangePanels } from "./arrange-panels.js";
import type { Chart } from "./chart.js";
import { explainHollow, explainIntervals } from "./explain-intervals.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import { drawFrequency } from "./frequency-layers.js";
import { layOutFrequency, longestHead, type Layout, type Shown } from "./frequency-layout.js";
import {
  prepareFrequency,
  type DataOptions,
  type LabelOptions,
  measures,
  type Measure,
} from "./frequency-data.js";
import { titleFor } from "./label.js";
import { markStretches } from "./mark-stretches.js";
import type { AnyFrequency, GroupName } from "./pool-frequency.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOneOf } from "../text/expect-one-of.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** What goes where. */
export interface FrequencyChartOptions extends LabelOptions, ChartLook {
  /** Years run from left to right; everything else is listed from top to bottom. */
  readonly x?: GroupName;
  /** Told apart by colour and shape; the theme unless said otherwise. */
  readonly color?: GroupName;
  /**
   * A panel for each, all with the same scale. Where none is named and there are more colours than
   * can be told apart in one panel (with bands three, in print two, else twelve, fewer with many
   * rows), each has one of its own; where panels would hold very many points, colours have panels
   * too, in a grid.
   */
  readonly facet?: GroupName;
  /** Share of passages (the default), or hits per 1,000 words; either with its interval. */
  readonly measure?: Measure;
  /**
   * Intervals of years as bands along lines rather than bars through points; unless said otherwise
   * where four years or more are close together and a panel has no more than three colours, in print two.
   */
  readonly bands?: boolean;
  readonly title?: string;
}

const optionNames: OptionNames<FrequencyChartOptions> = {
  x: true,
  color: true,
  facet: true,
  measure: true,
  bands: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A chart of how often themes occur: a point for each group, with its 95 % interval, coloured by
 * theme unless said otherwise. Years that are close are lines, unless more than two without
 * documents lie between them, and their intervals bands. A group without an interval (it is but one
 * document) is hollow. Rows are pooled over groups that the chart does not show, and their intervals
 * are then Wilson's. The scale of shares ends where they do: at 5, 10, 20 … or 100 %.
 *
 * @throws TypeError when there are no rows, or a group was not measured; RangeError when `style` or
 * `locale` is none.
 * @example
 * await show(chartFrequency(frequency, { x: "year", color: "theme", facet: "author" }));
 */
export function chartFrequency(
  frequency: readonly AnyFrequency[],
  options: FrequencyChartOptions = {},
): Chart {
  expectRows("chartFrequency", "frequencies", frequency);
  expectChartOptions("chartFrequency", options, optionNames);
  const { x = "year", color = "theme", facet, measure = "share", bands } = options;
  expectOneOf("chartFrequency", "measure", measure, measures);
  const shown: Shown = { x, color, facet, measure, bands, look: options };
  const prepare = (longestLine: DataOptions["longestLine"] = {}) =>
    layOutFrequency(
      shown,
      prepareFrequency(
        "chartFrequency",
        frequency,
        { x, color, facet },
        { ...options, longestLine },
      ),
    );
  const first = prepare();
  // Names above the narrow panels of a grid are in shorter lines.
  const layout = first.isGrid ? prepare({ [color]: longestHead }) : first;
  const { data } = layout;
  const series = layout.groups.filter((group) => group !== "year");
  return finishChart(
    {
      description: data.description,
      title: options.title ?? titleFor(layout.groups, data.theme),
      subtitle: makeSubtitle(layout),
    },
    {
      data: { values: layout.isJoined ? markStretches(data.values, series) : data.values },
      ...arrange(layout),
    },
    options,
  );
}

function makeSubtitle({ measure, data, isBanded }: Layout): string[] {
  const what =
    measure === "share"
      ? "Share of passages with the theme"
      : "Hits of the theme's terms per 1,000 words";
  const intervals = explainIntervals(data.intervals, isBanded ? "bands" : "bars");
  return [
    intervals === null ? what : `${what}; ${intervals}`,
    `${data.base}${explainHollow(data.intervals)}`,
  ];
}

function arrange(layout: Layout): Record<string, unknown> {
  const { facet, color, data, columns, width, height, isGrid } = layout;
  const panel = { width, height, layer: drawFrequency(layout) };
  if (facet === undefined) return panel;
  const labelsOf = (group: GroupName) => ({ facet: group, labels: data.order[group] ?? [] });
  if (isGrid) return arrangeGrid(labelsOf(facet), labelsOf(color), panel);
  return arrangePanels({ ...labelsOf(facet), columns, panel });
}
