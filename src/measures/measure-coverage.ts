import type { Coverage, CoverageRow, Groups, IntervalKind, Score } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { bootstrapIntervals, checkResamples, usualResamples } from "./bootstrap-intervals.js";
import { sortByGroups, type Grouped } from "./sort-by-groups.js";
import { takeGroups } from "./take-groups.js";
import { sideNames, type Side } from "./take-sides.js";

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

/** How many passages a document has, and how many of them have any theme. */
interface Count {
  passages: number;
  any: number;
}

/** A group; a theme, which sorting asks for, it has none. */
interface Group extends Grouped {
  /** For each passage of each document whether any theme is present. */
  readonly documents: Map<string, Map<string, boolean>>;
}

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
  const { by = [], interval = "wilson", resamples = usualResamples } = options;
  takeGroups("measureCoverage", by, sideNames);
  checkResamples("measureCoverage", resamples);
  if (!["wilson", "documents"].includes(interval)) {
    const wanted = "expected wilson or documents";
    throw new RangeError(`measureCoverage: interval: ${wanted}; found ${interval}`);
  }
  const groups = sortByGroups(groupScores(scores, by), by, []);
  return groups.map(({ key, documents }) => {
    // Sorted, so that the draws do not depend on the order of the scores.
    const ids = [...documents.keys()].sort();
    const counts = ids.map((id) => countPassages(documents.get(id) ?? new Map<string, boolean>()));
    const coverage = coverageOf(counts, interval, resamples);
    return Object.assign({} as Pick<Groups, By>, key, coverage);
  });
}

function groupScores(scores: readonly Score[], by: readonly Side[]): Group[] {
  const groups = new Map<string, Group>();
  for (const score of scores) {
    if (!score.counted) continue;
    const key = Object.fromEntries(by.map((group) => [group, score[group]])) as Partial<Groups>;
    const id = JSON.stringify(Object.values(key));
    const { documents } = groups.get(id) ?? { documents: new Map<string, Map<string, boolean>>() };
    groups.set(id, { key, theme: "", documents });
    const passages = documents.get(score.document) ?? new Map<string, boolean>();
    documents.set(score.document, passages);
    passages.set(score.passage, passages.get(score.passage) === true || score.present);
  }
  return [...groups.values()];
}

function countPassages(passages: ReadonlyMap<string, boolean>): Count {
  return { passages: passages.size, any: [...passages.values()].filter((any) => any).length };
}

function coverageOf(
  counts: readonly Count[],
  interval: Exclude<IntervalKind, "one document">,
  resamples: number,
): Coverage {
  const sums = { passages: 0, any: 0 };
  for (const { passages, any } of counts) {
    sums.passages += passages;
    sums.any += any;
  }
  const { passages, any } = sums;
  const sizes = { documents: counts.length, passages, passages_with_any: any };
  const share = any / passages;
  if (interval === "wilson") {
    const { low, high } = wilsonInterval(any, passages);
    return { ...sizes, share, share_low: low, share_high: high, interval };
  }
  const resampling = { clusters: counts.length, resamples };
  const [drawn] = bootstrapIntervals(resampling, (times) => [shareOfDrawn(counts, times)]);
  return {
    ...{ ...sizes, share, share_low: drawn?.low ?? null, share_high: drawn?.high ?? null },
    interval: counts.length === 1 ? "one document" : interval,
  };
}

function shareOfDrawn(counts: readonly Count[], times: Uint32Array): number {
  let [passages, any] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    passages += (counts[i]?.passages ?? 0) * (times[i] ?? 0);
    any += (counts[i]?.any ?? 0) * (times[i] ?? 0);
  }
  return any / passages;
}
