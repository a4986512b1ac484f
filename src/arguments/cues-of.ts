import { english } from "./cues/english.js";
import { french } from "./cues/french.js";
import { german } from "./cues/german.js";
import { indonesian } from "./cues/indonesian.js";
import { spanish } from "./cues/spanish.js";
import type { LanguageCues } from "./language-cues.js";

const byLanguage: Readonly<Record<string, LanguageCues>> = {
  en: english,
  de: german,
  fr: french,
  id: indonesian,
  // Near enough to be read by the same cues, which hold its spellings (`kerana`) too.
  ms: indonesian,
  es: spanish,
};

/** The cues of a language by its code (`id`); `null` where there are none. */
export function cuesOf(language: string | null): LanguageCues | null {
  if (language === null || !Object.hasOwn(byLanguage, language)) return null;
  return byLanguage[language] ?? null;
}
