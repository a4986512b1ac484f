import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import type { Chart } from "../charts/chart.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";

/** The charts of a run by the names of their files; none where nothing was measured. */
export function drawCharts({ frequency, codebook }: Analysis): Record<string, Chart> {
  if (frequency.length === 0) return {};
  const labels = themeLabels(codebook);
  return {
    "themes-by-year": chartFrequency(frequency, { x: "year", facet: "author", labels }),
    "themes-by-author": chartFrequency(frequency, { x: "author", labels }),
    "themes-by-author-heatmap": chartHeatmap(frequency, { x: "author", labels }),
  };
}
