import { foreignLetters, languagesOfWord } from "./function-words.js";

/** How far the words of a text are such as a language has; both 0 to 1. */
export interface WordShare {
  /** Share of the words that are function words of the language. */
  readonly share: number;
  /** Share of the words with a letter that the language does not write. */
  readonly strange: number;
}

/** The number of words of a text, and by language what they say, for languages with any. */
export interface WordShares {
  readonly words: number;
  readonly languages: ReadonlyMap<string, WordShare>;
}

/** A word of a language that elides has its function word on either side of the apostrophe. */
const apostrophe = /['’]/u;
/** What no language finds strange. */
const plain = /^[a-z'’ʻ]*$/u;

/** What the words of a text say of its language: each looked at once, however often it comes. */
export function shareFunctionWords(text: string): WordShares {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}'’ʻ]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [hits, strangers] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, language: string, count: number) => {
    to.set(language, (to.get(language) ?? 0) + count);
  };
  for (const [word, count] of counts) {
    for (const language of languagesOf(word)) add(hits, language, count);
    if (plain.test(word)) continue;
    for (const [language, foreign] of foreignLetters()) {
      if (foreign.test(word)) add(strangers, language, count);
    }
  }
  const languages = new Map<string, WordShare>();
  const of = words.length || 1;
  for (const language of new Set([...hits.keys(), ...strangers.keys()])) {
    const share = (hits.get(language) ?? 0) / of;
    languages.set(language, { share, strange: (strangers.get(language) ?? 0) / of });
  }
  return { words: words.length, languages };
}

/** The languages that have the word, or the part of it before or behind an apostrophe. */
function languagesOf(word: string): Iterable<string> {
  const whole = languagesOfWord().get(word) ?? [];
  if (!apostrophe.test(word)) return whole;
  const [first = "", second = ""] = word.split(apostrophe);
  const parts = [first, second].flatMap((part) => languagesOfWord().get(part) ?? []);
  return new Set([...whole, ...parts]);
}
