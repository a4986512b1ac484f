import { chooseHits } from "./choose-hits.js";
import type { Codebook } from "./codebook.js";
import { findCandidates } from "./find-candidates.js";
import type { FoundHits } from "./found-hits.js";
import { isNegated } from "./negation.js";
import type { TermStates } from "./term-states.js";
import { Tokens } from "./tokens.js";

/**
 * Adds the hits of a text, by theme and place. The clear way to find them, for any text and any
 * codebook; `HitFinder` finds the same faster where it can.
 *
 * @param ancestors - for each theme the positions of its parents
 */
export function findInText(
  text: string,
  language: string | null,
  { codebook, matcher, ancestors }: Compiled,
  found: FoundHits,
): void {
  const { matching } = codebook;
  const tokens = new Tokens(text, language);
  const candidates = findCandidates(tokens, matcher, matching.forms);
  const chosen = chooseHits(candidates, ancestors, matching.overlap);
  chosen.forEach((hits, theme) => {
    for (const { first, last, ending } of hits) {
      const start = tokens.starts[first] ?? 0;
      const end = tokens.ends[last] ?? start;
      const place = { first: tokens.wordOf[first] ?? 0, last: tokens.wordOf[last] ?? 0 };
      const spoken = language ?? ending.term.language;
      const negated = isNegated(text, tokens.words, place, spoken, matching.negation);
      found.add(theme, ending.order, negated);
      if (found.hasPlaces) found.place(start, end, found.numberOf(text.slice(start, end)));
    }
  });
}

/** A codebook made ready for texts in one language. */
export interface Compiled {
  readonly codebook: Codebook;
  readonly matcher: TermStates;
  readonly ancestors: readonly (readonly number[])[];
}
