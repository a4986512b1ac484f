const withMarks = /\P{M}[\p{M}\u3099\u309a\uff9e\uff9f]*|\p{M}+/gu;

/** The characters of a text, marks with the letter they stand on. */
export function charactersOf(text: string): string[] {
  return text.match(withMarks) ?? [];
}
