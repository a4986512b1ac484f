import { kindOfClue } from "./clue-key.js";
import { mix } from "./shingle-text.js";

/** What the search needs of a document; lists of hashes, as `findAnchors` makes them. */
export interface Anchored {
  readonly language: string | null;
  /** Hashes of numbers and pairs of them, few and always looked up; of words, many. */
  readonly numbers: Uint32Array;
  readonly words: Uint32Array;
}

/** In a corpus this small every two documents in different languages are candidates. */
const fewDocuments = 40;
/** A clue in more documents than this tells nothing about any of them. */
const mostDocuments = 24;
/** The rarest clues of a document that are looked up, of numbers and of words each. */
const mostLookedUp = 120;
/** The documents of other languages that a document is held against. */
const mostCandidates = 6;
/** Of longer documents the clues with the least hashes stand for all (bottom-k sketch, Broder 1997). */
const mostWords = 2_000;
const counterBits = 22;
/** An anchor of 32 bits and a document of 21 make one whole number of a double. */
const mostInIndex = 2 ** 21;

/**
 * What a document can be found by in another language: its clues but punctuation and small numbers,
 * and each two numbers that stand close together, since years and round numbers are common but the
 * same two in a row are not. Hashes, ascending.
 */
export function findAnchors(
  keys: Uint32Array,
  numbers: readonly number[],
): { numbers: Uint32Array; words: Uint32Array } {
  const words: number[] = [];
  const values = new Set<number>();
  for (const key of keys) {
    const kind = kindOfClue(key);
    if (kind === "number") values.add(mix(key));
    else if (kind !== "punctuation" && kind !== "small number") words.push(mix(key));
  }
  numbers.forEach((number, i) => {
    for (const next of numbers.slice(i + 1, i + 3)) {
      values.add(mix(Math.imul(mix(Math.min(number, next)), 31) + Math.max(number, next)));
    }
  });
  return {
    numbers: Uint32Array.from(values).sort(),
    words: Uint32Array.from(words).sort().slice(0, mostWords),
  };
}

/**
 * The pairs of documents in different languages that are worth comparing, by position, the first
 * one lower: each document with the six that share the most with it of what is rare in the corpus.
 *
 * Time and memory grow with the number of documents: a clue in more than 24 of them is left out,
 * and of the others a document's 120 rarest numbers and words are
 * looked up. What is rare is told by a table of
 * counters of fixed size (a count-min sketch of one row); a collision there only hides a clue.
 * Documents without a language are no one's translation. In a corpus of up to 40 documents every
 * pair is worth comparing.
 */
export function findTranslationCandidates(documents: readonly Anchored[]): [number, number][] {
  const languages = new Set(documents.map(({ language }) => language).filter((l) => l !== null));
  if (languages.size < 2) return [];
  const pairs = new Map<number, [number, number]>();
  const look = documents.length <= fewDocuments ? pairAll(documents) : lookUp(documents);
  for (const [a, b] of look) {
    const pair: [number, number] = a < b ? [a, b] : [b, a];
    pairs.set(pair[0] * documents.length + pair[1], pair);
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function* pairAll(documents: readonly Anchored[]): Generator<[number, number]> {
  for (let a = 0; a < documents.length; a++) {
    for (let b = a + 1; b < documents.length; b++) {
      if (areForeign(documents[a], documents[b])) yield [a, b];
    }
  }
}

function* lookUp(documents: readonly Anchored[]): Generator<[number, number]> {
  const counts = countDocuments(documents);
  const rarest = documents.map(({ numbers, words }) => [
    ...chooseRarest(numbers, counts),
    ...chooseRarest(words, counts),
  ]);
  const postings = indexAnchors(rarest);
  for (const [a, anchors] of rarest.entries()) {
    const votes = new Map<number, number>();
    for (const anchor of anchors) {
      const posting = findPosting(postings, anchor);
      const weight = Math.log(documents.length / posting.length);
      for (const b of posting) {
        if (areForeign(documents[a], documents[b])) votes.set(b, (votes.get(b) ?? 0) + weight);
      }
    }
    const best = [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, mostCandidates);
    for (const [b] of best) yield [a, b];
  }
}

/** Each anchor with each of its documents as one number, ascending: a tenth of what a Map takes. */
function indexAnchors(rarest: readonly (readonly number[])[]): Float64Array {
  const postings = new Float64Array(rarest.reduce((sum, anchors) => sum + anchors.length, 0));
  let count = 0;
  rarest.forEach((anchors, document) => {
    for (const anchor of anchors) postings[count++] = anchor * mostInIndex + document;
  });
  return postings.sort();
}

/** The documents of an anchor, ascending. */
function findPosting(postings: Float64Array, anchor: number): number[] {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) < anchor * mostInIndex) low = middle + 1;
    else high = middle;
  }
  const documents: number[] = [];
  for (let i = low; (postings[i] ?? Infinity) < (anchor + 1) * mostInIndex; i++) {
    documents.push((postings[i] ?? 0) - anchor * mostInIndex);
  }
  return documents;
}

/** In how many documents each clue is, at least; up to 255. */
function countDocuments(documents: readonly Anchored[]): Uint8Array {
  const counts = new Uint8Array(2 ** counterBits);
  for (const { numbers, words } of documents) {
    for (const anchors of [numbers, words]) {
      for (const anchor of anchors) {
        const place = anchor >>> (32 - counterBits);
        counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
      }
    }
  }
  return counts;
}

function chooseRarest(anchors: Uint32Array, counts: Uint8Array): number[] {
  const count = (anchor: number) => counts[anchor >>> (32 - counterBits)] ?? 255;
  return Array.from(anchors)
    .filter((anchor) => count(anchor) >= 2 && count(anchor) <= mostDocuments)
    .sort((a, b) => count(a) - count(b) || a - b)
    .slice(0, mostLookedUp);
}

function areForeign(a: Anchored | undefined, b: Anchored | undefined): boolean {
  return a?.language != null && b?.language != null && a.language !== b.language;
}
