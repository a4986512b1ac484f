import type { Phrases } from "./find-phrases.js";
import { formAt, type Words } from "./read-words.js";

/** What is counted in passages: words, and phrases that are counted as one. */
export interface Features {
  readonly words: Words;
  readonly phrases: Phrases;
  /** How many there are: the forms first, then the phrases. */
  readonly size: number;
  /** At each word the feature that begins there, plus 1; 0 for none. */
  readonly at: Uint32Array;
}

/** The features of passages: the longest phrase at each word, else the word if it says something. */
export function readFeatures(words: Words, phrases: Phrases): Features {
  const forms = words.forms.length;
  const features = new Uint32Array(words.written.length);
  for (let p = 0; p < words.passages.length; p++) {
    const end = words.starts[p + 1] ?? 0;
    for (let at = words.starts[p] ?? 0; at < end; at++) {
      const phrase = phrases.longestAt(words, at, end);
      const form = formAt(words, at);
      if (phrase >= 0) {
        features[at] = forms + phrase + 1;
        at += (phrases.words[phrase]?.length ?? 1) - 1;
      } else if (words.isTelling[form] === 1) {
        features[at] = form + 1;
      }
    }
  }
  return { words, phrases, size: forms + phrases.words.length, at: features };
}

/** Whether a feature is a phrase, and not a word. */
export function isPhrase({ words }: Features, feature: number): boolean {
  return feature >= words.forms.length;
}

/** How many words a feature has. */
export function lengthOf({ words, phrases }: Features, feature: number): number {
  return phrases.words[feature - words.forms.length]?.length ?? 1;
}
