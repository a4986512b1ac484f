import { chartDispersion } from "../charts/chart-dispersion.js";
import type { Chart } from "../charts/chart.js";
import { themeLabels } from "../themes/theme-labels.js";
import { keepFrequent } from "./choose-rows.js";
import type { Survey } from "./survey.js";

/** So many rows can be looked through: one for each theme of each document. */
const mostRows = 108;
const mostDocuments = 12;
/** Of a corpus of more than `few` documents the picture shows some, and they need not be many. */
const few = 24;
const some = 6;
const mostThemes = 24;

/**
 * Where in each document each theme is spoken of, of many documents those with most hits, of very
 * many themes those with most hits; nothing where there are none.
 */
export function drawDispersion({
  documents,
  tally,
  rowsOf,
  codebook,
  look,
}: Pick<Survey, "documents" | "rowsOf" | "codebook" | "look"> & {
  readonly tally: Pick<Survey["tally"], "themes" | "hits">;
}): Record<string, Chart> {
  const found = tally.hits;
  const counts = new Map(
    tally.themes
      .map((theme, i) => [theme, found.reduce((sum, { hits }) => sum + (hits[i] ?? 0), 0)] as const)
      .filter(([, count]) => count > 0),
  );
  if (counts.size === 0) return {};
  const told = { things: "with most hits", where: "table of hits", look };
  const themes = keepFrequent(counts, codebook, mostThemes, told);
  const mayBe = Math.ceil(mostRows / themes.rows.length);
  const most = Math.min(found.length > few ? some : mostDocuments, mayBe);
  const places = themes.rows.map((theme) => tally.themes.indexOf(theme));
  const counted = found.map(({ document, hits }) => {
    return { document, count: places.reduce((sum, place) => sum + (hits[place] ?? 0), 0) };
  });
  const least = counted.map(({ count }) => count).sort((a, b) => b - a)[most - 1] ?? 0;
  // Others are not drawn, or have no hits to draw, and their rows need not be there.
  const picked = counted.filter(({ count }) => count > 0 && count >= least);
  return {
    dispersion: chartDispersion(
      documents,
      picked.flatMap(({ document }) => rowsOf(document).hits),
      {
        ...{ themes: themes.rows, labels: themeLabels(codebook), ...look, most },
        title: `Where in its text each theme is spoken of${themes.note}`,
      },
    ),
  };
}
