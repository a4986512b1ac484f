import type { Hit } from "../rows.js";
import type { Negation } from "./codebook.js";

/** Hits of one theme in one passage, counted. */
export interface Weighed {
  readonly hits: number;
  /** The sum of their weights; below 0 where more is taken off than there is. */
  readonly weight: number;
}

export const nothing: Weighed = { hits: 0, weight: 0 };

/** Sums are kept to so many digits, since 0.1 + 0.2 is to reach 0.3 and one tenth less is 0. */
const digits = 12;

/**
 * How many hits count, and their weight, after what is done about negated ones: `keep` counts them
 * like others, `drop` neither counts nor weighs them, `subtract` takes their weight off. The order
 * of the hits does not matter.
 */
export function weighHits(hits: readonly Hit[], policy: Negation["policy"]): Weighed {
  return {
    hits: policy === "keep" ? hits.length : hits.filter(({ negated }) => !negated).length,
    weight: addUp(hits.map((hit) => weightOf(hit, policy))),
  };
}

/** What a hit adds to its theme's weight: 0 or less where it is negated and that matters. */
export function weightOf({ weight, negated }: Hit, policy: Negation["policy"]): number {
  if (!negated || policy === "keep") return weight;
  return policy === "drop" ? 0 : -weight;
}

/**
 * The sum of the weights to twelve significant digits. It is the same in whatever order they come,
 * and what cancels out in decimals leaves nothing.
 */
export function addUp(weights: readonly number[]): number {
  if (weights.every(Number.isSafeInteger)) return tidy(weights.reduce((sum, one) => sum + one, 0));
  const sorted = [...weights].sort((a, b) => Math.abs(a) - Math.abs(b));
  const [given, taken] = [
    sumOf(sorted.filter((one) => one > 0)),
    sumOf(sorted.filter((one) => one < 0)),
  ];
  return tidy(given + taken);
}

/** The number to twelve significant digits. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits));
}

function sumOf(weights: readonly number[]): number {
  const sum = weights.reduce((total, one) => total + one, 0);
  return tidy(Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, sum)));
}

/** The hits by passage, and then by theme. */
export function groupHits(hits: readonly Hit[]): Map<string, Map<string, Hit[]>> {
  const passages = new Map<string, Map<string, Hit[]>>();
  for (const hit of hits) {
    let themes = passages.get(hit.passage);
    if (themes === undefined) passages.set(hit.passage, (themes = new Map<string, Hit[]>()));
    const found = themes.get(hit.theme);
    if (found === undefined) themes.set(hit.theme, [hit]);
    else found.push(hit);
  }
  return passages;
}
