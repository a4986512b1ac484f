import type { Cooccurrence } from "../../src/rows.js";

/** Every pair of the names, in their order, with counts that differ, some of them 0. */
export function cooccurrenceOf(names: readonly string[], shift = 0): Cooccurrence[] {
  const passages = 1000;
  const size = (i: number) => 20 + ((i * 53) % 180);
  return names.flatMap((first, i) =>
    names.slice(i + 1).map((second, j) => {
      const [first_passages, second_passages] = [size(i), size(i + 1 + j)];
      const most = Math.min(first_passages, second_passages);
      const observed = Math.min(most, Math.max(0, ((i * 5 + j * 11) % 19) - 4) + shift);
      const expected = (first_passages * second_passages) / passages;
      return {
        ...{ first, second, passages, first_passages, second_passages, observed, expected },
        pmi: observed === 0 ? null : Math.log2(observed / expected),
        jaccard: observed / (first_passages + second_passages - observed),
      };
    }),
  );
}
