import type { Groups } from "../rows.js";
import { argumentMeasures, prepareArguments, type ArgumentMeasure } from "./argument-data.js";
import { drawArguments, type Layout } from "./argument-layers.js";
import { arrangePanels } from "./arrange-panels.js";
import type { Chart } from "./chart.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { listWords } from "./label.js";
import { layOutBars } from "./lay-out-bars.js";
import type { AnyArguments } from "./pool-arguments.js";
import { roomOfTotals } from "./stack-layers.js";
import { sizes } from "./style.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOneOf } from "../text/expect-one-of.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** What goes where. */
export interface ArgumentChartOptions extends LabelOptions, ChartLook {
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

const optionNames: OptionNames<ArgumentChartOptions> = {
  x: true,
  facet: true,
  measure: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A chart of how themes are argued: for each theme a bar of the components in each role, in the
 * authors' own voice, or with `measure: "backed"` a point for the share of claims and proposals
 * that some component supports, with its 95 % interval. Rows are pooled over groups that the chart
 * does not show.
 *
 * @throws TypeError when there are no rows, or a group was not measured; RangeError when `style` or
 * `locale` is none.
 * @example
 * await show(chartArguments(measureArguments(stances, { by: ["author"] }), { facet: "author" }));
 */
export function chartArguments(
  rows: readonly AnyArguments[],
  options: ArgumentChartOptions = {},
): Chart {
  expectRows("chartArguments", "argument frequencies", rows);
  expectChartOptions("chartArguments", options, optionNames);
  const { x = "theme", facet, measure = "share" } = options;
  expectOneOf("chartArguments", "measure", measure, argumentMeasures);
  const data = prepareArguments("chartArguments", rows, { x, facet }, { ...options, measure });
  const length = facet === undefined ? sizes.panel + 80 : sizes.panel;
  const bars = layOutBars(x, data.order[x] ?? [], length);
  const room = roomOfTotals(
    bars,
    data.values.map(({ total }) => String(total)),
  );
  const layout: Layout = { x, facet, measure, data, look: options, bars, room };
  return finishChart(
    {
      description: data.description,
      title: options.title ?? makeTitle(layout),
      subtitle: makeSubtitle(layout),
    },
    { data: { values: data.values }, ...arrange(layout) },
    options,
  );
}

function makeTitle({ data, measure }: Layout): string {
  const what =
    measure === "backed" ? "Backed claims and proposals" : "Claims, premises and proposals";
  const told = `${what} by ${listWords(data.groups)}`;
  return data.theme === null ? told : `${data.theme}: ${told}`;
}

function makeSubtitle({ measure, data }: Layout): string[] {
  const what = {
    share:
      "Share of each role among sentences (or parts) with the theme, in the authors' own voice",
    components: "Sentences (or parts) with the theme in each role, in the authors' own voice",
    backed: `Share of claims and proposals that a reason supports; ${data.intervals}`,
  };
  return [what[measure], data.base];
}

function arrange(layout: Layout): Record<string, unknown> {
  const { facet, data, bars, room } = layout;
  const { isVertical, length, breadth } = bars;
  const panel = {
    width: isVertical ? breadth : length,
    height: isVertical ? length : breadth,
    layer: drawArguments(layout),
  };
  if (facet === undefined) return panel;
  const columns = isVertical && breadth > sizes.widest / 2 ? 1 : 2;
  const labels = data.order[facet] ?? [];
  return arrangePanels({ facet, labels, columns, panel, padding: isVertical ? room + 4 : 8 });
}
