import type { Coverage, CoverageRow, Groups, IntervalKind, Score } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { bootstrapFigures, checkResamples, usualResamples } from "./bootstrap-intervals.js";
import { sortByGroups } from "./sort-by-groups.js";
import { addDrawn, addUp, groupSums, type GroupSums } from "./sum-by-document.js";
import { takeGroups } from "./take-groups.js";
import { sideNames, type Side } from "./take-sides.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What to group by, and what the intervals are made from. */
export interface CoverageOptions<By extends Side> {
  readonly by?: readonly By[];
  /**
   * `wilson`, the default: as if each passage depended on no other; `documents`: whole documents
   * are drawn anew, which is wider where the passages of one resemble each other.
   */
  readonly interval?: Exclude<IntervalKind, "one document">;
  /** For `documents` how many resamples; 2,000 unless said otherwise, 0 for no interval. */
  readonly resamples?: number;
}

const optionNames: OptionNames<CoverageOptions<never>> = {
  by: true,
  interval: true,
  resamples: true,
};

/**
 * How much of what each group wrote has any theme at all: a row for every group that has documents,
 * sorted by the groups in the order of `by` (unknown last).
 *
 * A share is that of passages in which some theme is present, 0 to 1, with its 95 % interval. What
 * the codebook does not reach is the rest: a low share says that the documents speak of something
 * else, or in words that it does not have (see `rankUncovered`). With `interval: "documents"` the
 * interval is a percentile bootstrap over the group's documents (see `bootstrapIntervals`), `null`
 * where there is but one. Documents that are copies of one counted already (`counted` false) are
 * left out.
 *
 * @throws TypeError when `by` names something that coverage cannot be grouped by; RangeError for
 * an interval that is none of these, or `resamples` that are no whole number.
 * @example
 * const coverage = measureCoverage(scores, { by: ["author"] });
 */
export function measureCoverage<By extends Side = never>(
  scores: readonly Score[],
  options: CoverageOptions<By> = {},
): CoverageRow<By>[] {
  expectRows("measureCoverage", "scores", scores);
  expectOptions("measureCoverage", options, optionNames);
  return coverageOf((by) => groupScores(scores, by), options);
}

/** The rows of `measureCoverage`, of passages that were counted already. */
export function coverageOf<By extends Side = never>(
  group: (by: readonly By[]) => readonly GroupSums[],
  options: CoverageOptions<By> = {},
): CoverageRow<By>[] {
  const { by = [], interval = "wilson", resamples = usualResamples } = options;
  takeGroups("measureCoverage", by, sideNames);
  checkResamples("measureCoverage", resamples);
  if (!["wilson", "documents"].includes(interval)) {
    const wanted = "expected wilson or documents";
    throw new RangeError(`measureCoverage: interval: ${wanted}; found ${interval}`);
  }
  // A theme, which sorting asks for, they have none.
  const groups = group(by).map((sums) => ({ key: sums.key, theme: "", sums }));
  return sortByGroups(groups, by, []).map(({ key, sums }) =>
    Object.assign({} as Pick<Groups, By>, key, measureGroup(sums, interval, resamples)),
  );
}

/** Figures of a document: its passages, and those with any theme. */
function groupScores(scores: readonly Score[], by: readonly Side[]): GroupSums[] {
  const found = new Map<string, { readonly facts: Score; any: boolean }>();
  for (const score of scores) {
    const known = found.get(score.passage);
    if (known === undefined) found.set(score.passage, { facts: score, any: score.present });
    else if (score.present) known.any = true;
  }
  const sums = [...found.values()].map(({ facts, any }) => {
    return { facts, sums: Float64Array.of(1, any ? 1 : 0) };
  });
  return groupSums(sums, by);
}

function measureGroup(
  group: GroupSums,
  interval: Exclude<IntervalKind, "one document">,
  resamples: number,
): Coverage {
  const [passages = 0, any = 0] = addUp(group);
  const { documents } = group;
  const sizes = { documents, passages, passages_with_any: any };
  const share = any / passages;
  if (interval === "wilson") {
    const { low, high } = wilsonInterval(any, passages);
    return { ...sizes, share, share_low: low, share_high: high, interval };
  }
  const total = new Float64Array(2);
  const [drawn] = bootstrapFigures({ clusters: documents, resamples }, 1, (times, shares) => {
    addDrawn(group, times, total);
    shares[0] = (total[1] ?? 0) / (total[0] ?? 0);
  });
  return {
    ...{ ...sizes, share, share_low: drawn?.low ?? null, share_high: drawn?.high ?? null },
    interval: documents === 1 ? "one document" : interval,
  };
}
