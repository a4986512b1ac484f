import { foldWord } from "../text/fold-word.js";
import { scanWords, type Word } from "../text/scan-words.js";

/** The words of a text, and the form under which each is compared. */
export interface Forms {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
}

/** The words of a text with their forms: without case, `don't` as `don` and `t`. */
export function readForms(text: string, language: string | null): Forms {
  const words = scanWords(text, language);
  return { words, forms: words.map(({ start, end }) => foldWord(text.slice(start, end))) };
}
