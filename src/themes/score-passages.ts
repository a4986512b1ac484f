import type { Hit, Passage, Score } from "../rows.js";
import type { Codebook } from "./codebook.js";

/** How to score. */
export interface ScoreOptions {
  /** A theme is present from so many hits on; 1 unless said otherwise. */
  readonly minimum?: number;
}

/** One hit in so many words makes a score of one half. */
const wordsPerHalf = 100;
/** Scores are kept to so many parts: releases of Node differ in the last digit of a power. */
const parts = 1e9;
/** The score next to 1, where rounding would reach it. */
const highest = (parts - 1) / parts;

/**
 * A row for every passage and theme, zeros included, in the order of the passages and then of the
 * codebook.
 *
 * `score` is 1 − 2^(−w · 100 / max(words, 100)), with w the sum of the weights of the hits: one hit
 * of weight 1 in a passage of up to 100 words scores 0.5, two 0.75; longer passages need hits in
 * proportion. It rises with every hit and never reaches 1; it is rounded to nine decimals.
 * `per_1000_words` counts hits, not weights.
 *
 * @example
 * const scores = scorePassages(passages, hits, codebook);
 */
export function scorePassages(
  passages: readonly Passage[],
  hits: readonly Hit[],
  codebook: Codebook,
  { minimum = 1 }: ScoreOptions = {},
): Score[] {
  const found = new Map<string, { hits: number; weight: number }>();
  for (const hit of hits) {
    const key = keyOf(hit.passage, hit.theme);
    const sum = found.get(key) ?? { hits: 0, weight: 0 };
    found.set(key, { hits: sum.hits + 1, weight: sum.weight + hit.weight });
  }
  return passages.flatMap((passage) =>
    codebook.themes.map(({ theme }): Score => {
      const sum = found.get(keyOf(passage.passage, theme)) ?? { hits: 0, weight: 0 };
      return {
        document: passage.document,
        passage: passage.passage,
        theme,
        hits: sum.hits,
        weighted_hits: sum.weight,
        per_1000_words: passage.words === 0 ? 0 : (1000 * sum.hits) / passage.words,
        present: sum.hits >= minimum,
        score: scoreOf(sum.weight, passage.words),
        words: passage.words,
        author: passage.author,
        year: passage.year,
        language: passage.language,
        source: passage.source,
        counted: passage.counted,
      };
    }),
  );
}

function scoreOf(weight: number, words: number): number {
  const score = 1 - 2 ** ((-weight * wordsPerHalf) / Math.max(words, wordsPerHalf));
  return Math.min(highest, Math.round(score * parts) / parts);
}

function keyOf(passage: string, theme: string): string {
  return `${passage}\u0000${theme}`;
}
