import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { indonesian } from "./indonesian.js";
import { spanish } from "./spanish.js";
import type { StanceWords } from "./stance-words.js";

const known: Readonly<Record<string, StanceWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  id: indonesian,
  // Near enough to be read by the same words.
  ms: indonesian,
};

/** The words of stance of a language, or `null` where there are none. */
export function stanceWords(language: string | null): StanceWords | null {
  return language !== null && Object.hasOwn(known, language) ? (known[language] ?? null) : null;
}

/** The words of stance of every language that has some. */
export const allStanceWords: readonly StanceWords[] = [...new Set(Object.values(known))];
