/** Why a term is not kept. */
export type DropReason =
  | "too rare"
  | "one document only"
  | "says nothing of its own"
  | "common word"
  | "term of another theme"
  | "takes the place of a term";

/** A word, name or phrase that goes with a theme in the corpus. */
export interface LearnedTerm {
  readonly theme: string;
  readonly language: string;
  /** As it is most often written. */
  readonly term: string;
  readonly kind: "word" | "name" | "phrase";
  /** log P(term | theme) − log P(term | not theme), smoothed; natural logarithm. */
  readonly log_ratio: number;
  /** How sure it is that the theme makes a difference: G², from 15.13 for p < 0.0001. */
  readonly g2: number;
  /** What it counts for beside the analyst's own terms, above 0 and below 0.5. */
  readonly weight: number;
  /** Passages with the theme in which it stands outside of the theme's hits. */
  readonly passages_with_theme: number;
  readonly passages_without_theme: number;
  /** All words and phrases of the passages with the theme, each counted once a passage. */
  readonly words_with_theme: number;
  readonly words_without_theme: number;
  /** Documents in which it stands in passages with the theme. */
  readonly documents: number;
  readonly kept: boolean;
  /** Why it is not kept; `null` where it is. */
  readonly reason: DropReason | null;
}

/** What a theme was learned from in a language. */
export interface LearnedFrom {
  readonly theme: string;
  readonly language: string | null;
  readonly passages_with_theme: number;
  readonly passages_without_theme: number;
  /** Documents of the passages with the theme. */
  readonly documents: number;
  /** Terms kept. */
  readonly kept: number;
  /** Why nothing was learned: `too little to learn from: …`; `null` where something could be. */
  readonly note: string | null;
}

/** What was learned, and from what. */
export interface Learned {
  /** By theme in the order of the codebook, then by language; the strongest first. */
  readonly terms: readonly LearnedTerm[];
  /** A row for each theme in each language of the corpus. */
  readonly from: readonly LearnedFrom[];
}
