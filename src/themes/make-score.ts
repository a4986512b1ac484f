import type { DocumentFacts, Score } from "../rows.js";
import { reaches, scoreOf } from "./scoring.js";
import type { Weighed } from "./weigh-hits.js";

/** What makes the score: the passage's own weight and words, or those smoothed over so many neighbours. */
export interface Smoothed {
  readonly weight: number;
  readonly words: number;
  readonly by: number;
}

/** The passage that is scored. */
export interface Scored extends DocumentFacts {
  readonly passage: string;
  readonly words: number;
}

/** The row of a passage and a theme; see `scorePassages`. */
export function makeScore(
  passage: Scored,
  theme: string,
  { hits, weight }: Weighed,
  smoothed: Smoothed,
  threshold: number | null,
): Score {
  const row: Score = {
    document: passage.document,
    passage: passage.passage,
    theme,
    hits,
    weighted_hits: weight,
    per_1000_words: passage.words === 0 ? 0 : (1000 * hits) / passage.words,
    present: reaches(smoothed.weight, threshold),
    score: scoreOf(smoothed.weight, smoothed.words),
    words: passage.words,
    author: passage.author,
    year: passage.year,
    language: passage.language,
    source: passage.source,
    counted: passage.counted,
  };
  return smoothed.by === 0 ? row : Object.assign(row, { smoothed: smoothed.by });
}
