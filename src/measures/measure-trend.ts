import { groupNames, type Groups, type Score, type Trend, type TrendRow } from "../rows.js";
import { labelTheme } from "../text/label-theme.js";
import { bootstrapFigures, type Interval } from "./bootstrap-intervals.js";
import { describeTrend } from "./describe-trend.js";
import { takeIntervals, type IntervalOptions } from "./interval-options.js";
import { scoreFigures } from "./measure-frequency.js";
import { sortByGroups, type Grouped } from "./sort-by-groups.js";
import {
  addDrawn,
  addUp,
  sumByDocument,
  type GroupSums,
  type ThemeSums,
} from "./sum-by-document.js";
import { takeGroups } from "./take-groups.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What a trend can be measured by: not by the year, nor by documents, which have but one. */
export type TrendGroup = Exclude<keyof Groups, "year" | "document">;

/** What to group by; a row is always about one theme, whether `theme` is named or not. */
export interface TrendOptions<By extends TrendGroup> extends Pick<IntervalOptions, "resamples"> {
  readonly by?: readonly By[];
  /** Whole documents are drawn anew (bootstrap): the one kind of interval there is. */
  readonly interval?: "documents";
  /** Readable names of themes for the sentences (`themeLabels(codebook)`). */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Figures of a theme: passages, those with it; sums of years, of their squares, of those with it. */
const figures = 5;

/** The trend of a theme in a group, without its sentence. */
interface Measured extends Grouped {
  readonly trend: Omit<Trend, "sentence">;
}

const optionNames: OptionNames<TrendOptions<never>> = {
  by: true,
  interval: true,
  resamples: true,
  labels: true,
};

/**
 * How the share of passages with each theme changes from year to year: a row for every theme and
 * group that has documents of two years or more, sorted by the groups in the order of `by` (unknown
 * last) and then as the codebook has its themes.
 *
 * `change` is the slope of the line that fits the passages best (least squares of present, 0 or 1, on
 * the year), in shares a year, with its 95 % interval: documents are drawn anew, each with all its
 * passages (percentile bootstrap of cases; Efron 1979; Davison & Hinkley 1997, Bootstrap Methods and
 * their Application, 6.2.4). Resamples of a single year do not count. `from_share` and `to_share`
 * are on that line, held within 0 and 1. Two documents have no interval, since any two points lie on
 * a line; of a few (below 20 or so) it comes out too narrow. A line tells of a steady change only:
 * what rises and falls again may have none.
 *
 * Documents of unknown year and copies (`counted` false) are left out. The order of the scores
 * changes no number.
 *
 * @throws TypeError when `by` names something that trends cannot be grouped by.
 * @throws RangeError when `interval` or `resamples` is none of what it can be.
 * @example
 * const trends = measureTrend(scores, { by: ["author"], labels: themeLabels(codebook) });
 */
export function measureTrend<By extends TrendGroup = never>(
  scores: readonly Score[],
  options: TrendOptions<By> = {},
): TrendRow<By>[] {
  expectRows("measureTrend", "scores", scores);
  expectOptions("measureTrend", options, optionNames);
  const themes = [...new Set(scores.map(({ theme }) => theme))];
  const dated = scores.filter(({ year }) => year !== null);
  // From the first year on, so that squares of years stay small and sums exact.
  const first = dated.reduce((least, { year }) => Math.min(least, year ?? least), Infinity);
  const add = addSince(first);
  const group: ThemeSums["group"] = (by) => sumByDocument(dated, { by, themes, figures, add });
  return trendOf({ themes, group, first }, options);
}

/** What was added up of dated scores, years counted from the first one. */
export interface TrendSums extends ThemeSums {
  readonly first: number;
}

/** The rows of `measureTrend`, of scores that were added up already (see `sumsSince`). */
export function trendOf<By extends TrendGroup = never>(
  { themes, group, first }: TrendSums,
  options: TrendOptions<By> = {},
): TrendRow<By>[] {
  const names = groupNames.filter((name) => name !== "year" && name !== "document");
  const groups = takeGroups("measureTrend", options.by, names);
  const { resamples } = takeIntervals("measureTrend", options, ["documents"]);
  const by = groups.filter((name): name is Exclude<By, "theme"> => name !== "theme");
  const rows = group(by).flatMap((sums) => measureGroup(sums, themes, first, resamples));
  return sortByGroups(rows, groups, themes).map(({ key, theme, trend }) => {
    const label = labelTheme(theme, options.labels ?? {});
    const row = { ...key, ...trend, sentence: describeTrend(trend, label, key) };
    return row as Trend as TrendRow<By>;
  });
}

/** A trend's sums of a document of one year, from those of its frequencies (see `scoreFigures`). */
export function sumsSince(since: number, frequencies: Float64Array): Float64Array {
  const themes = frequencies.length / scoreFigures.figures;
  const sums = new Float64Array(themes * figures);
  for (let theme = 0; theme < themes; theme++) {
    const from = theme * scoreFigures.figures;
    const [passages = 0, present = 0] = frequencies.subarray(from, from + 2);
    const values = [passages, present, passages * since, passages * since * since, present * since];
    sums.set(values, theme * figures);
  }
  return sums;
}

/** Adds a score to the figures of its theme, years counted from the first one. */
function addSince(first: number): (sums: Float64Array, at: number, score: Score) => void {
  return (sums, at, { present, year }) => {
    const since = (year ?? first) - first;
    sums[at] = (sums[at] ?? 0) + 1;
    sums[at + 2] = (sums[at + 2] ?? 0) + since;
    sums[at + 3] = (sums[at + 3] ?? 0) + since * since;
    if (!present) return;
    sums[at + 1] = (sums[at + 1] ?? 0) + 1;
    sums[at + 4] = (sums[at + 4] ?? 0) + since;
  };
}

/** The trend of each theme that has passages of two years in the group. */
function measureGroup(
  group: GroupSums,
  themes: readonly string[],
  first: number,
  resamples: number,
): Measured[] {
  const total = addUp(group);
  const years = themes.map((_, theme) => yearsOf(group, theme));
  if (years.every((known) => new Set(known).size < 2)) return [];
  const drawn = drawChanges(group, themes.length, resamples);
  return themes.flatMap((theme, i) => {
    const sorted = [...new Set(years[i])].sort((a, b) => a - b);
    const documents = years[i]?.length ?? 0;
    const [from, to] = [sorted[0], sorted.at(-1)];
    if (from === undefined || to === undefined || from === to) return [];
    const { change, at: shareAt } = fitLine(total, i * figures);
    const isDrawn = documents > 2;
    const { low, high } = (isDrawn ? drawn[i] : undefined) ?? { low: null, high: null };
    const trend = {
      ...{ theme, from: first + from, to: first + to, years: sorted.length, documents },
      passages: total[i * figures] ?? 0,
      ...{ from_share: shareAt(from), to_share: shareAt(to) },
      ...{ change, change_low: low, change_high: high },
      interval: isDrawn ? ("documents" as const) : ("one document" as const),
    };
    return [{ key: group.key, theme, trend }];
  });
}

/** The year of each document that has passages scored for the theme, from the first year on. */
function yearsOf({ documents, sums }: GroupSums, theme: number): number[] {
  const width = sums.length / documents;
  return Array.from({ length: documents }, (_, i) => i * width + theme * figures)
    .filter((at) => (sums[at] ?? 0) > 0)
    .map((at) => (sums[at + 2] ?? 0) / (sums[at] ?? 1));
}

/** The interval of each theme's change; all themes have the same draws. */
function drawChanges(group: GroupSums, themes: number, resamples: number): Interval[] {
  const { documents: clusters } = group;
  const sums = new Float64Array(themes * figures);
  return bootstrapFigures({ clusters, resamples }, themes, (drawn, changes) => {
    addDrawn(group, drawn, sums);
    for (let i = 0; i < themes; i++) changes[i] = slopeOf(sums, i * figures);
  });
}

/** Change of the share a year; NaN where all passages are of one year. */
function slopeOf(sums: Float64Array, at: number): number {
  const [passages, present] = [sums[at] ?? 0, sums[at + 1] ?? 0];
  const [years, squares, presentYears] = [sums[at + 2] ?? 0, sums[at + 3] ?? 0, sums[at + 4] ?? 0];
  const spread = passages * squares - years * years;
  return spread === 0 ? NaN : (passages * presentYears - years * present) / spread;
}

/** The line that fits the passages best: its slope, and the share at a year, within 0 and 1. */
function fitLine(
  total: Float64Array,
  at: number,
): { readonly change: number; readonly at: (year: number) => number } {
  const [passages = 1, present = 0, years = 0] = total.subarray(at, at + figures);
  const change = slopeOf(total, at);
  const line = (year: number) => present / passages + change * (year - years / passages);
  return { change, at: (year) => Math.min(1, Math.max(0, line(year))) };
}
