import type { Hit, KeywordInContext, Passage } from "../rows.js";
import { scanWords } from "../text/scan-words.js";

/** How much to show around a hit. */
export interface ExplainOptions {
  /** Words on either side; 8 unless said otherwise. */
  readonly words?: number;
}

/**
 * Each hit with the words before and after it in its passage (keyword in context), in the order of
 * the hits. `before` + `match` + `after` is a stretch of the passage, letter for letter.
 *
 * @throws RangeError when a hit's passage is not among the passages.
 * @example
 * const lines = explainHits(hits, passages, { words: 6 });
 */
export function explainHits(
  hits: readonly Hit[],
  passages: readonly Passage[],
  { words = 8 }: ExplainOptions = {},
): KeywordInContext[] {
  const byId = new Map(passages.map((passage) => [passage.passage, passage]));
  return hits.map((hit) => {
    const passage = byId.get(hit.passage);
    if (passage === undefined) {
      throw new RangeError(`explainHits: expected passage ${hit.passage} among the passages`);
    }
    const start = hit.start - passage.start;
    const end = hit.end - passage.start;
    const before = passage.text.slice(0, start);
    const after = passage.text.slice(end);
    const from = scanWords(before, passage.language).at(-words)?.start ?? 0;
    const to =
      words === 0 ? 0 : (scanWords(after, passage.language).at(words - 1)?.end ?? after.length);
    return {
      document: hit.document,
      passage: hit.passage,
      theme: hit.theme,
      term: hit.term,
      before: words === 0 ? "" : before.slice(from),
      match: hit.match,
      after: after.slice(0, to),
      start: hit.start,
      end: hit.end,
    };
  });
}
