import { chartDispersion } from "../charts/chart-dispersion.js";
import type { Chart } from "../charts/chart.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";
import { keepFrequent } from "./choose-rows.js";

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
  hits,
  codebook,
  look,
}: Pick<Analysis, "documents" | "hits" | "codebook" | "look">): Record<string, Chart> {
  const counted = new Set(documents.flatMap((row) => (row.counted ? [row.document] : [])));
  const counts = new Map<string, number>();
  for (const { theme } of codebook.themes) counts.set(theme, 0);
  for (const { document, theme } of hits) {
    if (counted.has(document)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  for (const [theme, count] of counts) if (count === 0) counts.delete(theme);
  if (counts.size === 0) return {};
  const told = { things: "with most hits", where: "table of hits", look };
  const themes = keepFrequent(counts, codebook, mostThemes, told);
  const most = Math.ceil(mostRows / themes.rows.length);
  return {
    dispersion: chartDispersion(documents, hits, {
      ...{ themes: themes.rows, labels: themeLabels(codebook), ...look },
      most: Math.min(counted.size > few ? some : mostDocuments, most),
      title: `Where in its text each theme is spoken of${themes.note}`,
    }),
  };
}
