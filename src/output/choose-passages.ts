import type { Passage, Score } from "../rows.js";

/** The scores by which passages are chosen: of those that count and have the theme, the best first. */
function takePresent(scores: readonly Score[]): Score[] {
  // Sorting keeps the order of the documents among equals.
  return scores.filter(({ counted, present }) => counted && present).sort((a, b) => b.score - a.score);
}

/**
 * The passages that say most about the themes, up to so many characters, in their order: the best
 * of every document first, then the second best, and so on; best is the highest score for any theme.
 *
 * @param first - ids of passages that come before all others, in this order
 */
export function choosePassages(
  passages: readonly Passage[],
  scores: readonly Score[],
  mostText: number,
  first: readonly string[] = [],
): readonly Passage[] {
  const sizes = new Map(passages.map(({ passage, text }) => [passage, text.length]));
  const chosen = new Set<string>();
  let room = mostText;
  for (const passage of [...first, ...rankPassages(scores)]) {
    const size = sizes.get(passage) ?? Infinity;
    if (size > room || chosen.has(passage)) continue;
    room -= size;
    chosen.add(passage);
  }
  return passages.filter(({ passage }) => chosen.has(passage));
}

/** The passages with a theme: the best of every document, then the second best of every one … */
function rankPassages(scores: readonly Score[]): string[] {
  const counts = new Map<string, number>();
  const ranks = new Map<string, number>();
  for (const { document, passage } of takePresent(scores)) {
    if (ranks.has(passage)) continue;
    const rank = counts.get(document) ?? 0;
    counts.set(document, rank + 1);
    ranks.set(passage, rank);
  }
  return [...ranks].sort(([, a], [, b]) => a - b).map(([passage]) => passage);
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
