import { alignSegments, type Bead } from "./align-segments.js";
import { clueWeights, kindOfClue } from "./clue-key.js";
import type { Clues, Segment } from "./find-clues.js";
import { mix } from "./shingle-text.js";

/** What speaks for two texts being one in two languages. */
export interface Comparison {
  /** Segments with a telling clue, of both texts, and those of them found where they should be. */
  readonly located: { readonly found: number; readonly of: number };
  /** Share of the text that has more without a counterpart which does have one, 0 to 1. */
  readonly aligned: number;
  /** Numbers above twelve written with digits: found in both, in the one, in the other. */
  readonly numbers: { readonly shared: number; readonly ofA: number; readonly ofB: number };
  /** How much better, in nats, the texts fit in their own order than in the best of other orders. */
  readonly gain: number;
}

/** What must be reached at the least, so that what cannot reach it is not looked at further. */
export interface LeastEvidence {
  /** Share of `located`, in the whole and in the middle third. */
  readonly located: number;
  readonly locatedInMiddle: number;
  readonly found: number;
  readonly aligned: number;
  readonly gain: number;
}

const otherOrders = 24;
/** Clues hang together (a name brings its title along): each tells half of what it would alone. */
const dependence = 0.5;
/** A segment is looked for this far to either side of where it should be. */
const reach = 10;
/** The weight from which the clues of two segments tell that they belong together. */
const telling = 1.6;
/** Fewer telling segments than this in the middle of a text say nothing. */
const fewLocated = 2;

/**
 * Two texts held against each other, or `null` when the evidence is less than the `least`.
 *
 * Texts on one subject share words, names and numbers in any order; only a translation shares them,
 * and the lengths of its sentences, in this one. So sentences are laid side by side
 * (`alignSegments`), and two questions asked: is each sentence more like its counterpart than like
 * any of the ten before and after that one (`located`)? And how much better does the whole fit than
 * with the sentences of `b` in 24 other orders (`gain`, a permutation test)? Neither author nor event
 * nor genre can make two texts alike by this measure.
 */
export function compareClues(a: Clues, b: Clues, least: LeastEvidence): Comparison | null {
  const shared = weighShared(a.segments, b.segments);
  const own = b.segments.map((_, i) => i);
  const first = alignSegments(a.segments, b.segments, shared, own, a.length / b.length);
  // A text cut short has made the whole lengths a poor measure; what was aligned is a better one.
  const scale = measureScale(a.segments, b.segments, first.beads);
  const { score, beads } = alignSegments(a.segments, b.segments, shared, own, scale);
  const located = locate(shared, beads, a.segments.length, b.segments.length);
  if (located.found < least.found || located.found < least.located * located.of) return null;
  // What a publisher puts at the head and foot of all its articles must not make two of them one.
  const third = beads.length / 3;
  const middle = locate(
    shared,
    beads.slice(third, 2 * third),
    a.segments.length,
    b.segments.length,
  );
  if (middle.of >= fewLocated && middle.found < least.locatedInMiddle * middle.of) return null;
  const aligned = Math.min(
    shareAligned(a, beads, "startA", "endA"),
    shareAligned(b, beads, "startB", "endB"),
  );
  if (aligned < least.aligned) return null;
  let gain = Infinity;
  for (let i = 0; i < otherOrders && gain >= least.gain; i++) {
    const order = i === 0 ? [...own].reverse() : shuffle(own, i);
    gain = Math.min(
      gain,
      score - alignSegments(a.segments, b.segments, shared, order, scale).score,
    );
  }
  if (gain < least.gain) return null;
  return { located, aligned, numbers: countNumbers(a.numbers, b.numbers), gain };
}

/** How many of the numbers of two texts are the same; each list without doubles. */
export function countNumbers(
  a: readonly number[],
  b: readonly number[],
): { shared: number; ofA: number; ofB: number } {
  const inB = new Set(b);
  return { shared: a.filter((value) => inB.has(value)).length, ofA: a.length, ofB: b.length };
}

/** For each two segments the weight of the clues they share: the rarer in both texts, the more. */
function weighShared(a: readonly Segment[], b: readonly Segment[]): Float64Array {
  const shared = new Float64Array(a.length * b.length);
  const placesB = findPlaces(b);
  for (const [key, inA] of findPlaces(a)) {
    const inB = placesB.get(key);
    if (inB === undefined) continue;
    const rarity = (Math.log(a.length / inA.length) + Math.log(b.length / inB.length)) / 2;
    const weight =
      (dependence * clueWeights[kindOfClue(key)] * rarity) / Math.sqrt(inA.length * inB.length);
    for (const i of inA) {
      for (const j of inB) shared[i * b.length + j] = (shared[i * b.length + j] ?? 0) + weight;
    }
  }
  return shared;
}

/** Looks for the best counterpart of each segment near where the alignment has put it. */
function locate(
  shared: Float64Array,
  beads: readonly Bead[],
  ofA: number,
  ofB: number,
): { found: number; of: number } {
  let found = 0;
  let of = 0;
  const look = (from: number, to: number, length: number, weight: (i: number) => number) => {
    const middle = (from + to - 1) / 2;
    let best = -1;
    for (let i = Math.max(0, Math.ceil(middle - reach)); i < length && i <= middle + reach; i++) {
      if (weight(i) >= Math.max(telling, best < 0 ? 0 : weight(best) + 1e-9)) best = i;
    }
    if (best < 0) return;
    of++;
    if (best >= from && best < to) found++;
  };
  for (const { startA, endA, startB, endB } of beads) {
    for (let i = startA; i < endA; i++) look(startB, endB, ofB, (j) => shared[i * ofB + j] ?? 0);
    for (let j = startB; j < endB; j++) look(startA, endA, ofA, (i) => shared[i * ofB + j] ?? 0);
  }
  return { found, of };
}

function findPlaces(segments: readonly Segment[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  segments.forEach(({ keys }, i) => {
    for (const key of keys) {
      const found = places.get(key);
      if (found === undefined) places.set(key, [i]);
      else found.push(i);
    }
  });
  return places;
}

/** How many letters of `a` one of `b` is worth, where the two texts stand side by side. */
function measureScale(
  a: readonly Segment[],
  b: readonly Segment[],
  beads: readonly Bead[],
): number {
  let [ofA, ofB] = [1, 1];
  for (const { startA, endA, startB, endB } of beads) {
    if (startA === endA || startB === endB) continue;
    for (const { length } of a.slice(startA, endA)) ofA += length;
    for (const { length } of b.slice(startB, endB)) ofB += length;
  }
  return ofA / ofB;
}

function shareAligned(
  { segments, length }: Clues,
  beads: readonly Bead[],
  start: "startA" | "startB",
  end: "endA" | "endB",
): number {
  let aligned = 0;
  for (const bead of beads) {
    if (bead.startA === bead.endA || bead.startB === bead.endB) continue;
    for (const segment of segments.slice(bead[start], bead[end])) aligned += segment.length;
  }
  return aligned / Math.max(1, length);
}

/** Another order, always the same one for a seed (Fisher & Yates with a fixed source). */
function shuffle(order: readonly number[], seed: number): number[] {
  const shuffled = [...order];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = mix(seed * 0x9e3779b1 + i) % (i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j] ?? 0, shuffled[i] ?? 0];
  }
  return shuffled;
}
