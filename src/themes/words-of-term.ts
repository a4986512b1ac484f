import type { Term } from "./codebook.js";

/** What makes two terms the same for a person: their words and their language. */
export function wordsOf({ term, language }: Pick<Term, "term" | "language">): string {
  return JSON.stringify([term, language]);
}
