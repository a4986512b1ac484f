import { createHash } from "node:crypto";
import { foldWord } from "../text/fold-word.js";
import { scanWords } from "../text/scan-words.js";

/**
 * For each text the position of the first one with the very same words, or `null` for the first
 * itself: case, punctuation and blanks do not tell texts apart. A text without words is no copy.
 */
export function findCopies(texts: readonly string[]): (number | null)[] {
  const firsts = new Map<string, number>();
  return texts.map((text, i) => {
    const words = scanWords(text);
    if (words.length === 0) return null;
    // Of a long text the hash is kept, not all its words once more.
    const folded = words.map((word) => foldWord(text.slice(word.start, word.end))).join(" ");
    const key = createHash("sha256").update(folded).digest("base64");
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    return first ?? null;
  });
}
