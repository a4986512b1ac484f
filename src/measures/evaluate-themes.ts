import type { Accuracy, Disagreement, Reading, Score, ThemeEvaluation } from "../rows.js";
import { nearestName } from "../text/nearest-name.js";
import {
  bootstrapIntervals,
  checkResamples,
  usualResamples,
  type Interval,
} from "./bootstrap-intervals.js";
import { alphaOf } from "./measure-agreement.js";
import {
  addCounts,
  figuresOf,
  mean,
  undefinedFigures,
  type Count,
  type Figures,
} from "./theme-figures.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** How to evaluate. */
export interface EvaluateOptions {
  /** How many resamples the intervals come from; 2,000 unless said otherwise, 0 for none. */
  readonly resamples?: number;
}

/** The mean over the themes that the readers see in some passage. */
export interface MacroAccuracy extends Accuracy {
  /** How many themes these are. */
  readonly themes: number;
  /** Passages that are scored and were read for any theme, and the documents they are from. */
  readonly passages: number;
  readonly documents: number;
}

/** How well themes were found. */
export interface Evaluation {
  readonly themes: readonly ThemeEvaluation[];
  readonly macro: MacroAccuracy;
  readonly disagreements: readonly Disagreement[];
  /** How many resamples the intervals come from. */
  readonly resamples: number;
  /** Themes that are scored and that nobody read for: they are not evaluated. */
  readonly unread_themes: readonly string[];
  /** Passages that are scored and that nobody read. */
  readonly unread_passages: readonly string[];
  /** Passages that were read and are not scored. */
  readonly unscored_passages: readonly string[];
}

/** How well themes were found in passages that have something in common. */
export interface GroupEvaluation {
  /** What they have in common; `null` where it is unknown. */
  readonly group: string | null;
  readonly evaluation: Evaluation;
}

/** One theme in one passage, scored and read. */
interface Judged {
  readonly score: Score;
  readonly reading: Reading;
  readonly cluster: string;
}

const optionNames: OptionNames<EvaluateOptions> = { resamples: true };

/**
 * How well themes were found, beside what careful readers say: for each theme that was read for, in
 * the order of the scores, precision, recall and F1, Krippendorff's alpha between the machine and
 * the readers' settled word, and among the readers themselves where votes are given; their means;
 * and every passage in which machine and readers disagree, by theme, in the order of the scores.
 *
 * Each passage that was read counts, a copy of another too (`counted` is of no matter). What is not
 * defined is `null`: precision where nothing was found, recall where there is nothing to find, F1
 * where both are so, alpha where all say the same. `macro` is the mean over the themes that readers
 * see in some passage; a figure that is `null` for one of these is left out of its mean.
 *
 * Intervals (95 %) are a percentile bootstrap over the documents that the passages are from, in
 * 2,000 resamples with a fixed seed. Where there are no mistakes none can be drawn, and the
 * interval is one point: it says nothing of texts unlike these.
 *
 * @throws RangeError where a passage was read or scored twice for a theme, was read for one that is
 * not scored, or has more votes than readers; or for `resamples` that are no whole number;
 * TypeError where `present` is not true or false (`"0"` of a table would count as true).
 * @example
 * const gold = [{ passage: "lang-ping-2022#3", theme: "geopolitics", present: true }];
 * const { themes, macro, disagreements } = evaluateThemes(scores, gold);
 */
export function evaluateThemes(
  scores: readonly Score[],
  gold: readonly Reading[],
  options: EvaluateOptions = {},
): Evaluation {
  expectRows("evaluateThemes", "scores", scores);
  expectRows("evaluateThemes", "readings", gold);
  expectOptions("evaluateThemes", options, optionNames);
  const { resamples = usualResamples } = options;
  checkResamples("evaluateThemes", resamples);
  const readings = indexReadings(gold);
  const scored = [...new Set(scores.map(({ theme }) => theme))];
  checkThemes(readings, scored);
  const judged = scored.map((theme) => ({ theme, rows: [] as Judged[] }));
  const byTheme = new Map(judged.map(({ theme, rows }) => [theme, rows]));
  const used = new Set<Reading>();
  for (const score of scores) {
    const reading = readings.get(score.theme)?.get(score.passage);
    if (reading === undefined) continue;
    if (used.has(reading)) {
      const what = `one row for the theme ${score.theme} in the passage ${score.passage}`;
      throw new RangeError(`evaluateThemes: scores: expected ${what}, found another`);
    }
    used.add(reading);
    const cluster = reading.document ?? score.document;
    byTheme.get(score.theme)?.push({ score, reading, cluster });
  }
  const read = judged.filter(({ theme }) => readings.has(theme));
  const passages = new Set(scores.map(({ passage }) => passage));
  const readPassages = new Set(gold.map(({ passage }) => passage));
  return {
    ...measure(read, resamples),
    disagreements: read.flatMap(({ rows }) => rows.filter(isDisagreement).map(toDisagreement)),
    resamples,
    unread_themes: scored.filter((theme) => !readings.has(theme)),
    unread_passages: [...passages].filter((passage) => !readPassages.has(passage)),
    unscored_passages: [...readPassages].filter((passage) => !passages.has(passage)),
  };
}

type Readings = ReadonlyMap<string, ReadonlyMap<string, Reading>>;

