import type { NounPhrase } from "./noun-phrase.js";

/** How a sentence says whose view it gives. */
export interface Report {
  /** `null`: it does not say whose: `it is often said that`. */
  readonly phrase: NounPhrase | null;
  /** The words, by their places, that say so: `Xi pointed out that`. */
  readonly from: number;
  readonly to: number;
  /** What is said is quoted, stands in this sentence, or follows after a colon. */
  readonly said: "quoted" | "here" | "next";
  /** The author says in the same breath that it is wrong. */
  readonly isDoubted: boolean;
  /** The author agrees: `as is often said`. */
  readonly isShared?: boolean;
  /** Nobody in particular holds it: `was seen by many as`. */
  readonly isVague?: boolean;
}
