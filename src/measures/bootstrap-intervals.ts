import { quantileSorted } from "d3-array";
import { drawClusters } from "./draw-clusters.js";

/** How many resamples are drawn unless another number is asked for. */
export const usualResamples = 2000;

/** A 95 % interval; `null` at both ends where there is none. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** What is drawn from, and how often. */
export interface Resampling {
  /**
   * How many clusters there are: documents, or passages that depend on no other. A list: those of
   * groups that are compared, each drawn from for itself.
   */
  readonly clusters: number | readonly number[];
  /** 0 for no intervals. */
  readonly resamples: number;
}

/** @throws RangeError for a number of resamples that makes no sense; `verb` is named. */
export function checkResamples(verb: string, resamples: number, least = 0): void {
  if (Number.isSafeInteger(resamples) && resamples >= least) return;
  const wanted = `expected a whole number from ${least}`;
  throw new RangeError(`${verb}: resamples: ${wanted}; found ${resamples}`);
}

/**
 * A 95 % interval for each of the figures that `measure` returns: the percentile bootstrap (Efron
 * 1979, The Annals of Statistics 7: 1–26), with whole clusters drawn with replacement, so that
 * passages of one document, which resemble each other, do not pass for independent ones (Davison &
 * Hinkley 1997, Bootstrap Methods and their Application, 3.8).
 *
 * `measure` is told how often each cluster was drawn, those of one group after those of the other.
 * A resample in which a figure is not defined (`null`) does not count for it. There is no interval
 * where a group is a single cluster. The generator is xoroshiro128+ (Blackman & Vigna) of the
 * package pure-rand with a fixed seed.
 */
export function bootstrapIntervals(
  resampling: Resampling,
  measure: (drawn: Uint32Array) => readonly (number | null)[],
): Interval[] {
  const { length } = measure(new Uint32Array(countClusters(resampling)).fill(1));
  return bootstrapFigures(resampling, length, (drawn, figures) => {
    for (const [i, value] of measure(drawn).entries()) figures[i] = value ?? NaN;
  });
}

/**
 * The same for so many figures, which `measure` writes into an array: NaN where one is not defined.
 * Groups of documents are many, and an array for each resample would take most of the time.
 */
export function bootstrapFigures(
  resampling: Resampling,
  length: number,
  measure: (drawn: Uint32Array, figures: Float64Array) => void,
): Interval[] {
  const { resamples } = resampling;
  const groups = groupsOf(resampling);
  if (groups.some((size) => size < 2)) {
    return Array.from({ length }, () => ({ low: null, high: null }));
  }
  const drawn = new Uint32Array(countClusters(resampling));
  const figures = new Float64Array(length);
  const values = new Float64Array(length * resamples);
  const counts = new Uint32Array(length);
  const drawNext = drawClusters(groups, resamples);
  for (let i = 0; i < resamples; i++) {
    drawNext(drawn);
    measure(drawn, figures);
    for (let figure = 0; figure < length; figure++) {
      const value = figures[figure] ?? NaN;
      if (Number.isNaN(value)) continue;
      const count = counts[figure] ?? 0;
      values[figure * resamples + count] = value;
      counts[figure] = count + 1;
    }
  }
  return Array.from(counts, (count, figure) =>
    takeEnds(values.subarray(figure * resamples, figure * resamples + count)),
  );
}

function groupsOf({ clusters }: Resampling): readonly number[] {
  return typeof clusters === "number" ? [clusters] : clusters;
}

function countClusters(resampling: Resampling): number {
  return groupsOf(resampling).reduce((sum, size) => sum + size, 0);
}

function takeEnds(values: Float64Array): Interval {
  const sorted = Array.from(values.sort());
  return {
    low: quantileSorted(sorted, 0.025) ?? null,
    high: quantileSorted(sorted, 0.975) ?? null,
  };
}
