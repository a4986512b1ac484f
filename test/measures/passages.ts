import type { Hit, Passage, Score } from "../../src/rows.js";
import { countWords } from "../../src/text/scan-words.js";

/** A passage with a text; its document is named after its author and year. */
export function passageOf(text: string, more: Partial<Passage> = {}): Passage {
  const { author = "Ann", year = 1920, language = "en" } = more;
  const document = more.document ?? `${author ?? "?"}-${year ?? "?"}`;
  const span = { start: 0, end: text.length, raw_start: 0, raw_end: text.length };
  return {
    ...{ document, author, year, language, source: null, counted: true },
    ...{ passage: `${document}#${more.index ?? 1}`, index: 1, ...span },
    ...{ words: countWords(text, language), text, runs: [span] },
    ...more,
  };
}

/** A hit in a passage. */
export function hitOf(
  { passage, document }: Passage,
  theme: string,
  term: string,
  more: Partial<Hit> = {},
): Hit {
  return {
    ...{ document, passage, theme, term, match: term, start: 0, end: 1, raw_start: 0, raw_end: 1 },
    ...{ negated: false, weight: 1, ...more },
  };
}

/** The score of a theme in a passage. */
export function scoreOf(passage: Passage, theme: string, hits: number): Score {
  const { document, author, year, language, source, counted, words } = passage;
  return {
    ...{ document, author, year, language, source, counted, words, passage: passage.passage },
    ...{ theme, hits, weighted_hits: hits, per_1000_words: 0, present: hits > 0, score: 0 },
  };
}
