import { createHash } from "node:crypto";
import { hashWords } from "./shingle-text.js";

/**
 * For each text the position of the first one with the very same words, or `null` for the first
 * itself: case, punctuation and blanks do not tell texts apart. A text without words is no copy.
 *
 * Of each text only a digest (SHA-256) of its words is kept.
 */
export function findCopies(texts: readonly string[]): (number | null)[] {
  const firsts = new Map<string, number>();
  return texts.map((text, i) => {
    const words = hashWords(text);
    if (words.length === 0) return null;
    const digest = createHash("sha256").update(words).digest("base64");
    const first = firsts.get(digest);
    if (first === undefined) firsts.set(digest, i);
    return first ?? null;
  });
}
