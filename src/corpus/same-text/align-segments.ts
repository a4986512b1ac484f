import type { Segment } from "./find-clues.js";

/** Segments that belong together: those of one text from `startA` to `endA`, of the other likewise. */
export interface Bead {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/** How many segments of each text a bead takes, and what that costs (after Gale & Church 1993). */
const shapes = [
  { ofA: 1, ofB: 1, cost: 0 },
  { ofA: 1, ofB: 2, cost: 2 },
  { ofA: 2, ofB: 1, cost: 2 },
  { ofA: 1, ofB: 0, cost: 3 },
  { ofA: 0, ofB: 1, cost: 3 },
  { ofA: 2, ofB: 2, cost: 4 },
  { ofA: 1, ofB: 3, cost: 4 },
  { ofA: 3, ofB: 1, cost: 4 },
] as const;
/** Spread of the logarithm of two lengths' ratio: of a translation, and of texts at random. */
const spreadOfStyle = 0.15;
const spreadPerLetter = 6.8;
const spreadAtRandom = 0.9;
const lowestLengthScore = -4;
/** How far from the diagonal, as a share of the text, a translation can run. */
const band = 0.25;

/**
 * The best way to lay two lists of segments side by side, in their order, and its score in nats:
 * how much likelier the lengths are in a translation than at random, and the clues shared.
 *
 * Dynamic programming over beads of up to three segments against one (Gale & Church 1993, "A program
 * for aligning sentences in bilingual corpora"), in a band around the diagonal.
 *
 * @param shared for each segment of `a` and each of `b` the weight of the clues they share, row by
 * row; `order` takes the segments of `b` in another order than their own; `scale` is
 * how many letters of `a` one of `b` is worth.
 */
export function alignSegments(
  a: readonly Segment[],
  b: readonly Segment[],
  shared: Float64Array,
  order: readonly number[],
  scale: number,
): { score: number; beads: Bead[] } {
  const table = fillTable(a, b, shared, order, scale);
  return {
    score: table.scores[table.scores.length - 1] ?? -Infinity,
    beads: trace(table.taken, a.length, b.length),
  };
}

function fillTable(
  a: readonly Segment[],
  b: readonly Segment[],
  shared: Float64Array,
  order: readonly number[],
  scale: number,
): { scores: Float64Array; taken: Int8Array } {
  const width = b.length + 1;
  const scores = new Float64Array((a.length + 1) * width).fill(-Infinity);
  const taken = new Int8Array(scores.length).fill(-1);
  const upToA = addUp(a.map(({ length }) => length));
  const upToB = addUp(order.map((j) => b[j]?.length ?? 0));
  const reach = Math.max(3, Math.ceil(band * Math.max(a.length, b.length)));
  scores[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    const middle = (i / Math.max(1, a.length)) * b.length;
    const to = Math.min(b.length, Math.floor(middle + reach));
    for (let j = Math.max(0, Math.ceil(middle - reach)); j <= to; j++) {
      for (let k = 0; k < shapes.length; k++) {
        const shape = shapes[k];
        if (shape === undefined || shape.ofA > i || shape.ofB > j) continue;
        let score = (scores[(i - shape.ofA) * width + j - shape.ofB] ?? 0) - shape.cost;
        if (score === -Infinity) continue;
        if (shape.ofA > 0 && shape.ofB > 0) {
          const lengthA = (upToA[i] ?? 0) - (upToA[i - shape.ofA] ?? 0);
          const lengthB = (upToB[j] ?? 0) - (upToB[j - shape.ofB] ?? 0);
          score += scoreLengths(lengthA, lengthB * scale);
          for (let x = i - shape.ofA; x < i; x++) {
            for (let y = j - shape.ofB; y < j; y++)
              score += shared[x * b.length + (order[y] ?? 0)] ?? 0;
          }
        }
        if (score > (scores[i * width + j] ?? 0)) {
          scores[i * width + j] = score;
          taken[i * width + j] = k;
        }
      }
    }
  }
  return { scores, taken };
}

function scoreLengths(a: number, b: number): number {
  const difference = Math.log(Math.max(1, b) / Math.max(1, a));
  const variance = spreadOfStyle ** 2 + (2 * spreadPerLetter) / (a + b + 1);
  const atRandom = spreadAtRandom ** 2;
  const score =
    (Math.log(atRandom / variance) - difference ** 2 * (1 / variance - 1 / atRandom)) / 2;
  return Math.max(lowestLengthScore, score);
}

function addUp(lengths: readonly number[]): number[] {
  const sums = [0];
  for (const length of lengths) sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}

function trace(taken: Int8Array, ofA: number, ofB: number): Bead[] {
  const beads: Bead[] = [];
  let i = ofA;
  let j = ofB;
  while (i > 0 || j > 0) {
    const shape = shapes[taken[i * (ofB + 1) + j] ?? -1];
    if (shape === undefined) return [];
    beads.push({ startA: i - shape.ofA, endA: i, startB: j - shape.ofB, endB: j });
    i -= shape.ofA;
    j -= shape.ofB;
  }
  return beads.reverse();
}
