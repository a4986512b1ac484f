import type { Difference, Groups, Score } from "../rows.js";
import { labelTheme } from "../text/label-theme.js";
import { bootstrapFigures, type Interval } from "./bootstrap-intervals.js";
import { describeDifference } from "./describe-difference.js";
import { chooseGroups, type Sides } from "./choose-groups.js";
import { kindOver, takeIntervals, type IntervalOptions } from "./interval-options.js";
import { newcombeInterval, shareOf, type Counted } from "./newcombe-interval.js";
import { addDrawn, addUp, countWith, sumByDocument, type GroupSums } from "./sum-by-document.js";
import { takeGroups } from "./take-groups.js";
import { sideNames } from "./take-sides.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** Which groups to compare, and how. */
export interface DifferenceOptions<
  By extends Exclude<keyof Groups, "theme">,
> extends IntervalOptions {
  /** What tells the groups apart: `author`, `year` … */
  readonly by: By;
  /** Whose share: `"Ann"`, several in a list, or `null` for what is unknown. */
  readonly of: Groups[By] | readonly Groups[By][];
  /** From whose share it differs; all others, the unknown among them, unless named. */
  readonly against?: Groups[By] | readonly Groups[By][] | undefined;
  /** Readable names of themes for the sentences (`themeLabels(codebook)`). */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Figures of a theme: passages, and those with the theme. */
const figures = 2;

const none: Interval = { low: null, high: null };

const optionNames: OptionNames<DifferenceOptions<never>> = {
  by: true,
  of: true,
  against: true,
  labels: true,
  interval: true,
  resamples: true,
};

/**
 * How much the share of passages with each theme differs between two groups of documents, in the
 * order of the codebook: the share of one minus that of the other, -1 to 1, with its 95 % interval,
 * its base, and the finding in a sentence.
 *
 * Documents of either group are drawn anew, each with all its passages (percentile bootstrap, as in
 * `measureFrequency`, with the same caveat about few documents); where either is one document there
 * is no interval. With `interval: "wilson"` it is the hybrid score interval of Newcombe (1998,
 * Statistics in Medicine 17: 873–890, method 10), as if each passage were independent of all others.
 * The order of the scores changes no number. Copies (`counted` false) are left out.
 *
 * An interval is of one theme at a time: of twenty themes that do not differ, one is expected to
 * look as if it did.
 *
 * @throws TypeError when `by` names something that groups cannot be told apart by.
 * @throws RangeError when a group does not occur, there are no others, a group is on both sides, or
 * `interval` or `resamples` is none of what it can be.
 * @example
 * const differences = measureDifference(scores, { by: "author", of: "Ann", against: "Bob" });
 */
export function measureDifference<By extends Exclude<keyof Groups, "theme">>(
  scores: readonly Score[],
  options: DifferenceOptions<By>,
): Difference[] {
  expectRows("measureDifference", "scores", scores);
  expectOptions("measureDifference", options, optionNames);
  takeGroups("measureDifference", [options.by], sideNames);
  const { interval, resamples } = takeIntervals("measureDifference", options, [
    "documents",
    "wilson",
  ]);
  const themes = [...new Set(scores.map(({ theme }) => theme))];
  const known = new Set<Groups[By]>();
  for (const score of scores) if (score.counted) known.add(score[options.by]);
  const sides = chooseGroups("measureDifference", options, known);
  const groups = [sides.of, sides.against].map((values) =>
    sumOf(scores, options.by, values, themes),
  );
  const drawn =
    interval === "documents" ? drawDifferences(groups, sides, themes.length, resamples) : null;
  const totals = groups.map((sums) => addUp(sums));
  return themes.map((theme, i) => {
    const [group, against] = groups.map((sums, side) => countTheme(sums, totals[side], i)) as [
      Count,
      Count,
    ];
    const documents = Math.min(group.documents, against.documents);
    const { low, high } =
      drawn === null
        ? newcombeInterval(group, against)
        : ((documents > 1 ? drawn[i] : undefined) ?? none);
    const kind = drawn === null ? "wilson" : kindOver(documents);
    const row = makeRow(theme, sides, [group, against], { low, high }, kind);
    const label = labelTheme(theme, options.labels ?? {});
    return { ...row, sentence: describeDifference(row, label, sides) };
  });
}

/** What was counted of a theme in one group. */
interface Count extends Counted {
  readonly documents: number;
}

function sumOf(
  scores: readonly Score[],
  by: Exclude<keyof Groups, "theme">,
  values: Sides["of"],
  themes: readonly string[],
): GroupSums {
  const own = new Set(values);
  const [sums] = sumByDocument(
    scores.filter((score) => own.has(score[by])),
    { by: [], themes, figures, add: addScore },
  );
  return sums ?? { key: {}, documents: 0, ids: [], sums: new Float64Array(0) };
}

function addScore(sums: Float64Array, at: number, { present }: Score): void {
  sums[at] = (sums[at] ?? 0) + 1;
  if (present) sums[at + 1] = (sums[at + 1] ?? 0) + 1;
}

function countTheme(group: GroupSums, total: Float64Array | undefined, theme: number): Count {
  return {
    documents: countWith(group, theme * figures),
    total: total?.[theme * figures] ?? 0,
    count: total?.[theme * figures + 1] ?? 0,
  };
}

/**
 * The interval of each theme; all themes have the same draws. Groups are drawn from in an order of
 * their own, so that either against the other has the same interval turned round.
 */
function drawDifferences(
  groups: readonly GroupSums[],
  { of, against }: Sides,
  themes: number,
  resamples: number,
): Interval[] {
  if (leastOf(of) < leastOf(against)) return drawInOrder(groups, themes, resamples);
  return drawInOrder([...groups].reverse(), themes, resamples).map(({ low, high }) =>
    low === null || high === null ? none : { low: 0 - high, high: 0 - low },
  );
}

function leastOf(values: Sides["of"]): string {
  return values.map((value) => JSON.stringify(value)).reduce((a, b) => (a < b ? a : b));
}

function drawInOrder(groups: readonly GroupSums[], themes: number, resamples: number): Interval[] {
  const clusters = groups.map(({ documents }) => documents);
  const sums = groups.map(() => new Float64Array(themes * figures));
  const shareIn = (side: number, at: number) =>
    (sums[side]?.[at + 1] ?? 0) / (sums[side]?.[at] ?? 0);
  return bootstrapFigures({ clusters, resamples }, themes, (drawn, differences) => {
    for (const [side, group] of groups.entries()) {
      const own = side === 0 ? drawn.subarray(0, clusters[0]) : drawn.subarray(clusters[0]);
      addDrawn(group, own, sums[side] ?? new Float64Array(0));
    }
    for (let theme = 0; theme < themes; theme++) {
      differences[theme] = shareIn(0, theme * figures) - shareIn(1, theme * figures);
    }
  });
}

function makeRow(
  theme: string,
  { names }: Sides,
  [own, against]: readonly [Count, Count],
  { low, high }: Interval,
  interval: Difference["interval"],
): Omit<Difference, "sentence"> {
  return {
    ...{ theme, group: names.of, against: names.against },
    ...{ documents: own.documents, passages: own.total, passages_with_theme: own.count },
    share: shareOf(own),
    against_documents: against.documents,
    against_passages: against.total,
    against_passages_with_theme: against.count,
    against_share: shareOf(against),
    difference: shareOf(own) - shareOf(against),
    ...{ difference_low: low, difference_high: high, interval },
  };
}
