import type { DocumentFacts, FrequencyRow, Groups, Hit, Passage, Score } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { termsInOrder } from "./compile-codebook.js";
import type { FoundHits } from "./found-hits.js";
import { makeHit } from "./make-hit.js";
import { makeScore } from "./make-score.js";
import { thresholdOf, type Scoring } from "./scoring.js";
import { ThemeCounts } from "./theme-counts.js";
import { weighFound } from "./weigh-found.js";
import { nothing, type Weighed } from "./weigh-hits.js";

/** A passage without its text. */
export type PassageFacts = Omit<Passage, "text">;

/** Hits of passages, one passage after the other, of which rows are made when they are asked for. */
export interface PassageHits {
  readonly codebook: Codebook;
  readonly found: FoundHits;
  /** How many passages there are. */
  readonly count: number;
  /** The number of the first hit of each passage, and behind the last one the number of hits. */
  readonly firsts: ArrayLike<number>;
  passageAt(i: number): PassageFacts;
  /** What passages are grouped by, and how many words one has: all that is needed for counting. */
  factsAt(i: number): DocumentFacts;
  wordsAt(i: number): number;
}

/** The rows that `findHits` gives. */
export function* hitRows(all: PassageHits): Generator<Hit> {
  const terms = termsInOrder(all.codebook);
  for (const { passage, from, to } of rangesOf(all)) {
    for (let i = from; i < to; i++) yield makeHit(passage, all.codebook, terms, all.found, i);
  }
}

/** The rows that `scorePassages` gives without smoothing. */
export function* scoreRows(all: PassageHits, scoring: Scoring): Generator<Score> {
  const { codebook, found } = all;
  const terms = termsInOrder(codebook);
  const thresholds = codebook.themes.map((theme) => thresholdOf(theme, scoring));
  for (const { passage, from, to } of rangesOf(all)) {
    const weighed = new Map<number, Weighed>();
    weighFound(found, { from, to }, terms, scoring.negation, (theme, hits, weight) => {
      weighed.set(theme, { hits, weight });
    });
    for (const [i, { theme }] of codebook.themes.entries()) {
      const own = weighed.get(i) ?? nothing;
      const alone = { weight: own.weight, words: passage.words, by: 0 };
      yield makeScore(passage, theme, own, alone, thresholds[i] ?? null);
    }
  }
}

/** The rows that `measureFrequency` gives of these scores. */
export function countHits<By extends Exclude<keyof Groups, "theme">>(
  all: PassageHits,
  scoring: Scoring,
  by: readonly By[],
): FrequencyRow<By>[] {
  const counts = new ThemeCounts(all.codebook, scoring, by);
  for (let i = 0; i < all.count; i++) {
    const range = { from: all.firsts[i] ?? 0, to: all.firsts[i + 1] ?? 0 };
    counts.add(all.factsAt(i), all.wordsAt(i), all.found, range);
  }
  return counts.rows();
}

interface Range {
  readonly passage: PassageFacts;
  readonly from: number;
  readonly to: number;
}

function* rangesOf(all: PassageHits): Generator<Range> {
  const { count, firsts } = all;
  for (let i = 0; i < count; i++)
    yield { passage: all.passageAt(i), from: firsts[i] ?? 0, to: firsts[i + 1] ?? 0 };
}
