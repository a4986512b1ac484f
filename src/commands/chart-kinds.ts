import type { Analysis } from "../analysis/analyse.js";
import { chartArgumentMap } from "../charts/chart-argument-map.js";
import { chartArguments } from "../charts/chart-arguments.js";
import { chartCooccurrence } from "../charts/chart-cooccurrence.js";
import { chartDifference } from "../charts/chart-difference.js";
import { chartDispersion } from "../charts/chart-dispersion.js";
import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import { chartKeyness } from "../charts/chart-keyness.js";
import { chartKeynessScatter } from "../charts/chart-keyness-scatter.js";
import { chartShares } from "../charts/chart-shares.js";
import { chartTimeline } from "../charts/chart-timeline.js";
import { SeedsError } from "../corpus/files/seeds-error.js";
import { measureArguments } from "../measures/measure-arguments.js";
import { measureCooccurrence } from "../measures/measure-cooccurrence.js";
import { measureDifference } from "../measures/measure-difference.js";
import { measureFrequency } from "../measures/measure-frequency.js";
import { measureKeyness } from "../measures/measure-keyness.js";
import { groupNames, type Document, type Keyness } from "../rows.js";
import { themeLabels } from "../themes/theme-labels.js";
import { themeParents } from "../themes/theme-parents.js";
import { intervalOf, lookOf, mostOf, type ChartKind, type KindOptions } from "./chart-kind.js";
import { chooseSides } from "./choose-sides.js";
import { findDocument } from "./find-document.js";

const sides = groupNames.filter((name) => name !== "theme");

/** What kinds have in common that set one group against another. */
const comparing = {
  groups: { names: sides, most: 1 },
  needs: { of: "whose: an author, or with --by a year, a language, a source or a document" },
} as const;

