import { closestMatch } from "leven";

/** Longer ones are no slips of the pen, and take long to compare. */
const longest = 100;

/**
 * The name that was probably meant, of those there are: the one that takes the fewest changes,
 * capitals, blanks, hyphens and underscores aside; `null` where none is like it.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > longest) return null;
  const byKey = new Map(known.map((candidate) => [keyOf(candidate), candidate]));
  const key = keyOf(name);
  const most = Math.max(2, Math.floor(key.length / 3));
  const keys = [...byKey.keys()].filter((other) => other.length <= longest);
  return byKey.get(closestMatch(key, keys, { maxDistance: most }) ?? "") ?? null;
}

function keyOf(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/gu, "");
}
