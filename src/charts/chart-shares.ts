import type { Chart } from "./chart.js";
import type { Parents } from "./find-outermost.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { capitalise } from "./label.js";
import { layOutBars } from "./lay-out-bars.js";
import type { AnyFrequency, GroupName } from "./pool-frequency.js";
import { prepareShares, type SharesData } from "./shares-data.js";
import { drawStacks, roomOfTotals } from "./stack-layers.js";
import { sizes } from "./style.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** What goes where. */
export interface SharesChartOptions extends LabelOptions, ChartLook {
  /** A bar for each; the author unless said otherwise. Years run from left to right. */
  readonly x?: GroupName;
  /** The theme that each is part of: of those given, parts are shown within their wholes. */
  readonly parents?: Parents;
  readonly title?: string;
}

const optionNames: OptionNames<SharesChartOptions> = {
  x: true,
  parents: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A chart of what each group speaks of: a bar of 100 % for each, its parts the themes' shares of
 * all hits in the group, its number of hits at the end. A theme without hits is in the legend. Of
 * more than twelve themes the eleven with most hits have a part of their own. In print parts have
 * letters, since greys cannot tell so many apart.
 *
 * Themes do not compete for words: one that two themes have is a hit of either. Parts of other
 * themes (`parents`) are left out, since their hits are those of their wholes too.
 *
 * @throws TypeError when there are no rows, a group was not measured, `x` is the theme, or a theme
 * is part of itself; RangeError when `style` or `locale` is none.
 * @example
 * await show(chartShares(measureFrequency(scores, { by: ["author"] }), { x: "author" }));
 */
export function chartShares(
  frequency: readonly AnyFrequency[],
  options: SharesChartOptions = {},
): Chart {
  expectRows("chartShares", "frequencies", frequency);
  expectChartOptions("chartShares", options, optionNames);
  const { x = "author" } = options;
  const data = prepareShares(frequency, x, options);
  const bars = layOutBars(x, data.labels, sizes.panel + 120);
  // The legend has the parts in the order in which they lie, the uppermost first.
  const parts = bars.isVertical ? [...data.parts].reverse() : data.parts;
  const room = roomOfTotals(
    bars,
    data.values.map(({ total }) => String(total)),
  );
  return finishChart(
    {
      description: data.description,
      title: options.title ?? `Shares of themes in all hits by ${x}`,
      subtitle: makeSubtitle(data),
    },
    {
      data: { values: data.values },
      width: bars.isVertical ? bars.breadth : bars.length,
      height: bars.isVertical ? bars.length : bars.breadth,
      layer: drawStacks({
        ...{ group: x, labels: data.labels, bars, room, isInPanel: false, look: options },
        areWhole: true,
        hasMarks: options.style === "print",
        ...{ end: 1, title: "Share of hits", axis: { format: ".0%", tickCount: 5 } },
        part: "part",
        names: parts.map(({ label }) => label),
        colours: parts.map(({ colour }) => colour),
        // What stands behind bars that lie has its place before the legend.
        legend: {
          ...{ title: "Theme", symbolType: "square" },
          ...(bars.isVertical ? {} : { offset: room + 16 }),
        },
        tooltip: makeTooltip(x),
      }),
    },
    options,
  );
}

function makeSubtitle({ inner, base }: SharesData): string[] {
  const parts = inner === 1 ? "1 part of another" : `${inner} parts of others`;
  return [
    "How the hits of the themes' terms divide among the themes; at the end of a bar its hits",
    ...(inner === 0 ? [] : [`Only outermost themes: ${parts} would count twice`]),
    base,
  ];
}

function makeTooltip(x: GroupName): Record<string, unknown>[] {
  return [
    { field: `${x}_text`, type: "nominal", title: capitalise(x) },
    { field: "theme_text", type: "nominal", title: "Theme" },
    { field: "share_text", type: "nominal", title: "Share" },
    { field: "of", type: "nominal", title: "Hits" },
    { field: "passages", type: "nominal", title: "Passages with theme" },
    { field: "documents", type: "quantitative", format: ",d", title: "Documents" },
  ];
}
