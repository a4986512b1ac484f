import type { Score } from "../../src/rows.js";

/** A passage of 50 words about one theme; its document is named after its author and year. */
export function scoreOf(more: Partial<Score>): Score {
  const { author = "Ann", year = 1920, hits = 0 } = more;
  return {
    document: `${author ?? "?"}-${year ?? "?"}`,
    passage: "p",
    theme: "sea",
    hits,
    per_1000_words: 20 * hits,
    present: hits > 0,
    score: 0,
    weighted_hits: 0,
    words: 50,
    author,
    year,
    language: "en",
    source: null,
    counted: true,
    ...more,
  };
}

/** The scores of a document of so many passages, of which so many have the theme. */
export function scoresOf(
  document: string,
  [present, passages]: readonly [number, number],
  more: Partial<Score> = {},
): Score[] {
  return Array.from({ length: passages }, (_, i) =>
    scoreOf({ document, hits: i < present ? 1 : 0, ...more }),
  );
}
