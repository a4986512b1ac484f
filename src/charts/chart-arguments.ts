import type { Groups } from "../rows.js";
import { prepareArguments, type ArgumentData, type ArgumentMeasure } from "./argument-data.js";
import { drawArguments, type Layout } from "./argument-layers.js";
import type { Chart } from "./chart.js";
import { fillYears } from "./fill-years.js";
import type { LabelOptions } from "./frequency-data.js";
import { listWords, mostLines } from "./label.js";
import type { AnyArguments } from "./pool-arguments.js";
import { chartConfig, sizes } from "./style.js";

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
    layer: drawArguments(layout),
  };
}

/** Pixels of all bars beside one another. */
function breadthOf({ x, data, isVertical, step }: Layout): number {
  const labels = data.order[x] ?? [];
  return step * (isVertical ? fillYears(labels) : labels).length;
}
