import type { Passage, Score } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { findHits } from "./find-hits.js";
import { scorePassages } from "./score-passages.js";
import type { Scoring } from "./scoring.js";

/** What is found of a theme in a passage. */
export type FoundTheme = Pick<Score, "present" | "hits">;

/** What is found where a codebook has no such theme. */
const nowhere: FoundTheme = { present: false, hits: 0 };
/** About so many passages are scored at a time: there is a row for each of their themes. */
const atATime = 20_000;

/**
 * What scoring finds of a theme in the passage at a position. Rows of scores are not kept: there
 * may be millions of them.
 */
export function findPresence(
  passages: readonly Passage[],
  codebook: Codebook,
  scoring: Scoring,
): (theme: string | null, passage: number) => FoundTheme {
  const places = new Map(codebook.themes.map(({ theme }, i) => [theme, i]));
  const present = new Uint8Array(passages.length * places.size);
  const hits = new Uint32Array(passages.length * places.size);
  for (const positions of partDocuments(passages)) {
    const part = positions.flatMap((position) => passages[position] ?? []);
    const scores = scorePassages(part, findHits(part, codebook), codebook, scoring);
    // There is a row for every passage and theme, in their order.
    for (const [row, score] of scores.entries()) {
      const position = positions[Math.floor(row / places.size)] ?? 0;
      const at = position * places.size + (row % places.size);
      present[at] = Number(score.present);
      hits[at] = score.hits;
    }
  }
  return (theme, passage) => {
    const place = theme === null ? undefined : places.get(theme);
    if (place === undefined) return nowhere;
    const at = passage * places.size + place;
    return { present: present[at] === 1, hits: hits[at] ?? 0 };
  };
}

/** The positions of passages in parts; those of a document, which may be neighbours, in one. */
function partDocuments(passages: readonly Passage[]): number[][] {
  const documents = new Map<string, number[]>();
  for (const [position, { document }] of passages.entries()) {
    const own = documents.get(document);
    if (own === undefined) documents.set(document, [position]);
    else own.push(position);
  }
  const parts: number[][] = [];
  let part: number[] = [];
  for (const positions of documents.values()) {
    part = part.concat(positions);
    if (part.length < atATime) continue;
    parts.push(part);
    part = [];
  }
  return part.length === 0 ? parts : [...parts, part];
}