/** The readings by theme and passage. */
function indexReadings(gold: readonly Reading[]): Readings {
  const index = new Map<string, Map<string, Reading>>();
  for (const reading of gold) {
    const { theme, passage, present, votes, readers } = reading;
    if (typeof present !== "boolean") {
      const what = `expected true or false, found ${JSON.stringify(present)}`;
      throw new TypeError(`evaluateThemes: gold: present: ${what} in the passage ${passage}`);
    }
    if (votes != null && !(readers != null && votes >= 0 && votes <= readers)) {
      const what = `expected votes of so many readers, found ${votes} of ${readers ?? "unknown"}`;
      throw new RangeError(`evaluateThemes: gold: ${what} in the passage ${passage}`);
    }
    const ofTheme = index.get(theme) ?? new Map<string, Reading>();
    if (ofTheme.has(passage)) {
      const what = `expected one row for the theme ${theme} in the passage ${passage}, found another`;
      throw new RangeError(`evaluateThemes: gold: ${what}`);
    }
    index.set(theme, ofTheme.set(passage, reading));
  }
  return index;
}

function checkThemes(readings: Readings, scored: readonly string[]): void {
  for (const theme of readings.keys()) {
    if (scored.includes(theme)) continue;
    const meant = nearestName(theme, scored);
    const hint = meant === null ? "" : ` (is it ${meant}?)`;
    const wanted = scored.length === 0 ? "scores" : `one of the themes ${scored.join(", ")}`;
    throw new RangeError(`evaluateThemes: gold: expected ${wanted}; found ${theme}${hint}`);
  }
}

function isDisagreement({ score, reading }: Judged): boolean {
  return score.present !== reading.present;
}

function toDisagreement({ score, reading }: Judged): Disagreement {
  return {
    passage: score.passage,
    theme: score.theme,
    gold: reading.present,
    found: score.present,
    score: score.score,
    votes: reading.votes ?? null,
    readers: reading.readers ?? null,
  };
}

interface JudgedTheme {
  readonly theme: string;
  readonly rows: readonly Judged[];
}

function measure(
  themes: readonly JudgedTheme[],
  resamples: number,
): Pick<Evaluation, "themes" | "macro"> {
  const rows = themes.flatMap((theme) => theme.rows);
  // Sorted, so that the draws do not depend on the order of the rows.
  const clusters = [...new Set(rows.map(({ cluster }) => cluster))].sort();
  const rank = new Map(clusters.map((cluster, i) => [cluster, i]));
  const counts = themes.map((theme) => countByCluster(theme.rows, rank));
  const figures = (drawn: Uint32Array) => figuresOf(counts.map((count) => addCounts(count, drawn)));
  const intervals = bootstrapIntervals({ clusters: clusters.length, resamples }, (drawn) => {
    const { each, macro } = figures(drawn);
    return [macro, ...each].flatMap(({ f1, alpha }) => [f1, alpha]);
  });
  const whole = new Uint32Array(clusters.length).fill(1);
  const { each, macro } = figures(whole);
  const readers = themes.map((theme) => agreementOfReaders(theme.rows));
  return {
    themes: themes.map(({ theme }, i) => ({
      theme,
      ...addCounts(counts[i] ?? new Map<number, Count>(), whole),
      ...withIntervals(each[i] ?? undefinedFigures, intervals, i + 1),
      readers_alpha: readers[i] ?? null,
    })),
    macro: {
      themes: each.filter(({ isSeen }) => isSeen).length,
      passages: new Set(rows.map(({ score }) => score.passage)).size,
      documents: clusters.length,
      ...withIntervals(macro, intervals, 0),
      readers_alpha: mean(readers.filter((_, i) => each[i]?.isSeen)),
    },
  };
}

function countByCluster(
  rows: readonly Judged[],
  rank: ReadonlyMap<string, number>,
): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const { score, reading, cluster } of rows) {
    const at = rank.get(cluster) ?? 0;
    const count = counts.get(at) ?? { passages: 0, gold: 0, found: 0, both: 0 };
    count.passages++;
    if (reading.present) count.gold++;
    if (score.present) count.found++;
    if (reading.present && score.present) count.both++;
    counts.set(at, count);
  }
  return counts;
}

/** The figures with the intervals of F1 and alpha, which stand next to each other. */
function withIntervals(
  { precision, recall, f1, alpha }: Figures,
  intervals: readonly Interval[],
  at: number,
): Omit<Accuracy, "readers_alpha"> {
  const ofF1 = intervals[2 * at];
  const ofAlpha = intervals[2 * at + 1];
  return {
    precision,
    recall,
    f1,
    f1_low: ofF1?.low ?? null,
    f1_high: ofF1?.high ?? null,
    alpha,
    alpha_low: ofAlpha?.low ?? null,
    alpha_high: ofAlpha?.high ?? null,
  };
}

/** Nominal alpha asks how many said what, not who: votes are enough. */
function agreementOfReaders(rows: readonly Judged[]): number | null {
  let [yes, no, different] = [0, 0, 0];
  for (const { votes, readers } of rows.map(({ reading }) => reading)) {
    if (votes == null || readers == null || readers < 2) continue;
    yes += votes;
    no += readers - votes;
    different += (2 * votes * (readers - votes)) / (readers - 1);
  }
  return alphaOf({ totals: [yes, no], different });
}
