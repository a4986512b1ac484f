import type { Chart } from "./chart.js";
import { checkLocale } from "./chart-formats.js";
import { chartConfig } from "./style.js";

/** How a chart looks, whatever it shows. */
export interface ChartLook {
  /** For a screen and colour print, or for print in grey; `light` unless said otherwise. */
  readonly style?: "light" | "print";
  /** How numbers and dates are written: `de`, `id`, `zh-Hans`; English unless said otherwise. */
  readonly locale?: string;
}

/** What a chart says of itself beside its marks. */
export interface ChartWords {
  /** The text alternative: what is shown, its base, the highest and the lowest value. */
  readonly description: string;
  /** What is shown. */
  readonly title: string;
  /** How to read it, what intervals mean, the base (`n = 5 documents, 46 passages`): a line each. */
  readonly subtitle: readonly string[];
}

/**
 * The chart with its words, in its look: every chart ends here, so that all look alike.
 *
 * @param marks - data, size, layers, panels: all that is not the same for every chart
 * @throws RangeError when `locale` is none.
 */
export function finishChart(
  { description, title, subtitle }: ChartWords,
  marks: Readonly<Record<string, unknown>>,
  { locale }: ChartLook = {},
): Chart {
  checkLocale(locale);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description,
    title: { text: title, subtitle: [...subtitle] },
    ...marks,
    config: chartConfig,
  };
}
