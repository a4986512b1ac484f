import type { Codebook, Matching, Negation } from "./codebook.js";

/** A term as a codebook's file has it: words, or an entry with more to say. */
export type TermSketch =
  | string
  | ({
      readonly weight?: number;
      readonly stem?: boolean;
      /** Whether capitals must stand as written. */
      readonly case?: boolean;
    } & (
      | { readonly term: string }
      /** Parts that stand together in any order, at most so many words apart. */
      | { readonly near: readonly string[]; readonly within: number }
    ));

/** Terms for every language, or a list for each: `{ en: [...], id: [...] }`. */
export type TermLists = readonly TermSketch[] | Readonly<Record<string, readonly TermSketch[]>>;

/** A theme as a codebook's file has it. */
export interface ThemeSketch {
  readonly label?: string;
  readonly definition?: string;
  readonly terms?: TermLists;
  readonly except?: TermLists;
  readonly present_from?: number;
  readonly stem?: boolean;
  readonly case?: boolean;
  /** Its sub-themes, by name. */
  readonly themes?: Readonly<Record<string, ThemeSketch>>;
}

/** A codebook as its file has it, with the same keys; only `themes` is needed. */
export interface CodebookSketch {
  readonly codebook?: string;
  readonly version?: string | number;
  readonly stem?: boolean;
  readonly case?: boolean;
  readonly overlap?: Matching["overlap"];
  readonly diacritics?: Matching["diacritics"];
  readonly forms?: boolean;
  readonly fallback?: string;
  readonly negation?: Negation["policy"] | Partial<Negation>;
  readonly themes: Readonly<Record<string, ThemeSketch>>;
}

/**
 * The codebook that is written down in code rather than in a file, checked: keys and values are
 * those of a `themes.yml`, and so is what comes back, as if it had been read from one
 * (`writeCodebook` writes it into one).
 *
 * @throws CodebookError with one line for every mistake: theme, term, what was wanted and what was
 * found.
 * @example
 * const codebook = await makeCodebook({
 *   themes: { water: { terms: { en: ["river*", "dam"], id: ["sungai"] } }, trade: { terms: ["tariff*"] } },
 * });
 */
export async function makeCodebook(sketch: CodebookSketch): Promise<Codebook> {
  const { codebookOf } = await import("./parse-codebook.js");
  const { Document } = await import("yaml");
  return codebookOf(new Document(sketch), "codebook");
}
