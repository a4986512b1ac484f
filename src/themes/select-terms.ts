import type { Codebook, Term, Theme } from "./codebook.js";

/**
 * Which of a theme's terms hold for a passage in a language: those in it and those for every
 * language. Where the theme has none of either, the codebook's `fallback` is tried; where the
 * passage's language is unknown, all are.
 */
export function selectTerms(
  theme: Theme,
  language: string | null,
  { matching }: Codebook,
): (term: Term) => boolean {
  const holds = (term: Term) => term.language === null || term.language === language;
  if (language === null) return () => true;
  if (hasTermsIn(theme, language)) return holds;
  if (matching.fallback === "all") return () => true;
  return (term) => holds(term) || term.language === matching.fallback;
}

/** Whether a theme has any term in a language, or terms for every language. */
export function hasTermsIn(theme: Theme, language: string): boolean {
  return theme.terms.some((term) => term.language === null || term.language === language);
}
