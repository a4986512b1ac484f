import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import type { Chart } from "../charts/chart.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";
import { keepLargest, keepWholes } from "./choose-rows.js";
import { drawArgumentCharts } from "./draw-argument-charts.js";

/** A page can show so many panels, and so many authors below one another. */
const mostPanels = 12;
const mostAuthors = 24;
/** So many themes can be told apart as points beside one another. */
const mostThemes = 12;

/**
 * The charts of a run by the names of their files; none where nothing was measured. Of many authors
 * those with most passages are drawn, and the title says of how many; of many themes and parts of themes
 * the points show the themes, and the heat map all. How themes are argued comes behind.
 */
export function drawCharts(analysis: Analysis): Record<string, Chart> {
  const { frequency, codebook, look } = analysis;
  if (frequency.length === 0) return {};
  const labels = themeLabels(codebook);
  const wholes = keepWholes(frequency, codebook, mostThemes, "heat map");
  const panels = keepLargest(wholes.rows, mostPanels, "passages");
  const points = keepLargest(wholes.rows, mostAuthors, "passages");
  const authors = keepLargest(frequency, mostAuthors, "passages");
  return {
    "themes-by-year": chartFrequency(panels.rows, {
      x: "year",
      facet: "author",
      labels,
      ...look,
      title: `Theme frequency by year and author${panels.note}${wholes.note}`,
    }),
    "themes-by-author": chartFrequency(points.rows, {
      x: "author",
      labels,
      ...look,
      title: `Theme frequency by author${points.note}${wholes.note}`,
    }),
    "themes-by-author-heatmap": chartHeatmap(authors.rows, {
      x: "author",
      labels,
      ...look,
      title: `Theme frequency by author${authors.note}`,
    }),
    ...drawArgumentCharts(analysis),
  };
}
