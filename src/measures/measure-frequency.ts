import type { FrequencyRow, Groups, Score } from "../rows.js";
import { bootstrapFigures, type Interval } from "./bootstrap-intervals.js";
import { makeFrequencyRows, type FrequencyIntervals, type GroupCount } from "./frequency-rows.js";
import { kindOver, takeIntervals, type IntervalOptions } from "./interval-options.js";
import {
  addDrawn,
  addUp,
  countWith,
  drawAnew,
  keepDrawn,
  sumByDocument,
  type GroupSums,
  type KeepDrawn,
  type ThemeSums,
} from "./sum-by-document.js";
import { takeGroups } from "./take-groups.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What to group by; a row is always about one theme, whether `theme` is named or not. */
export interface FrequencyOptions<By extends keyof Groups> extends IntervalOptions {
  readonly by?: readonly By[];
}

/** Figures of a theme: passages, those with the theme, words and hits. */
const figures = 4;

/** What is added up of a score. */
export const scoreFigures = { figures, add: addScore } as const;

const optionNames: OptionNames<FrequencyOptions<never>> = {
  by: true,
  interval: true,
  resamples: true,
};

/**
 * How often each theme occurs in each group: a row for every combination that has documents, zeros
 * included, sorted by the groups in the order of `by` (unknown last) and then as the codebook has
 * its themes.
 *
 * A share is that of passages in which the theme is present, 0 to 1, with its 95 % interval
 * (`share_low`, `share_high`). `hits` and `per_1000_words` count terms. Documents that are copies of
 * one counted already (`counted` false) are left out. `null` groups are documents of which the
 * author (year, …) is unknown.
 *
 * Intervals are Wilson's, of the share only, as if each passage were independent of all others;
 * with `interval: "documents"` the group's documents are drawn anew, each with all its passages, and
 * share and hits per 1,000 words have the percentile interval of a ratio (Efron 1979; Davison &
 * Hinkley 1997, Bootstrap Methods and their Application, 3.8; Cochran 1977, Sampling Techniques, 6,
 * for the ratio). The seed is fixed, and neither the order of the scores nor other groups change a
 * row. A group of one document has no interval then; of a few (below 20 or so) it comes out too
 * narrow, and where all are alike it is one point (Cameron, Gelbach & Miller 2008, The Review of
 * Economics and Statistics 90: 414–427).
 *
 * @throws TypeError when `by` names something that frequencies cannot be grouped by.
 * @throws RangeError when `interval` or `resamples` is none of what it can be.
 * @example
 * const frequency = measureFrequency(scores, { by: ["author", "year"], interval: "documents" });
 */
export function measureFrequency<By extends keyof Groups = never>(
  scores: readonly Score[],
  options: FrequencyOptions<By> = {},
): FrequencyRow<By>[] {
  expectRows("measureFrequency", "scores", scores);
  expectOptions("measureFrequency", options, optionNames);
  return frequencyOf(sumScores(scores), options);
}

/** The scores, to be added up for `frequencyOf`. */
export function sumScores(scores: readonly Score[]): ThemeSums {
  const themes = [...new Set(scores.map(({ theme }) => theme))];
  return { themes, group: (by) => sumByDocument(scores, { by, themes, ...scoreFigures }) };
}

/** The rows of `measureFrequency`, of scores that were added up already (see `scoreFigures`). */
export function frequencyOf<By extends keyof Groups = never>(
  { themes, group, keep = drawAnew }: ThemeSums,
  options: FrequencyOptions<By> = {},
): FrequencyRow<By>[] {
  const groups = takeGroups("measureFrequency", options.by);
  const intervals = takeIntervals("measureFrequency", options, ["wilson", "documents"]);
  const by = groups.filter((group): group is Exclude<By, "theme"> => group !== "theme");
  const resamples = intervals.interval === "documents" ? intervals.resamples : null;
  const counts = group(by).flatMap((sums) => countGroup(sums, themes, { resamples, keep }));
  return makeFrequencyRows(counts, groups, themes);
}

function addScore(sums: Float64Array, at: number, { present, words, hits }: Score): void {
  sums[at] = (sums[at] ?? 0) + 1;
  if (present) sums[at + 1] = (sums[at + 1] ?? 0) + 1;
  sums[at + 2] = (sums[at + 2] ?? 0) + words;
  sums[at + 3] = (sums[at + 3] ?? 0) + hits;
}

/** What was counted of each theme that has scores in the group. */
function countGroup(
  group: GroupSums,
  themes: readonly string[],
  { resamples, keep }: { readonly resamples: number | null; readonly keep: KeepDrawn },
): GroupCount[] {
  const total = addUp(group);
  const drawn = resamples === null ? null : drawIntervals(group, themes.length, resamples, keep);
  return themes.flatMap((theme, i) => {
    const documents = countWith(group, i * figures);
    if (documents === 0) return [];
    const sum = (figure: number) => total[i * figures + figure] ?? 0;
    return {
      key: group.key,
      ...{ theme, documents, passages: sum(0), passages_with_theme: sum(1) },
      ...{ words: sum(2), hits: sum(3) },
      ...(drawn === null ? {} : { intervals: drawn(i, documents) }),
    };
  });
}

/** The intervals of each theme, by its place; all themes have the same draws. */
function drawIntervals(
  group: GroupSums,
  themes: number,
  resamples: number,
  keep: KeepDrawn,
): (theme: number, documents: number) => FrequencyIntervals {
  const what = `frequency of ${themes} themes, ${resamples}`;
  const intervals = keepDrawn(keep, what, group, () => drawRatios(group, themes, resamples));
  return (theme, documents) => {
    const interval = kindOver(documents);
    const isDrawn = interval === "documents";
    const [share, rate] = isDrawn ? intervals.slice(2 * theme, 2 * theme + 2) : [];
    return {
      share_low: share?.low ?? null,
      share_high: share?.high ?? null,
      per_1000_low: rate?.low ?? null,
      per_1000_high: rate?.high ?? null,
      interval,
    };
  };
}

/** Of each theme the intervals of its share and of its rate. */
function drawRatios(group: GroupSums, themes: number, resamples: number): Interval[] {
  const { documents: clusters } = group;
  const sums = new Float64Array(themes * figures);
  return bootstrapFigures({ clusters, resamples }, 2 * themes, (drawn, ratios) => {
    addDrawn(group, drawn, sums);
    for (let theme = 0; theme < themes; theme++) {
      const at = theme * figures;
      const words = sums[at + 2] ?? 0;
      ratios[2 * theme] = (sums[at + 1] ?? 0) / (sums[at] ?? 0);
      ratios[2 * theme + 1] = words === 0 ? NaN : (1000 * (sums[at + 3] ?? 0)) / words;
    }
  });
}
