import type { Span } from "../../rows.js";
import type { Block } from "../block.js";

const longestText = 2_000;
const nearby = [-3, -2, -1, 1, 2, 3];

/** The words of a text that say what it is about: five letters and more, pairs of Han or Hangul. */
export function longerWords(text: string): ReadonlySet<string> {
  const beginning = text.slice(0, longestText).toLowerCase();
  return new Set(
    beginning.match(/\p{L}{5,}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/gu) ?? [],
  );
}

/**
 * For each block the share (0 to 1) of its longer words that the core of the page uses too, not
 * counting the block itself: what speaks of something else is no part of the article.
 */
export function measureCohesion(blocks: readonly Block[], core: Span): number[] {
  const words = blocks.map(({ text }) => longerWords(text));
  const uses = new Map<string, number>();
  for (const set of words.slice(core.start, core.end)) {
    for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return words.map((set, i) => {
    const least = i >= core.start && i < core.end ? 2 : 1;
    return shareOf(set, (word) => (uses.get(word) ?? 0) >= least);
  });
}

/**
 * For each paragraph of running text the share (0 to 1) of its longer words that the three
 * paragraphs before it or after it use too; 0 for other blocks.
 */
export function measureKinship(blocks: readonly Block[], running: readonly number[]): number[] {
  const kinship = blocks.map(() => 0);
  const places = running.flatMap((words, i) => (words > 0 ? [i] : []));
  const words = places.map((place) => longerWords(blocks[place]?.text ?? ""));
  places.forEach((place, k) => {
    const around = nearby.flatMap((by) => {
      const set = words[k + by];
      return set === undefined ? [] : [set];
    });
    kinship[place] = shareOf(words[k] ?? new Set(), (word) => around.some((set) => set.has(word)));
  });
  return kinship;
}

function shareOf(words: ReadonlySet<string>, counts: (word: string) => boolean): number {
  if (words.size === 0) return 0;
  let counted = 0;
  for (const word of words) if (counts(word)) counted++;
  return counted / words.size;
}
