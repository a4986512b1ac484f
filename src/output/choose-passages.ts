import type { Passage, Score } from "../rows.js";
import { groupBy } from "./group-by.js";

/** The scores by which passages are chosen: of those that count and have the theme, the best first. */
function takePresent(scores: readonly Score[]): Score[] {
  // Sorting keeps the order of the documents among equals.
  return scores.filter(({ counted, present }) => counted && present).sort((a, b) => b.score - a.score);
}

/**
 * The passages that say most about the themes, up to so many characters, in their order: the best
 * of every document first, then the second best, and so on; best is the highest score for any theme.
 *
 * @param always - ids of passages that come before all others
 */
export function choosePassages(
  passages: readonly Passage[],
  scores: readonly Score[],
  mostText: number,
  always: Iterable<string> = [],
): readonly Passage[] {
  const ranks = new Map<string, number>([...always].map((passage) => [passage, -1]));
  const counts = new Map<string, number>();
  for (const { document, passage } of takePresent(scores)) {
    if (ranks.has(passage)) continue;
    const rank = counts.get(document) ?? 0;
    counts.set(document, rank + 1);
    ranks.set(passage, rank);
  }
  const byRank = groupBy(
    passages.filter(({ passage }) => ranks.has(passage)),
    ({ passage }) => ranks.get(passage) ?? 0,
  );
  const chosen = new Set<string>();
  let length = 0;
  for (const rank of [...byRank.keys()].sort((a, b) => a - b)) {
    for (const { passage, text } of byRank.get(rank) ?? []) {
      if (length + text.length > mostText) continue;
      length += text.length;
      chosen.add(passage);
    }
  }
  return passages.filter(({ passage }) => chosen.has(passage));
}

/** For each theme the passages with the highest scores, no more than so many, and of a document. */
export function strongestPassages(
  passages: readonly Passage[],
  scores: readonly Score[],
  most: number,
  mostOfDocument = Infinity,
): Map<string, Passage[]> {
  const rows = new Map(passages.map((row) => [row.passage, row]));
  const strongest = new Map<string, Passage[]>();
  for (const { theme, passage } of takePresent(scores)) {
    const list = strongest.get(theme) ?? [];
    strongest.set(theme, list);
    const row = rows.get(passage);
    if (row === undefined || list.length >= most) continue;
    const others = list.filter(({ document }) => document === row.document);
    if (others.length < mostOfDocument) list.push(row);
  }
  return strongest;
}
