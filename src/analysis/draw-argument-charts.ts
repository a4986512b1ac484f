import { chartArgumentMap } from "../charts/chart-argument-map.js";
import { chartArguments } from "../charts/chart-arguments.js";
import type { Chart } from "../charts/chart.js";
import { measureArguments } from "../measures/measure-arguments.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";
import { keepLargest, keepWholes } from "./choose-rows.js";
import { nameMap } from "./name-map.js";

/** A page can show so many panels, and so many themes in each. */
const mostPanels = 12;
const mostThemes = 12;
/** Of more documents no maps are drawn: nobody would look through them. */
const mostMaps = 12;

/**
 * The charts of what a run found argued, by the names of their files: how themes are argued, by
 * author too where there are several, how much of it is backed, and a map of each document where
 * there are no more than twelve that are counted. None where nothing is argued.
 */
export function drawArgumentCharts(analysis: Analysis): Record<string, Chart> {
  return { ...drawThemes(analysis), ...drawMaps(analysis) };
}

function drawThemes({ arguments: all, stances, codebook, look }: Analysis): Record<string, Chart> {
  // Rows by author and year would have to be pooled, and so lose their intervals over documents.
  const measured = {
    themes: codebook.themes.map(({ theme }) => theme),
    interval: "documents",
  } as const;
  const rows = measureArguments(stances, measured);
  if (!rows.some(({ components }) => components > 0)) return {};
  const labels = themeLabels(codebook);
  const authors = keepLargest(all, mostPanels, "components", look);
  const shown = new Set(authors.rows.map(({ author }) => author));
  const drawAuthors = (): Chart => {
    const own = stances.filter(({ author }) => shown.has(author));
    const byAuthor = measureArguments(own, { by: ["author"], ...measured });
    const wholes = keepWholes(byAuthor, codebook, mostThemes, "chart by theme");
    return chartArguments(wholes.rows, {
      facet: "author",
      labels,
      ...look,
      title: `Claims, premises and proposals by theme and author${authors.note}${wholes.note}`,
    });
  };
  return {
    "arguments-by-theme": chartArguments(rows, { labels, ...look }),
    ...(shown.size > 1 ? { "arguments-by-author": drawAuthors() } : {}),
    "backed-by-theme": chartArguments(rows, { labels, measure: "backed", ...look }),
  };
}

function drawMaps(analysis: Analysis): Record<string, Chart> {
  const { components, relations, stances, codebook, look } = analysis;
  const argued = new Set(components.map(({ document }) => document));
  const documents = analysis.documents.filter(
    ({ document, counted }) => counted && argued.has(document),
  );
  if (documents.length > mostMaps) return {};
  const labels = themeLabels(codebook);
  return Object.fromEntries(
    documents.map(({ document, title }) => {
      const name = title === null ? document : `${title} (${document})`;
      const options = { document, stances, labels, title: `Argument map: ${name}`, ...look };
      return [nameMap(document), chartArgumentMap(components, relations, options)];
    }),
  );
}
