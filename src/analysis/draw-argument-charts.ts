import { chartArgumentMap } from "../charts/chart-argument-map.js";
import { chartArguments } from "../charts/chart-arguments.js";
import type { Chart } from "../charts/chart.js";
import { argumentsOf } from "../measures/measure-arguments.js";
import { someGroups } from "../measures/sum-by-document.js";
import { themeLabels } from "../themes/theme-labels.js";
import { keepLargest, keepWholes } from "./choose-rows.js";
import { nameMap } from "./name-map.js";
import type { Survey } from "./survey.js";

/** A page can show so many panels, and so many themes in each. */
const mostPanels = 12;
const mostThemes = 12;
/** Of more documents no maps are drawn: nobody would look through them. */
const mostMaps = 12;

/** What the charts of arguments are drawn from. */
type Argued = Pick<
  Survey,
  ("arguments" | "codebook" | "look" | "documents") | ("components" | "relations" | "stances")
> & { readonly tally: Pick<Survey["tally"], "stances"> };

/**
 * The charts of what a run found argued, by the names of their files: how themes are argued, by
 * author too where there are several, how much of it is backed, and a map of each document where
 * there are no more than twelve that are counted. None where nothing is argued.
 */
export function drawArgumentCharts(analysis: Argued): Record<string, Chart> {
  return { ...drawThemes(analysis), ...drawMaps(analysis) };
}

function drawThemes({ arguments: all, tally, codebook, look }: Argued): Record<string, Chart> {
  // Rows by author and year would have to be pooled, and so lose their intervals over documents.
  const rows = argumentsOf(tally.stances, { interval: "documents" });
  if (!rows.some(({ components }) => components > 0)) return {};
  const labels = themeLabels(codebook);
  const authors = keepLargest(all, mostPanels, "components", look);
  const shown = new Set(authors.rows.map(({ author }) => author));
  const drawAuthors = (): Chart => {
    const own = someGroups(tally.stances, ({ author = null }) => shown.has(author));
    const byAuthor = argumentsOf(own, { by: ["author"], interval: "documents" });
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

function drawMaps(analysis: Argued): Record<string, Chart> {
  // Every passage has components, and those of many documents are not asked for.
  const written = analysis.documents.filter(({ counted, passages }) => counted && passages > 0);
  if (written.length > mostMaps) return {};
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
