import { createRequire } from "node:module";

interface Stemmer {
  stem(word: string): string;
}

// One file of natural each: its index loads database clients and prints to standard output.
const files: Readonly<Record<string, string>> = {
  de: "porter_stemmer_de",
  en: "porter_stemmer",
  es: "porter_stemmer_es",
  fa: "porter_stemmer_fa",
  fr: "porter_stemmer_fr",
  id: "indonesian/stemmer_id",
  it: "porter_stemmer_it",
  nl: "porter_stemmer_nl",
  no: "porter_stemmer_no",
  pt: "porter_stemmer_pt",
  ru: "porter_stemmer_ru",
  sv: "porter_stemmer_sv",
  uk: "porter_stemmer_uk",
};
const require = createRequire(import.meta.url);
const loaded = new Map<string, Stemmer>();

/** The languages that words can be stemmed in: ISO 639-1 codes. */
export const stemmedLanguages: readonly string[] = Object.keys(files);

/**
 * The stem of a folded word by natural's stemmer for the language (for English: Porter 1980).
 * A language without a stemmer leaves the word as it is.
 */
export function stemWord(word: string, language: string): string {
  const stemmer = findStemmer(language);
  return stemmer === undefined ? word : stemmer.stem(word);
}

/** Whether it is known what begins the words that have a stem; see `beginningOfStem`. */
export function keepsBeginning(language: string): boolean {
  return language === "en";
}

/**
 * What begins every word that has a stem, so that words that begin otherwise need not be stemmed to
 * be told apart, for languages of which `keepsBeginning` says so. Porter's English stemmer changes no
 * letter but the last of what it leaves, to `i`, `e` or `l` (`skies`, `hoping`, `ability`).
 */
export function beginningOfStem(stem: string): string {
  return /[iel]$/u.test(stem) ? stem.slice(0, -1) : stem;
}

function findStemmer(language: string): Stemmer | undefined {
  const file = Object.hasOwn(files, language) ? files[language] : undefined;
  if (file === undefined) return undefined;
  let stemmer = loaded.get(language);
  if (stemmer === undefined) {
    stemmer = require(`natural/lib/natural/stemmers/${file}.js`) as Stemmer;
    loaded.set(language, stemmer);
  }
  return stemmer;
}
