import { lengthOf, type Features } from "./read-features.js";
import { formAt } from "./read-words.js";

/** Whether any of some words is not to be counted. */
export type IsCovered = (first: number, last: number) => boolean;

/** In how many passages, and how many of their documents, each feature stands. */
export class FeatureCounts {
  readonly passages: Uint32Array;
  readonly documents: Uint32Array;
  /** Passages in which it stands outside of any phrase but itself. */
  readonly alone: Uint32Array;
  /** The sum of `passages` over all features. */
  total = 0;
  readonly #lastPassage: Uint32Array;
  readonly #lastDocument: Uint32Array;
  readonly #lastAlone: Uint32Array;

  constructor(private readonly features: Features) {
    const { size } = features;
    this.passages = new Uint32Array(size);
    this.documents = new Uint32Array(size);
    this.alone = new Uint32Array(size);
    this.#lastPassage = new Uint32Array(size);
    this.#lastDocument = new Uint32Array(size);
    this.#lastAlone = new Uint32Array(size);
  }

  /** Counts the phrases of a passage and all of its words, but for what is covered. */
  add(passage: number, isCovered: IsCovered = () => false): void {
    const { words, phraseAt } = this.features;
    const end = words.starts[passage + 1] ?? 0;
    let endOfPhrase = 0;
    for (let at = words.starts[passage] ?? 0; at < end; at++) {
      const phrase = phraseAt[at] ?? 0;
      if (phrase > 0) {
        endOfPhrase = at + lengthOf(this.features, phrase);
        if (!isCovered(at, endOfPhrase - 1)) this.#count(phrase, passage, true);
      }
      const form = formAt(words, at);
      if (words.isTelling[form] !== 1 || isCovered(at, at)) continue;
      this.#count(form, passage, at >= endOfPhrase);
    }
  }

  #count(feature: number, passage: number, isAlone: boolean): void {
    const stamp = passage + 1;
    if (isAlone && this.#lastAlone[feature] !== stamp) {
      this.#lastAlone[feature] = stamp;
      this.alone[feature] = (this.alone[feature] ?? 0) + 1;
    }
    if (this.#lastPassage[feature] === stamp) return;
    this.#lastPassage[feature] = stamp;
    this.passages[feature] = (this.passages[feature] ?? 0) + 1;
    this.total++;
    const document = (this.features.words.documents[passage] ?? 0) + 1;
    if (this.#lastDocument[feature] === document) return;
    this.#lastDocument[feature] = document;
    this.documents[feature] = (this.documents[feature] ?? 0) + 1;
  }
}
