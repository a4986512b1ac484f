import type { Negation, Term } from "./codebook.js";
import type { HitArrays } from "./found-hits.js";
import { addUp } from "./weigh-hits.js";

/** Calls `onTheme` for each theme that one text has hits of, with what `weighHits` makes of these. */
export function weighFound(
  found: HitArrays,
  { from, to }: { readonly from: number; readonly to: number },
  terms: readonly Term[],
  policy: Negation["policy"],
  onTheme: (theme: number, hits: number, weight: number) => void,
): void {
  const { themes, negated, terms: numbers } = found;
  for (let i = from; i < to;) {
    const theme = themes[i] ?? 0;
    const weights: number[] = [];
    let hits = 0;
    for (; i < to && themes[i] === theme; i++) {
      const weight = terms[numbers[i] ?? 0]?.weight ?? 0;
      const counts = policy === "keep" || negated[i] === 0;
      if (counts) hits++;
      weights.push(counts ? weight : policy === "subtract" ? -weight : 0);
    }
    onTheme(theme, hits, addUp(weights));
  }
}
