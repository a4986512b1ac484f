/** What the choice is made by. */
export interface Countable {
  readonly text: string;
  readonly language: string | null;
}

/** How to choose. */
export interface CountedOptions {
  /** Languages the analyst prefers, the first one most. */
  readonly prefer?: readonly string[];
  /** How many documents of the corpus are in each language; see `countLanguages`. */
  readonly languages?: ReadonlyMap<string, number>;
}

/**
 * The position of the one document of a group of same texts that is counted: the one in the first
 * language of `prefer` that occurs in the group; where none does, in the language most frequent in
 * the corpus; of several, the longest; of several as long, the first.
 *
 * @throws RangeError for an empty group.
 */
export function chooseCounted(
  group: readonly Countable[],
  { prefer = [], languages = new Map() }: CountedOptions = {},
): number {
  const rank = ({ language }: Countable): [number, number] => {
    const place = language === null ? -1 : prefer.indexOf(language);
    const frequency = language === null ? 0 : (languages.get(language) ?? 0);
    return [place < 0 ? prefer.length : place, -frequency];
  };
  let best = 0;
  group.forEach((member, i) => {
    const [first, second] = [rank(group[best] ?? member), rank(member)];
    const order =
      second[0] - first[0] ||
      second[1] - first[1] ||
      (group[best]?.text.length ?? 0) - member.text.length;
    if (order < 0) best = i;
  });
  if (group.length === 0) throw new RangeError("chooseCounted: expected documents, found none");
  return best;
}

/** How many documents there are in each language; those of unknown language are left out. */
export function countLanguages(
  documents: readonly { readonly language: string | null }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of documents) {
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
