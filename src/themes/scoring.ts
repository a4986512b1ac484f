import { negationPolicies, type Codebook, type Negation } from "./codebook.js";
import { tidy } from "./weigh-hits.js";

/** How to score. */
export interface ScoreOptions {
  /** Weighted hits from which any theme is present, whatever the codebook says of each. */
  readonly minimum?: number | null;
  /** Passages on either side that take part in a passage's score; 0 unless said otherwise. */
  readonly smooth?: number;
  /** What is done about negated hits; as the codebook says unless said otherwise. */
  readonly negation?: Negation["policy"];
}

/** How scores are made, nothing left open. */
export type Scoring = Required<ScoreOptions>;

/** One hit in so many words makes a score of one half. */
const wordsPerHalf = 100;
/** Scores are kept to so many parts: releases of Node differ in the last digit of a power. */
export const parts = 1e9;
/** Farther neighbours than these have nothing to do with a passage. */
export const farthest = 100;

/**
 * The options with what the codebook says where they say nothing.
 *
 * @throws RangeError when an option is none of what it can be; `verb` is named.
 */
export function takeScoring(verb: string, options: ScoreOptions, codebook: Codebook): Scoring {
  const { minimum = null, smooth = 0, negation = codebook.matching.negation.policy } = options;
  const fail = (option: string, wanted: string, found: unknown): never => {
    throw new RangeError(`${verb}: ${option}: expected ${wanted}; found ${String(found)}`);
  };
  if (minimum !== null && !(minimum > 0 && Number.isFinite(minimum))) {
    fail("minimum", "a number above 0", minimum);
  }
  if (!Number.isInteger(smooth) || smooth < 0 || smooth > farthest) {
    fail("smooth", `a whole number from 0 to ${farthest}`, smooth);
  }
  if (!negationPolicies.includes(negation)) {
    fail("negation", negationPolicies.join(", "), negation);
  }
  return { minimum, smooth, negation };
}

/** The weighted hits from which a theme is present; `null`: any above 0. */
export function thresholdOf(
  { present_from }: { readonly present_from: number | null },
  { minimum }: Scoring,
): number | null {
  return minimum ?? present_from;
}

/** Whether so much weight reaches the threshold, both to twelve digits. */
export function reaches(weight: number, threshold: number | null): boolean {
  return threshold === null ? weight > 0 : weight >= tidy(threshold);
}

/** The score of so much weight in so many words: from 0 to below 1, to nine decimals. */
export function scoreOf(weight: number, words: number): number {
  if (weight <= 0) return 0;
  const score = 1 - 2 ** ((-weight * wordsPerHalf) / Math.max(words, wordsPerHalf));
  return Math.min(parts - 1, Math.round(score * parts)) / parts;
}
