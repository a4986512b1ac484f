import type { Voice } from "../../rows.js";

/** One sentence (or part of one) of a document, in order. */
export interface Spoken {
  readonly text: string;
  /** Passages are numbered in the document; a new one is a new paragraph. */
  readonly passage: number;
}

/** Who holds what a sentence says. */
export interface Holding {
  readonly voice: Voice;
  readonly holder: string | null;
  /** The words that say so, as they stand: `Xi pointed out that`; `null` for the author. */
  readonly cue: string | null;
  /** The author says the same: `as Clausewitz wrote, …`. */
  readonly isShared: boolean;
  /** What the sentence before reports is rejected by this one: `But they are wrong.` */
  readonly rebuts?: true;
}
