import type { Hit } from "../../rows.js";
import type { Codebook, Term, Theme } from "../codebook.js";

/** A codebook without the terms that were learned before. */
export function ownTerms(codebook: Codebook): Codebook {
  const themes = codebook.themes.map((theme) => ({ ...theme, terms: theme.terms.filter(isOwn) }));
  return { ...codebook, themes };
}

/** The hits of terms that were not learned. */
export function ownHits(hits: readonly Hit[], codebook: Codebook): readonly Hit[] {
  const learned = new Map(
    codebook.themes.map(({ theme, terms }) => [
      theme,
      new Set(terms.filter((term) => !isOwn(term)).map(({ term }) => term)),
    ]),
  );
  return hits.filter(({ theme, term }) => learned.get(theme)?.has(term) !== true);
}

/** The theme and its parts, of which each stands after its parent in a codebook. */
export function familyOf({ theme }: Theme, codebook: Codebook): Set<string> {
  const family = new Set([theme]);
  for (const one of codebook.themes) {
    if (one.parent !== null && family.has(one.parent)) family.add(one.theme);
  }
  return family;
}

function isOwn({ learned }: Term): boolean {
  return learned !== true;
}
