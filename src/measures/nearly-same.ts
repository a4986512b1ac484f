/** A gram is so many letters long. */
const size = 4;
/** From this share of grams in common on, two texts are nearly the same. */
const nearlyAll = 0.8;

/**
 * All runs of four letters or digits in a text, blanks and marks between them left out: of a script
 * with or without blanks between words. A shorter text is one gram.
 */
export function gramsOf(text: string): Set<string> {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  const grams = new Set<string>();
  for (let i = 0; i === 0 || i + size <= letters.length; i++) grams.add(letters.slice(i, i + size));
  return grams;
}

/**
 * Whether two texts differ by no more than a word or two in a long sentence: four of five of all
 * their grams are in both (Jaccard).
 */
export function areNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size < nearlyAll * many.size) return false;
  let shared = 0;
  for (const gram of few) if (many.has(gram)) shared++;
  return shared >= nearlyAll * (few.size + many.size - shared);
}
