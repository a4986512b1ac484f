import type { Phrases } from "./find-phrases.js";
import type { Words } from "./read-words.js";

/** What is counted in passages: words, and phrases. Both are numbered: forms first, then phrases. */
export interface Features {
  readonly words: Words;
  readonly phrases: Phrases;
  /** How many there are. */
  readonly size: number;
  /** At each word the phrase that begins there; 0 for none. They do not overlap. */
  readonly phraseAt: Uint32Array;
}

/** The features of passages; of overlapping phrases the first, of those the longest. */
export function readFeatures(words: Words, phrases: Phrases): Features {
  const forms = words.forms.length;
  const phraseAt = new Uint32Array(words.written.length);
  for (let p = 0; p < words.passages.length; p++) {
    const end = words.starts[p + 1] ?? 0;
    for (let at = words.starts[p] ?? 0; at < end; at++) {
      const phrase = phrases.longestAt(words, at, end);
      if (phrase < 0) continue;
      phraseAt[at] = forms + phrase;
      at += (phrases.words[phrase]?.length ?? 1) - 1;
    }
  }
  return { words, phrases, size: forms + phrases.words.length, phraseAt };
}

/** Whether a feature is a phrase, and not a word. */
export function isPhrase({ words }: Features, feature: number): boolean {
  return feature >= words.forms.length;
}

/** How many words a feature has. */
export function lengthOf({ words, phrases }: Features, feature: number): number {
  return phrases.words[feature - words.forms.length]?.length ?? 1;
}
