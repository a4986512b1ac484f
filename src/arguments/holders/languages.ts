import { english } from "./english.js";
import { indonesian } from "./indonesian.js";
import type { HolderRules } from "./rules.js";

const languages: Readonly<Record<string, HolderRules>> = { en: english, id: indonesian };

/** The rules of a language by its code, those of all where it is `null`; none for others. */
export function holderRulesOf(language: string | null): readonly HolderRules[] {
  if (language === null) return Object.values(languages);
  const rules = Object.hasOwn(languages, language) ? languages[language] : undefined;
  return rules === undefined ? [] : [rules];
}
