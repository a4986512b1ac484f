import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import { chartShares } from "../charts/chart-shares.js";
import type { Chart } from "../charts/chart.js";
import { frequencyOf } from "../measures/measure-frequency.js";
import { someGroups } from "../measures/sum-by-document.js";
import type { FrequencyRow } from "../rows.js";
import { themeLabels } from "../themes/theme-labels.js";
import { themeParents } from "../themes/theme-parents.js";
import { keepLargest, keepWholes, type Chosen } from "./choose-rows.js";
import type { Survey } from "./survey.js";

/** A page can show so many panels, and so many authors below one another. */
const mostPanels = 12;
const mostAuthors = 24;
/** So many themes can be told apart as points beside one another. */
const mostThemes = 12;

/** What the charts of themes are drawn from. */
interface Themed extends Pick<Survey, "frequency" | "codebook" | "look"> {
  readonly tally: Pick<Survey["tally"], "scores">;
}

/**
 * How often themes occur by year and by author, as points, as heat maps, and as shares of all hits.
 * Of many authors those with most passages are drawn, and the title says of how many; of many
 * themes and parts of themes the points show the themes, and the heat maps all. Charts that are by
 * year alone are drawn where there are several, and shares where there are hits.
 */
export function drawThemeCharts(analysis: Themed): Record<string, Chart> {
  const { tally, frequency, look } = analysis;
  // Rows by author and year would have to be pooled, and so lose their intervals over documents;
  // those of all authors would take long where there are thousands.
  const { rows, note } = keepLargest(frequency, mostAuthors, "passages", look);
  const shown = new Set(rows.map(({ author }) => author));
  const byAuthor = {
    rows: frequencyOf(
      someGroups(tally.scores, ({ author = null }) => shown.has(author)),
      { by: ["author"], interval: "documents" },
    ),
    note,
  };
  const byYear = frequencyOf(tally.scores, { by: ["year"], interval: "documents" });
  const areSeveral = new Set(byYear.flatMap(({ year }) => year ?? [])).size > 1;
  return {
    "themes-by-year": drawYears(analysis),
    ...(areSeveral ? { "themes-by-year-heatmap": drawYearsMap(analysis, byYear) } : {}),
    ...drawAuthors(analysis, byAuthor),
    ...(byYear.some(({ hits }) => hits > 0)
      ? drawShares(analysis, byAuthor, areSeveral ? byYear : [])
      : {}),
  };
}

function drawYears({ frequency, codebook, look }: Themed): Chart {
  const wholes = keepWholes(frequency, codebook, mostThemes, "heat map");
  const panels = keepLargest(wholes.rows, mostPanels, "passages", look);
  return chartFrequency(panels.rows, {
    ...{ x: "year", facet: "author", labels: themeLabels(codebook), ...look },
    title: `Theme frequency by year and author${panels.note}${wholes.note}`,
  });
}

function drawYearsMap({ codebook, look }: Themed, rows: readonly FrequencyRow<"year">[]): Chart {
  return chartHeatmap(rows, {
    ...{ x: "year", labels: themeLabels(codebook), ...look },
    title: "Theme frequency by year",
  });
}

function drawAuthors(
  { codebook, look }: Themed,
  authors: Chosen<FrequencyRow<"author">>,
): Record<string, Chart> {
  const labels = themeLabels(codebook);
  const wholes = keepWholes(authors.rows, codebook, mostThemes, "heat map");
  const title = `Theme frequency by author${authors.note}`;
  const options = { x: "author", labels, ...look } as const;
  return {
    "themes-by-author": chartFrequency(wholes.rows, {
      ...options,
      title: `${title}${wholes.note}`,
    }),
    "themes-by-author-heatmap": chartHeatmap(authors.rows, { ...options, title }),
  };
}

function drawShares(
  { codebook, look }: Themed,
  authors: Chosen<FrequencyRow<"author">>,
  byYear: readonly FrequencyRow<"year">[],
): Record<string, Chart> {
  const options = { labels: themeLabels(codebook), parents: themeParents(codebook), ...look };
  const title = "Shares of themes in all hits by";
  return {
    "shares-by-author": chartShares(authors.rows, {
      ...options,
      title: `${title} author${authors.note}`,
    }),
    ...(byYear.length === 0
      ? {}
      : {
          "shares-by-year": chartShares(byYear, { x: "year", ...options, title: `${title} year` }),
        }),
  };
}
