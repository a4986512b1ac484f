import { foldWord } from "../text/fold-word.js";

/** Signs for vowels and the stretched line: Arabic and Hebrew are written with and without them. */
const vowelSigns =
  /\u0640|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;

const ascii = /^[\0-\x7f]*$/u;
const ignored = /[\u00ad\u2060\ufeff]|\u200c|\u200d/gu;

/**
 * The form under which a word meets a term: without case, or with it, and always
 * compatibility-normalised, without soft hyphens, joiners and the vowel signs of Arabic and Hebrew.
 * Empty where a word is made of nothing else.
 */
export function formOf(word: string, cased: boolean): string {
  if (ascii.test(word)) return cased ? word : word.toLowerCase();
  const form = cased ? word.replace(ignored, "").normalize("NFKC") : foldWord(word);
  return form.replace(vowelSigns, "");
}
