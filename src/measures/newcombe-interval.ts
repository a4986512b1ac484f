import { wilsonInterval } from "../wilson-interval.js";

/** A share: so many of a total. */
export interface Counted {
  readonly count: number;
  readonly total: number;
}

/**
 * The 95 % interval for the difference of two shares, `a - b`, both ends within -1 and 1: the hybrid
 * score interval without continuity correction, made from the two Wilson intervals; method 10 in
 * Newcombe (1998), Statistics in Medicine 17: 873–890.
 *
 * @throws RangeError unless 0 ≤ count ≤ total, in both.
 */
export function newcombeInterval(a: Counted, b: Counted): { low: number; high: number } {
  const [ofA, ofB] = [wilsonInterval(a.count, a.total), wilsonInterval(b.count, b.total)];
  const [shareA, shareB] = [shareOf(a), shareOf(b)];
  const difference = shareA - shareB;
  return {
    low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
    high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
  };
}

/** The share, 0 where there is nothing to measure. */
export function shareOf({ count, total }: Counted): number {
  return total === 0 ? 0 : count / total;
}
