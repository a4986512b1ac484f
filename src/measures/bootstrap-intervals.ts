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
  const drawNext = startDraws(groups, resamples);
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

/** Puts into a list how often each cluster was drawn in the next resample. */
type DrawNext = (drawn: Uint32Array) => void;

/** How often each cluster was drawn, resample after resample. */
interface Draws {
  readonly of: string;
  readonly times: Uint8Array;
}

/** So many draws are held from one measure of a large corpus to the next, and no fewer. */
const heldDraws = { least: 1 << 20, most: 1 << 24 };
let held: Draws | null = null;

/** Draws are the same each time, and of many documents take longer than what is made of them. */
function startDraws(groups: readonly number[], resamples: number): DrawNext {
  const size = countClusters({ clusters: groups, resamples });
  const count = size * resamples;
  if (count < heldDraws.least || count > heldDraws.most) return drawAnew(groups);
  const of = `${resamples} of ${groups.join(", ")}`;
  if (held?.of !== of) held = { of, times: holdDraws(groups, size, resamples) };
  const { times } = held;
  let at = 0;
  return (drawn) => {
    drawn.set(times.subarray(at, at + size));
    at += size;
  };
}

function holdDraws(groups: readonly number[], size: number, resamples: number): Uint8Array {
  const drawNext = drawAnew(groups);
  const drawn = new Uint32Array(size);
  const times = new Uint8Array(size * resamples);
  for (let at = 0; at < times.length; at += size) {
    drawNext(drawn);
    times.set(drawn, at);
  }
  return times;
}

/** As many clusters of each group as it has, each as likely as any other. */
function drawAnew(groups: readonly number[]): DrawNext {
  const random = xoroshiro128plus(seed);
  return (drawn) => {
    drawn.fill(0);
    let first = 0;
    for (const size of groups) {
      for (let i = 0; i < size; i++) {
        const at = uniformInt(random, first, first + size - 1);
        drawn[at] = (drawn[at] ?? 0) + 1;
      }
      first += size;
    }
  };
}

function takeEnds(values: Float64Array): Interval {
  const sorted = Array.from(values.sort());
  return {
    low: quantileSorted(sorted, 0.025) ?? null,
    high: quantileSorted(sorted, 0.975) ?? null,
  };
}
