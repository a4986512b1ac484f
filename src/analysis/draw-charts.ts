import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import type { Chart } from "../charts/chart.js";
import { countOf } from "../text/count-of.js";
import type { FrequencyRow } from "../rows.js";
import type { Codebook } from "../themes/codebook.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";

type Rows = readonly FrequencyRow<"author" | "year">[];

/** A page can show so many panels, and so many authors below one another. */
const mostPanels = 12;
const mostAuthors = 24;
/** So many themes can be told apart as points beside one another. */
const mostThemes = 12;

/**
 * The charts of a run by the names of their files; none where nothing was measured. Of many authors
 * those with most passages are drawn, and the title says of how many; of many themes and parts of themes
 * the points show the themes, and the heat map all.
 */
export function drawCharts({ frequency, codebook }: Analysis): Record<string, Chart> {
  if (frequency.length === 0) return {};
  const labels = themeLabels(codebook);
  const wholes = keepWholes(frequency, codebook);
  const panels = keepLargest(wholes.rows, mostPanels);
  const points = keepLargest(wholes.rows, mostAuthors);
  const authors = keepLargest(frequency, mostAuthors);
  return {
    "themes-by-year": chartFrequency(panels.rows, {
      x: "year",
      facet: "author",
      labels,
      title: `Theme frequency by year and author${panels.note}${wholes.note}`,
    }),
    "themes-by-author": chartFrequency(points.rows, {
      x: "author",
      labels,
      title: `Theme frequency by author${points.note}${wholes.note}`,
    }),
    "themes-by-author-heatmap": chartHeatmap(authors.rows, {
      x: "author",
      labels,
      title: `Theme frequency by author${authors.note}`,
    }),
  };
}

/** The rows of the themes that are no part of others, where all would be too many. */
function keepWholes(frequency: Rows, { themes }: Codebook): { rows: Rows; note: string } {
  const wholes = new Set(themes.filter(({ parent }) => parent === null).map(({ theme }) => theme));
  const parts = themes.length - wholes.size;
  if (themes.length <= mostThemes || parts === 0) return { rows: frequency, note: "" };
  return {
    rows: frequency.filter(({ theme }) => wholes.has(theme)),
    note: ` (${countOf(parts, "sub-theme")} in the heat map)`,
  };
}

/** The rows of the authors with most passages, and what to say where that is not all of them. */
function keepLargest(frequency: Rows, most: number): { rows: Rows; note: string } {
  const passages = new Map<string | null, number>();
  for (const { author, ...row } of frequency) {
    passages.set(author, (passages.get(author) ?? 0) + row.passages);
  }
  if (passages.size <= most) return { rows: frequency, note: "" };
  const ranked = [...passages].sort((a, b) => b[1] - a[1]).slice(0, most);
  const kept = new Set(ranked.map(([author]) => author));
  return {
    rows: frequency.filter(({ author }) => kept.has(author)),
    note: `: the ${most} of ${passages.size} authors with most passages`,
  };
}
