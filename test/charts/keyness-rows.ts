import type { Keyness } from "../../src/rows.js";

/** A word that Ann has so often among 10,000 words, and Bob among 20,000. */
export function keynessOf(
  word: string,
  count: number,
  against_count: number,
  more: Partial<Keyness> = {},
): Keyness {
  const [words, against_words] = [10_000, 20_000];
  const log_odds =
    Math.log((count + 0.5) / words) - Math.log((against_count + 0.5) / against_words);
  const z = log_odds / Math.sqrt(1 / (count + 0.5) + 1 / (against_count + 0.5));
  return {
    ...{ word, theme: null, group: "Ann", against: "Bob" },
    ...{ count, documents: Math.min(count, 3), words, per_1000_words: (1000 * count) / words },
    ...{ against_count, against_documents: Math.min(against_count, 4), against_words },
    against_per_1000_words: (1000 * against_count) / against_words,
    ...{ log_odds, z, g2: z * Math.abs(z), log_ratio: log_odds / Math.LN2 },
    ...more,
  };
}

/** So many words with counts that differ, some of them 0 on either side and some alike. */
export function keynessRows(count: number): Keyness[] {
  return Array.from({ length: count }, (_, i) =>
    keynessOf(`word${i}`, (i * i * 7) % 97, (i * 13) % 61),
  );
}
