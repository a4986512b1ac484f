import type { Codebook, Term } from "./codebook.js";

/** A term or an exception, and the position of its theme. */
export interface TermPlace {
  readonly theme: number;
  readonly term: Term;
  readonly isTerm: boolean;
}

/** Each term and exception of a codebook with its theme, in the order of `termsInOrder`. */
export function placesOf({ themes }: Codebook): TermPlace[] {
  return themes.flatMap(({ terms, except }, theme) => [
    ...terms.map((term) => ({ theme, term, isTerm: true })),
    ...except.map((term) => ({ theme, term, isTerm: false })),
  ]);
}
