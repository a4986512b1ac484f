import type { Note } from "./codebook.js";
import { listOf, quote } from "./quote.js";

/** A theme that has neither terms nor parts, and the line where it stands. */
export interface EmptyTheme {
  readonly theme: string;
  readonly line: number | null;
}

/** So many are told one by one. */
const most = 10;

/**
 * What is told of themes for which nothing can be found: of many in one sentence, since the codes of
 * another program may all be without terms.
 */
export function tellNoTerms(themes: readonly EmptyTheme[]): Note[] {
  if (themes.length <= most) {
    return themes.map(({ theme, line }) => ({
      line,
      message: `theme ${quote(theme)}: no terms: nothing will be found`,
    }));
  }
  const names = listOf(themes.map(({ theme }) => theme));
  const message = `${themes.length} themes have no terms: nothing will be found for ${names}`;
  return [{ line: themes[0]?.line ?? null, message }];
}
