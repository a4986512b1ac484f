import type { Negation, Term } from "./codebook.js";
import type { HitArrays } from "./found-hits.js";
import { addUp, tidy } from "./weigh-hits.js";

/** The weights of terms, for `weighFound`. */
export function weightsOf(terms: readonly Term[]): Float64Array {
  return Float64Array.from(terms, ({ weight }) => weight);
}

/**
 * Calls `onTheme` for each theme that one text has hits of, with what `weighHits` makes of these.
 *
 * @param weights - of the terms, in their order
 */
export function weighFound(
  found: HitArrays,
  { from, to }: { readonly from: number; readonly to: number },
  weights: Float64Array,
  policy: Negation["policy"],
  onTheme: (theme: number, hits: number, weight: number) => void,
): void {
  const { themes, negated, terms } = found;
  const negating = { keep: 1, drop: 0, subtract: -1 }[policy];
  for (let i = from; i < to;) {
    const begin = i;
    const theme = themes[i] ?? 0;
    let [hits, sum, isWhole] = [0, 0, true];
    for (; i < to && themes[i] === theme; i++) {
      const isNegated = negated[i] === 1;
      const weight = (weights[terms[i] ?? 0] ?? 0) * (isNegated ? negating : 1);
      if (!isNegated || policy === "keep") hits++;
      isWhole &&= Number.isSafeInteger(weight);
      sum += weight;
    }
    onTheme(theme, hits, isWhole ? tidy(sum) : addUp(all(begin, i)));
  }

  function all(begin: number, end: number): number[] {
    return Array.from(
      terms.subarray(begin, end),
      (term, at) => (weights[term] ?? 0) * (negated[begin + at] === 1 ? negating : 1),
    );
  }
}
