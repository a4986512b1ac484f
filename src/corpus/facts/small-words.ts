import type { Block } from "../block.js";

/**
 * Whether a document has a word in small letters: what it writes so is no part of a name. Its words
 * are looked at when first asked for.
 */
export function smallWordsOf(blocks: readonly Block[]): (word: string) => boolean {
  let words: Set<string> | null = null;
  return (word) => {
    if (words === null) {
      words = new Set();
      for (const { text } of blocks) {
        for (const [small] of text.matchAll(/(?<!\p{L})\p{Ll}{3,}/gu)) words.add(small);
      }
    }
    return words.has(word.toLowerCase());
  };
}
