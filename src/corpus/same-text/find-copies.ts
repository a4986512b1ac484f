import { createHash } from "node:crypto";
import { makeAnew, type KeepOfText, type Textual } from "./keep-of-text.js";
import { hashWords } from "./shingle-text.js";

/**
 * For each text the position of the first one with the very same words, or `null` for the first
 * itself: case, punctuation and blanks do not tell texts apart. A text without words is no copy.
 *
 * Of each text only a digest (SHA-256) of its words is kept.
 */
export function findCopies(
  documents: readonly Textual[],
  keep: KeepOfText = makeAnew,
): (number | null)[] {
  const firsts = new Map<string, number>();
  return documents.map((document, i) => {
    const digest = keep(document, "digest", () => digestWords(document.text));
    if (digest === null) return null;
    const first = firsts.get(digest);
    if (first === undefined) firsts.set(digest, i);
    return first ?? null;
  });
}

function digestWords(text: string): string | null {
  const words = hashWords(text);
  return words.length === 0 ? null : createHash("sha256").update(words).digest("base64");
}
