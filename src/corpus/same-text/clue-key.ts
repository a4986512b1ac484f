/** What kind of thing a clue is, and how much the same clue in two texts tells. */
export const clueWeights = {
  "small number": 0.5,
  number: 1.6,
  spelling: 1.2,
  beginning: 1,
  consonants: 1,
  characters: 1,
  punctuation: 1,
} as const;
export type ClueKind = keyof typeof clueWeights;

const kinds = Object.keys(clueWeights) as ClueKind[];

/** The key of a clue (32 bits): three bits say the kind, 29 what it is. */
export function clueKey(kind: ClueKind, hash: number): number {
  return ((kinds.indexOf(kind) << 29) | (hash >>> 3)) >>> 0;
}

/** The kind of clue that a key stands for. */
export function kindOfClue(key: number): ClueKind {
  return kinds[key >>> 29] ?? "punctuation";
}