/** Every kind of chart by its name, in the order in which they are listed. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  frequency: {
    about: "how often each theme occurs, with its interval, year by year or by any group",
    groups: { names: ["year", ...groupNames.filter((name) => name !== "year")], most: 2 },
    choices: {
      color: ["theme", ...sides],
      measure: ["share", "per_1000_words"],
    },
    takes: ["interval"],
    draw({ scores, codebook }, { by = [], color = "theme", measure, interval, ...look }) {
      const [x = "year", facet] = by;
      const groups = [x, color, ...(facet === undefined ? [] : [facet])];
      const rows = measureFrequency(scores, { by: groups, ...intervalOf(interval) });
      const panels = facet === undefined ? {} : { facet };
      return chartFrequency(rows, {
        ...{ x, color, ...panels, labels: themeLabels(codebook) },
        ...{ measure: measure === "per_1000_words" ? measure : "share", ...lookOf(look) },
      });
    },
  },
  heatmap: {
    about: "how often each theme occurs, in numbers: columns, rows",
    groups: { names: ["author", ...groupNames.filter((name) => name !== "author")], most: 2 },
    takes: ["interval"],
    draw({ scores, codebook }, { by = [], interval, ...look }) {
      const [x = "author", y = "theme"] = by;
      const rows = measureFrequency(scores, { by: [x, y], ...intervalOf(interval) });
      return chartHeatmap(rows, { x, y, labels: themeLabels(codebook), ...lookOf(look) });
    },
  },
  shares: {
    about: "what each author speaks of: a bar of 100 %, its parts the themes",
    groups: { names: sides, most: 1 },
    draw({ scores, codebook }, { by = [], ...look }) {
      const [x = "author"] = by;
      const rows = measureFrequency(scores, { by: [x] });
      const themes = { labels: themeLabels(codebook), parents: themeParents(codebook) };
      return chartShares(rows, { x, ...themes, ...lookOf(look) });
    },
  },
  difference: {
    about: "how much two groups differ in each theme, with intervals",
    ...comparing,
    takes: ["of", "against", "interval"],
    draw({ scores, codebook }, { interval, ...options }) {
      const labels = themeLabels(codebook);
      const two = chooseSides(scores, options);
      const rows = measureDifference(scores, { ...two, ...intervalOf(interval), labels });
      return chartDifference(rows, { labels, ...lookOf(options) });
    },
  },
  keyness: {
    about: "the words, or with --terms the codebook's, that tell one group from another: bars",
    ...comparing,
    choices: { measure: ["z", "log_ratio", "log_odds"] },
    takes: ["of", "against", "terms", "most"],
    draw(analysis, { measure, most, ...options }) {
      const labels = themeLabels(analysis.codebook);
      return chartKeyness(keynessOf(analysis, options), {
        ...{ labels, measure: measure === "log_ratio" || measure === "log_odds" ? measure : "z" },
        ...{ ...mostOf(most), ...lookOf(options) },
      });
    },
  },
  "keyness-scatter": {
    about: "the same words, each as often as either group has it: a map of points",
    ...comparing,
    takes: ["of", "against", "terms", "most"],
    draw(analysis, { most, ...options }) {
      const labels = themeLabels(analysis.codebook);
      const rows = keynessOf(analysis, options);
      return chartKeynessScatter(rows, { labels, ...mostOf(most), ...lookOf(options) });
    },
  },
  cooccurrence: {
    about: "which themes stand in the same passages: a network",
    takes: ["most"],
    draw({ scores, codebook }, { most, ...look }) {
      const rows = measureCooccurrence(scores, { parents: themeParents(codebook) });
      const labels = themeLabels(codebook);
      return chartCooccurrence(rows, { labels, ...mostOf(most), ...lookOf(look) });
    },
  },
  dispersion: {
    about: "where in each document each theme is spoken of: an X-ray",
    takes: ["most"],
    draw({ documents, hits, codebook }, { most, ...look }) {
      const labels = themeLabels(codebook);
      return chartDispersion(documents, hits, { labels, ...mostOf(most), ...lookOf(look) });
    },
  },
  timeline: {
    about: "when documents are from, a lane for each author",
    choices: { color: ["author", "language", "source"] },
    draw({ documents }, { color, ...look }) {
      const known = (["author", "language", "source"] as const).find((name) => name === color);
      return chartTimeline(documents, {
        ...(known === undefined ? {} : { color: known }),
        ...lookOf(look),
      });
    },
  },
  arguments: {
    about: "claims, premises and proposals about each theme",
    groups: { names: ["theme", ...sides], most: 2 },
    choices: { measure: ["share", "components", "backed"] },
    takes: ["interval"],
    isArgued: true,
    draw({ stances, codebook }, { by = [], measure, interval, ...look }) {
      const [x = "theme", facet] = by;
      const groups = [x, ...(facet === undefined ? [] : [facet])];
      const themes = codebook.themes.map(({ theme }) => theme);
      const rows = measureArguments(stances, { by: groups, themes, ...intervalOf(interval) });
      if (rows.length === 0) throw new SeedsError("no theme occurs in any sentence", false);
      return chartArguments(rows, {
        ...{ x, ...(facet === undefined ? {} : { facet }), labels: themeLabels(codebook) },
        ...{ measure: measure === "components" || measure === "backed" ? measure : "share" },
        ...lookOf(look),
      });
    },
  },
  "argument-map": {
    about: "what supports and attacks what in one document, sentence by sentence",
    takes: ["document", "most"],
    isArgued: true,
    draw(analysis, { document, most, ...look }) {
      const { documents, components, relations, stances, codebook } = analysis;
      const one = chooseDocument(documents, document);
      return chartArgumentMap(components, relations, {
        ...{ document: one.document, stances, labels: themeLabels(codebook) },
        title: `Argument map: ${one.title === null ? one.document : `${one.title} (${one.document})`}`,
        ...{ ...mostOf(most), ...lookOf(look) },
      });
    },
  },
};

/** The document of that name, or the only one. */
function chooseDocument(documents: Analysis["documents"], name?: string): Document {
  const [only] = documents;
  if (name !== undefined) return findDocument(name, documents);
  if (documents.length === 1 && only !== undefined) return only;
  const some = documents.slice(0, 3).map((row) => row.document);
  throw new SeedsError(
    `argument-map: expected --document with one of ${documents.length} documents, such as ${some.join(", ")}; found no --document`,
    true,
  );
}

function keynessOf({ passages, hits }: Analysis, options: KindOptions): Keyness[] {
  const two = chooseSides(passages, options);
  const rows = measureKeyness(passages, { ...two, ...(options.terms === true ? { hits } : {}) });
  if (rows.length > 0) return rows;
  throw new SeedsError("no word stands often enough on either side to tell them apart", false);
}
