import type { Passage } from "../rows.js";
import { addUp, tidy } from "./weigh-hits.js";

/** A passage that takes part in another one's score, or in its own. */
export interface Neighbour {
  readonly passage: Passage;
  /** Its part in whole numbers: one more than `smooth` for the passage itself, then one less each. */
  readonly part: number;
}

/**
 * For each passage those that take part in its score: itself, and of its document those up to
 * `smooth` places before and after it, nearest first. Their parts fall evenly with the distance
 * (a triangular kernel). A passage that was not given leaves its place empty.
 */
export function findNeighbours(
  passages: readonly Passage[],
  smooth: number,
): (passage: Passage) => Neighbour[] {
  if (smooth === 0) return (passage) => [{ passage, part: 1 }];
  const documents = new Map<string, Map<number, Passage>>();
  for (const passage of passages) {
    const places = documents.get(passage.document) ?? new Map<number, Passage>();
    documents.set(passage.document, places.set(passage.index, passage));
  }
  return (passage) => {
    const places = documents.get(passage.document);
    const found: Neighbour[] = [{ passage, part: smooth + 1 }];
    for (let distance = 1; distance <= smooth; distance++) {
      for (const index of [passage.index - distance, passage.index + distance]) {
        const other = places?.get(index);
        if (other !== undefined) found.push({ passage: other, part: smooth + 1 - distance });
      }
    }
    return found;
  };
}

/** A theme's weight in a neighbour, and that one's part. */
export interface WeightInPart {
  readonly weight: number;
  readonly part: number;
}

/** The mean of a theme's weights in the neighbours, each in its part of `all`; zeros may be left out. */
export function smoothWeight(weights: readonly WeightInPart[], all: number): number {
  const [first] = weights;
  // Alone it stays what it is, to the last digit.
  if (first === undefined || first.part === all) return first?.weight ?? 0;
  return tidy(addUp(weights.map(({ weight, part }) => part * weight)) / all);
}

/** The mean number of words over the neighbours, each in its part. */
export function smoothWords(neighbours: readonly Neighbour[]): number {
  const sum = neighbours.reduce((words, { passage, part }) => words + part * passage.words, 0);
  return sum / sumOfParts(neighbours);
}

/** What all parts together are. */
export function sumOfParts(neighbours: readonly Neighbour[]): number {
  return neighbours.reduce((sum, { part }) => sum + part, 0);
}
