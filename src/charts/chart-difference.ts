import type { Difference } from "../rows.js";
import type { Chart } from "./chart.js";
import { prepareDifferences, type DifferenceData } from "./difference-data.js";
import { drawDifferences } from "./difference-layers.js";
import { explainHollow, explainIntervals } from "./explain-intervals.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { capitalise } from "./label.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** How themes and the chart are named. */
export interface DifferenceChartOptions extends LabelOptions, ChartLook {
  readonly title?: string;
}

const optionNames: OptionNames<DifferenceChartOptions> = {
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A chart of how two groups differ: for each theme a point at the difference of its shares of
 * passages, in percentage points, with its 95 % interval, around a line at 0; sorted by it, the two
 * shares behind it. Grey are those with 0 in the interval, of which nobody can say which group has
 * more; hollow those without an interval. Several pairs of groups have a panel each.
 *
 * @throws TypeError when there are no rows; RangeError when `style` or `locale` is none.
 * @example
 * await show(chartDifference(differences, { labels: themeLabels(codebook) }));
 */
export function chartDifference(
  differences: readonly Difference[],
  options: DifferenceChartOptions = {},
): Chart {
  expectRows("chartDifference", "differences", differences);
  expectChartOptions("chartDifference", options, optionNames);
  const data = prepareDifferences(differences, options);
  const [first] = data.pairs;
  const isOne = data.pairs.length === 1;
  const panels = data.pairs.map((pair, index) =>
    drawDifferences({ data, pair, index, look: options }),
  );
  const title = isOne
    ? `Difference of theme shares: ${first?.group ?? ""} and ${first?.against ?? ""}`
    : "Difference of theme shares between groups";
  return finishChart(
    { description: data.description, title: options.title ?? title, subtitle: explain(data) },
    {
      data: { values: data.values },
      ...(isOne
        ? panels[0]
        : {
            columns: 2,
            spacing: 40,
            concat: panels.map((panel, i) => ({
              title: {
                text: data.pairs[i]?.base.split("; ") ?? [],
                ...{ fontSize: 11, fontWeight: "normal", offset: 10 },
              },
              ...panel,
            })),
          }),
    },
    options,
  );
}

function explain({ intervals, pairs, values }: DifferenceData): string[] {
  const bars = explainIntervals(intervals, "Bars");
  const hasNone = values.some(({ side }) => side === "none");
  const grey = hasNone ? "; grey: the interval has 0 in it" : "";
  const hollow = explainHollow(intervals).replace(/^; /u, "");
  const [first] = pairs;
  const base = pairs.length === 1 && first !== undefined ? [first.base] : [];
  return [
    "How the shares of passages with a theme differ; at the end the shares, in the order of the sides",
    ...(bars === null ? [] : [`${bars}${grey}`]),
    [...base, ...(hollow === "" ? [] : [hollow])]
      .map((part, i) => (i === 0 ? capitalise(part) : part))
      .join("; "),
  ].filter((line) => line !== "");
}
