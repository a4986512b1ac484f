import { measureCooccurrence } from "../measures/measure-cooccurrence.js";
import { measureCoverage } from "../measures/measure-coverage.js";
import { measureKeyness } from "../measures/measure-keyness.js";
import { measureTerms } from "../measures/measure-terms.js";
import { measureTrend } from "../measures/measure-trend.js";
import { rankUncovered } from "../measures/rank-uncovered.js";
import type { Cooccurrence, CoverageRow, Keyness, TermUse, TrendRow, Uncovered } from "../rows.js";
import { themeLabels } from "../themes/theme-labels.js";
import { themeParents } from "../themes/theme-parents.js";
import type { Analysis } from "./analyse.js";

/** What a run measures beside the frequencies: the tables of these names. */
export interface RunMeasures {
  readonly coverage: readonly CoverageRow<"author" | "year">[];
  readonly trends: readonly TrendRow[];
  readonly cooccurrence: readonly Cooccurrence[];
  /** Of each author, what sets their words apart from those of all others. */
  readonly keyness: readonly Keyness[];
  readonly terms: readonly TermUse[];
  readonly uncovered: readonly Uncovered[];
}

/** So many authors are compared with all others, and so many words of each are listed. */
const mostAuthors = 24;
const mostWords = 50;
/** In longer corpora the passages that a codebook misses are looked for by `rankUncovered` alone. */
const mostPassages = 50_000;

/** How themes go together and change, what sets authors apart, and how well the codebook covers. */
export function measureRun(analysis: Analysis): RunMeasures {
  const { scores, passages, hits, codebook } = analysis;
  return {
    coverage: measureCoverage(scores, { by: ["author", "year"], interval: "documents" }),
    trends: measureTrend(scores, { labels: themeLabels(codebook) }),
    cooccurrence: measureCooccurrence(scores, { parents: themeParents(codebook) }),
    keyness: compareAuthors(passages),
    terms: measureTerms(codebook, hits, passages),
    uncovered: passages.length > mostPassages ? [] : rankUncovered(passages, scores),
  };
}

function compareAuthors(passages: Analysis["passages"]): Keyness[] {
  const authors = new Set(passages.flatMap(({ author, counted }) => (counted ? [author] : [])));
  if (authors.size < 2 || authors.size > mostAuthors) return [];
  return [...authors].flatMap((author) =>
    author === null
      ? []
      : measureKeyness(passages, { by: "author", of: author })
          .filter(({ z }) => z > 0)
          .slice(0, mostWords),
  );
}
