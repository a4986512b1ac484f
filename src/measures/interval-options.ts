import type { IntervalKind } from "../rows.js";
import { checkResamples, usualResamples } from "./bootstrap-intervals.js";

/** What 95 % intervals are made from. */
export interface IntervalOptions {
  /**
   * `documents`: whole documents are drawn anew (bootstrap), since passages of one document resemble
   * each other. `wilson`: in a moment, but too narrow, as if each passage were one by itself.
   */
  readonly interval?: "documents" | "wilson";
  /** How often documents are drawn anew, from 1; default 2,000. */
  readonly resamples?: number;
}

/** What was asked for, nothing left open. */
export type Intervals = Required<IntervalOptions>;

/**
 * @param verb - the measure's name, for errors
 * @param kinds - what its intervals can be made from, the usual one first
 * @throws RangeError when an option is none of what it can be.
 */
export function takeIntervals(
  verb: string,
  { interval, resamples = usualResamples }: IntervalOptions,
  kinds: readonly [Intervals["interval"], ...Intervals["interval"][]],
): Intervals {
  const kind = interval ?? kinds[0];
  if (!kinds.includes(kind)) {
    throw new RangeError(`${verb}: interval: expected ${kinds.join(", ")}; found ${kind}`);
  }
  checkResamples(verb, resamples, 1);
  return { interval: kind, resamples };
}

/** What an interval over so many documents is. */
export function kindOver(documents: number): IntervalKind {
  return documents > 1 ? "documents" : "one document";
}
