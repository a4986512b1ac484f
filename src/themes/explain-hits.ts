import type { Hit, KeywordInContext, Passage, Span } from "../rows.js";
import { scanWords, type Word } from "../text/scan-words.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** How much to show around a hit. */
export interface ExplainOptions {
  /** Words on either side; 8 unless said otherwise. */
  readonly words?: number;
}

const optionNames: OptionNames<ExplainOptions> = { words: true };

/**
 * Each hit with the words before and after it in its passage (keyword in context), in the order of
 * the hits. `before` + `match` + `after` is a stretch of the passage, letter for letter.
 *
 * @throws RangeError when a hit's passage is not among the passages, or `words` is no whole number.
 * @example
 * const lines = explainHits(hits, passages, { words: 6 });
 */
export function explainHits(
  hits: readonly Hit[],
  passages: readonly Passage[],
  options: ExplainOptions = {},
): KeywordInContext[] {
  expectRows("explainHits", "hits", hits);
  expectRows("explainHits", "passages", passages);
  expectOptions("explainHits", options, optionNames);
  const { words = 8 } = options;
  // Half a word has no place, and would show all before it.
  if (!(words === Infinity || (Number.isSafeInteger(words) && words >= 0))) {
    const wanted = "expected a whole number from 0";
    throw new RangeError(`explainHits: words: ${wanted}; found ${String(words)}`);
  }
  const byId = new Map(passages.map((passage) => [passage.passage, passage]));
  // Hits come by passage, mostly; the words of a long one are looked for once.
  let scanned: { readonly passage: Passage; readonly words: readonly Word[] } | null = null;
  return hits.map((hit) => {
    const passage = byId.get(hit.passage);
    if (passage === undefined) {
      throw new RangeError(`explainHits: expected passage ${hit.passage} among the passages`);
    }
    if (scanned?.passage !== passage) {
      scanned = { passage, words: scanWords(passage.text, passage.language) };
    }
    const start = hit.start - passage.start;
    const end = hit.end - passage.start;
    const { from, to } = reachAround(passage.text, scanned.words, { start, end }, words);
    return {
      document: hit.document,
      passage: hit.passage,
      theme: hit.theme,
      term: hit.term,
      before: passage.text.slice(from, start),
      match: hit.match,
      after: passage.text.slice(end, to),
      start: hit.start,
      end: hit.end,
      negated: hit.negated,
    };
  });
}

/** Where so many words before a stretch begin, and so many after it end. */
function reachAround(
  text: string,
  words: readonly Word[],
  { start, end }: Span,
  count: number,
): { from: number; to: number } {
  if (count === 0) return { from: start, to: end };
  const first = countUntil(words, (word) => word.end <= start);
  const next = countUntil(words, (word) => word.start < end);
  return {
    from: first < count ? 0 : (words[first - count]?.start ?? 0),
    to: words[next + count - 1]?.end ?? text.length,
  };
}

/** How many of the words, from the first on, are so: found by halving. */
function countUntil(words: readonly Word[], isSo: (word: Word) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words[middle];
    if (word !== undefined && isSo(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}
