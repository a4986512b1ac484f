import type { Document, Hit } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { drawDispersion, type NamedTheme } from "./dispersion-bands.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { nameGroups } from "./name-groups.js";
import { pickDocuments, type DocumentHits } from "./pick-documents.js";
import { placesOfThemes } from "./places-of-themes.js";
import { encodeColours, howMany } from "./style.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** Which documents and themes. */
export interface DispersionOptions extends LabelOptions, ChartLook {
  /** So many documents at most, those with most hits; 12 unless said otherwise. */
  readonly most?: number;
  /** Only these themes, in this order; else all with a hit, those with a label first. */
  readonly themes?: readonly string[];
  readonly title?: string;
}

const optionNames: OptionNames<DispersionOptions> = {
  most: true,
  themes: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * Where in each document each theme is spoken of, its X-ray: a band for each document from its
 * beginning to its end, in it a row for each theme, in that a tick for each hit. A negated hit is a
 * hollow circle. Documents stand in the order of their dates, copies are left out.
 *
 * @throws TypeError when there are no documents, none is counted, or there is no theme;
 * RangeError unless `most` is a whole number above 0.
 * @example
 * await show(chartDispersion(corpus.documents, hits, { labels: themeLabels(codebook) }));
 */
export function chartDispersion(
  documents: readonly Document[],
  hits: readonly Hit[],
  options: DispersionOptions = {},
): Chart {
  expectRows("chartDispersion", "documents", documents);
  expectRows("chartDispersion", "hits", hits);
  expectChartOptions("chartDispersion", options, optionNames);
  const { most = 12, labels = {} } = options;
  if (!(Number.isSafeInteger(most) && most > 0)) {
    throw new RangeError(`chartDispersion: most: expected a whole number above 0, found ${most}`);
  }
  const counted = documents.filter((document) => document.counted).length;
  if (counted === 0) {
    throw new TypeError("chartDispersion: expected rows of documents, found none");
  }
  const say = formatsOf(options.locale);
  const themes = nameThemes(hits, options.themes, labels);
  const keys = new Set(themes.map(({ key }) => key));
  const own = hits.filter(({ theme }) => keys.has(theme));
  const picked = pickDocuments(documents, own, most);
  const shown = picked.reduce((sum, one) => sum + one.hits.length, 0);
  const negated = picked.some((one) => one.hits.some((hit) => hit.negated));
  const title = plain(options.title ?? "Where in its text each theme is spoken of");
  const base = `n = ${say.count(picked.length, "document")}, ${say.count(shown, "hit")}`;
  const part =
    picked.length < counted
      ? `; of ${say.number(counted)} documents those with most hits of these themes`
      : "";
  const hollow = negated ? "; hollow: negated" : "";
  return finishChart(
    {
      title,
      description: `${title}. ${describe(picked, themes, say)} ${base}${part}.`,
      subtitle: [
        `A tick for each hit, from a text's beginning to its end; their number at the end${hollow}`,
        `${base}${part}`,
      ],
    },
    drawDispersion(picked, themes, coloursOf(themes, options), say),
    options,
  );
}

/** The colour of each theme. */
function coloursOf(
  themes: readonly NamedTheme[],
  { labels = {}, style }: DispersionOptions,
): readonly string[] {
  const keys = themes.map(({ key }) => key);
  const places = style === "print" ? keys.length : placesOfThemes(keys, labels, howMany.colours);
  return encodeColours(places, style).colours;
}

/** Themes asked for, else those with hits: as `labels` has them, then as they first occur. */
function nameThemes(
  hits: readonly Hit[],
  asked: readonly string[] | undefined,
  labels: Readonly<Record<string, string>>,
): NamedTheme[] {
  const found = new Set(hits.map(({ theme }) => theme));
  const known = Object.keys(labels).filter((theme) => found.has(theme));
  const keys = [...new Set(asked ?? [...known, ...found])];
  if (keys.length === 0) throw new TypeError("chartDispersion: expected rows of hits, found none");
  const name = nameGroups(
    keys.map((theme) => ({ theme })),
    ["theme"],
    labels,
  );
  return keys.map((key) => ({ key, name: plain(name("theme", { theme: key })) }));
}

/** Of each of the first documents the theme with most hits, and by where it has half of them. */
function describe(
  picked: readonly DocumentHits[],
  themes: readonly NamedTheme[],
  say: ChartFormats,
): string {
  const told = picked.slice(0, 5).map(({ document, hits }) => {
    const counts = themes.map(({ key, name }) => ({
      ...{ key, name, count: hits.filter(({ theme }) => theme === key).length },
    }));
    const [best] = counts.sort((a, b) => b.count - a.count);
    const title = plain(document.title ?? document.document);
    if (best === undefined || best.count === 0) return `${title}: no hit`;
    const starts = hits.filter(({ theme }) => theme === best.key).map(({ start }) => start);
    const middle = starts.sort((a, b) => a - b)[Math.floor((starts.length - 1) / 2)] ?? 0;
    const half = say.share(Math.min(1, middle / Math.max(1, document.text.length)));
    return `${title}: most of ${best.name} (${countOf(best.count, "hit")}, half of them by ${half})`;
  });
  return `${told.join("; ")}.`;
}
