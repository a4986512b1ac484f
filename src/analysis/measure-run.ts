import { cooccurrenceOf } from "../measures/measure-cooccurrence.js";
import { coverageOf } from "../measures/measure-coverage.js";
import { measureKeyness } from "../measures/measure-keyness.js";
import { termsOf } from "../measures/measure-terms.js";
import { trendOf } from "../measures/measure-trend.js";
import { rankUncovered } from "../measures/rank-uncovered.js";
import type { Cooccurrence, CoverageRow, Keyness, TermUse, TrendRow, Uncovered } from "../rows.js";
import { themeLabels } from "../themes/theme-labels.js";
import { themeParents } from "../themes/theme-parents.js";
import type { Survey } from "./survey.js";

/** What a run measures beside the frequencies: the tables of these names. */
export interface RunMeasures {
  readonly coverage: readonly CoverageRow<"author" | "year">[];
  readonly trends: readonly TrendRow[];
  readonly cooccurrence: readonly Cooccurrence[];
  /** Of each author, what sets their words apart from those of all others; none of more than 24. */
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
export function measureRun(found: Survey): RunMeasures {
  const { tally, codebook } = found;
  return {
    coverage: coverageOf((by) => tally.coverage(by), {
      by: ["author", "year"],
      interval: "documents",
    }),
    trends: trendOf(tally.trends, { labels: themeLabels(codebook) }),
    cooccurrence: cooccurrenceOf(tally.meetings, { parents: themeParents(codebook) }),
    keyness: compareAuthors(found),
    terms: termsOf(codebook, tally.terms),
    uncovered: tally.passages > mostPassages ? [] : rankUncovered(found.passages, found.scores),
  };
}

function compareAuthors(found: Survey): Keyness[] {
  const written = found.tally.counted().filter(({ found: { sizes } }) => sizes.length > 0);
  const authors = new Set(written.map(({ facts }) => facts.author));
  if (authors.size < 2 || authors.size > mostAuthors) return [];
  return [...authors].flatMap((author) =>
    author === null
      ? []
      : measureKeyness(found.passages, { by: "author", of: author })
          .filter(({ z }) => z > 0)
          .slice(0, mostWords),
  );
}
