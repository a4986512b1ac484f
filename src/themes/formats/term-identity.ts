import type { Term } from "../codebook.js";

/**
 * What tells a term of a theme from its others: all but capitals that do not matter to it. Of a
 * usual one these are its words, which takes no memory.
 */
export function identityOf({ term, language, weight, stem, cased, near }: Term): string {
  const alike = (words: string) => (cased ? words : words.toLowerCase());
  const isUsual = language === null && weight === 1 && !stem && !cased && near === null;
  if (isUsual) return alike(term);
  const words = near === null ? alike(term) : [near.within, ...near.terms.map(alike)];
  // No words hold a line break at their beginning.
  return `\n${JSON.stringify([words, language, weight, stem, cased])}`;
}
