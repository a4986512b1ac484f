/** A word or a sequence of words that stands for a theme. */
export interface Term {
  /** As the codebook writes it: words, `*` for any letters, `?` for one. */
  readonly term: string;
  /** ISO code of the language it is written in; `null` where it holds for every language. */
  readonly language: string | null;
  /** What a hit counts for in the score, above 0; 1 unless the codebook says otherwise. */
  readonly weight: number;
  /** Whether words match by their stems. */
  readonly stem: boolean;
}

/** One theme of a codebook. */
export interface Theme {
  readonly theme: string;
  readonly label: string;
  readonly definition: string;
  readonly terms: readonly Term[];
  /** Stretches that look like the theme and are not: what they cover is no hit. */
  readonly except: readonly Term[];
}

/** Themes with their definitions and terms, in the order of the file. */
export interface Codebook {
  readonly codebook: string;
  readonly version: string;
  readonly themes: readonly Theme[];
}
