import type { IntervalKind } from "../rows.js";
import { listWords } from "./label.js";

/** What is known of the intervals that a chart shows. */
export interface Intervals {
  /** What those that are there were made from. */
  readonly kinds: readonly IntervalKind[];
  /** Why others are not there, in words; `null` where all are. */
  readonly missing: string | null;
  /** The groups over which rows were put together. */
  readonly pooledOver: readonly string[];
}

/** A row with an interval, or none. */
export interface Measured {
  readonly interval: IntervalKind;
  readonly low: number | null;
}

/** What is known of the intervals of some rows. */
export function findIntervals(
  rows: readonly Measured[],
  pooledOver: readonly string[] = [],
): Intervals {
  const without = rows.filter(({ low }) => low === null);
  const areSingle = without.every(({ interval }) => interval === "one document");
  return {
    kinds: [...new Set(rows.filter(({ low }) => low !== null).map(({ interval }) => interval))],
    missing: without.length === 0 ? null : areSingle ? "one document, no interval" : "no interval",
    pooledOver,
  };
}

/**
 * What `marks` (bars, bands) are: `bars are 95 % Wilson intervals, passages taken as independent`.
 * Where there are no intervals, why: `no intervals, since pooled over year`; `null` where that is said
 * of the hollow marks, which then are all.
 */
export function explainIntervals(
  { kinds, missing, pooledOver }: Intervals,
  marks: string,
): string | null {
  const pooled = pooledOver.length === 0 ? "" : `pooled over ${listWords(pooledOver)}`;
  if (kinds.length === 0) {
    if (pooled !== "") return `no intervals, since ${pooled}`;
    return missing === null ? "no intervals" : null;
  }
  const isWilson = kinds.includes("wilson");
  const over = "95 % intervals over documents (bootstrap)";
  const wilson = "Wilson intervals, passages taken as independent";
  const what = !isWilson ? over : kinds.length === 1 ? `95 % ${wilson}` : `${over}, else ${wilson}`;
  return `${marks} are ${what}${isWilson && pooled !== "" ? `, since ${pooled}` : ""}`;
}

/** What a hollow mark says, to stand behind the base: `; hollow: one document, no interval`. */
export function explainHollow({ kinds, missing, pooledOver }: Intervals): string {
  const isTold = kinds.length === 0 && pooledOver.length > 0;
  return missing === null || isTold ? "" : `; hollow: ${missing}`;
}
