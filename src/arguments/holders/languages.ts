import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { indonesian } from "./indonesian.js";
import type { HolderRules } from "./rules.js";
import { spanish } from "./spanish.js";

const languages: Readonly<Record<string, HolderRules>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  id: indonesian,
  // Near enough to be read by the same rules, which have its spellings (`bahawa`) too.
  ms: indonesian,
};
/** A text whose language is not known is read as these, whose words are least of another. */
const unknown: readonly HolderRules[] = [english, indonesian];

/** The rules of a language by its code; where it is `null`, those of English and Indonesian. */
export function holderRulesOf(language: string | null): readonly HolderRules[] {
  if (language === null) return unknown;
  const rules = Object.hasOwn(languages, language) ? languages[language] : undefined;
  return rules === undefined ? [] : [rules];
}
