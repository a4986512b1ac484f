import { quantileSorted } from "d3-array";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** How many resamples are drawn unless another number is asked for. */
export const usualResamples = 2000;

/** The same draws in every run and on every machine. */
const seed = 1;

/** A 95 % interval; `null` at both ends where there is none. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** What is drawn from, and how often. */
export interface Resampling {
  /** How many clusters there are: documents, or passages that depend on no other. */
  readonly clusters: number;
  /** 0 for no intervals. */
  readonly resamples: number;
}

/** @throws RangeError for a number of resamples that makes no sense; `verb` is named. */
export function checkResamples(verb: string, resamples: number): void {
  if (Number.isSafeInteger(resamples) && resamples >= 0) return;
  throw new RangeError(`${verb}: resamples: expected a whole number from 0; found ${resamples}`);
}

/**
 * A 95 % interval for each of the figures that `measure` returns: the percentile bootstrap (Efron
 * 1979, The Annals of Statistics 7: 1–26), with whole clusters drawn with replacement, so that
 * passages of one document, which resemble each other, do not pass for independent ones (Davison &
 * Hinkley 1997, Bootstrap Methods and their Application, 3.8).
 *
 * `measure` is told how often each cluster was drawn. A resample in which a figure is not defined
 * (`null`) does not count for it. There is no interval for a single cluster. The generator is
 * xoroshiro128+ (Blackman & Vigna) of the package pure-rand with a fixed seed.
 */
export function bootstrapIntervals(
  { clusters, resamples }: Resampling,
  measure: (drawn: Uint32Array) => readonly (number | null)[],
): Interval[] {
  const drawn = new Uint32Array(clusters);
  const values = measure(drawn.fill(1)).map((): number[] => []);
  if (clusters > 1) {
    const random = xoroshiro128plus(seed);
    for (let i = 0; i < resamples; i++) {
      drawn.fill(0);
      for (let draw = 0; draw < clusters; draw++) {
        const at = uniformInt(random, 0, clusters - 1);
        drawn[at] = (drawn[at] ?? 0) + 1;
      }
      for (const [figure, value] of measure(drawn).entries()) {
        if (value !== null) values[figure]?.push(value);
      }
    }
  }
  return values.map((list) => {
    const sorted = list.sort((a, b) => a - b);
    return {
      low: quantileSorted(sorted, 0.025) ?? null,
      high: quantileSorted(sorted, 0.975) ?? null,
    };
  });
}
