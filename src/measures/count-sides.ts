import type { Hit, Passage } from "../rows.js";
import { Vocabulary } from "./vocabulary.js";

/** A number for either of two groups. */
export type Pair = readonly [number, number];

/** A word, or a term of the codebook, and how often it stands in either group. */
export interface SideCount {
  readonly word: string;
  /** The theme of a term; `null` for a word. */
  readonly theme: string | null;
  /** False for function words, numbers and single letters. */
  readonly isContent: boolean;
  readonly counts: Pair;
  /** Documents in which it stands. */
  readonly documents: Pair;
}

/** What was counted in two groups of passages. */
export interface SideCounts {
  readonly entries: readonly SideCount[];
  /** All words of either group. */
  readonly words: Pair;
  readonly documents: Pair;
}

/** Which group a passage is of: 0, 1, or `null` for neither. */
export type SideOf = (passage: Passage) => 0 | 1 | null;

/** The words of two groups of passages, counted in the order in which they are first met. */
export function countWordsOfSides(passages: readonly Passage[], sideOf: SideOf): SideCounts {
  const vocabulary = new Vocabulary();
  const tallies = [new Tally(), new Tally()] as const;
  // Those of a document one after the other, so that its words need not be kept.
  const sorted = [...passages].sort((a, b) => compare(a.document, b.document));
  let document = 0;
  sorted.forEach((passage, i) => {
    if (passage.document !== sorted[i - 1]?.document) document++;
    const side = sideOf(passage);
    if (side === null) return;
    const tally = tallies[side];
    vocabulary.read(passage, (word) => {
      tally.add(word, document);
    });
  });
  const entries = vocabulary.entries().map(({ word, isContent }, i) => ({
    ...{ word, theme: null, isContent },
    counts: [tallies[0].counts[i] ?? 0, tallies[1].counts[i] ?? 0] as const,
    documents: [tallies[0].documents[i] ?? 0, tallies[1].documents[i] ?? 0] as const,
  }));
  return { entries, ...sizesOf(passages, sideOf) };
}

/** The terms of the hits in two groups of passages, each counted as a hit of its theme. */
export function countTermsOfSides(
  passages: readonly Passage[],
  hits: readonly Hit[],
  sideOf: SideOf,
): SideCounts {
  const sides = new Map(passages.map((passage) => [passage.passage, sideOf(passage)]));
  const terms = new Map<string, Met>();
  for (const { passage, document, theme, term } of hits) {
    const side = sides.get(passage) ?? null;
    if (side === null) continue;
    const key = JSON.stringify([theme, term]);
    let met = terms.get(key);
    if (met === undefined) {
      met = { theme, term, counts: [0, 0], documents: [new Set(), new Set()] };
      terms.set(key, met);
    }
    met.counts[side]++;
    met.documents[side].add(document);
  }
  const entries = [...terms.values()].map(({ theme, term, counts, documents }) => ({
    ...{ word: term, theme, isContent: true, counts },
    documents: [documents[0].size, documents[1].size] as const,
  }));
  return { entries, ...sizesOf(passages, sideOf) };
}

interface Met {
  readonly theme: string;
  readonly term: string;
  readonly counts: [number, number];
  readonly documents: readonly [Set<string>, Set<string>];
}

/** How often each word stands in one group, and in how many documents. */
class Tally {
  readonly counts: number[] = [];
  readonly documents: number[] = [];
  readonly #last: number[] = [];

  /** @param document - its number; the documents come one after the other. */
  add(word: number, document: number): void {
    // Words of the other group come between: no holes, which would make a slow list of it.
    while (this.counts.length <= word) {
      this.counts.push(0);
      this.documents.push(0);
      this.#last.push(0);
    }
    this.counts[word] = (this.counts[word] ?? 0) + 1;
    if (this.#last[word] === document) return;
    this.#last[word] = document;
    this.documents[word] = (this.documents[word] ?? 0) + 1;
  }
}

function sizesOf(
  passages: readonly Passage[],
  sideOf: SideOf,
): Pick<SideCounts, "words" | "documents"> {
  const words: [number, number] = [0, 0];
  const documents = [new Set<string>(), new Set<string>()] as const;
  for (const passage of passages) {
    const side = sideOf(passage);
    if (side === null) continue;
    words[side] += passage.words;
    documents[side].add(passage.document);
  }
  return { words, documents: [documents[0].size, documents[1].size] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
