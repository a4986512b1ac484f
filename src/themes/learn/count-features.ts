import { lengthOf, type Features } from "./read-features.js";

/** In how many passages, and how many of their documents, each feature stands. */
export class FeatureCounts {
  readonly passages: Uint32Array;
  readonly documents: Uint32Array;
  /** The sum over all features. */
  total = 0;
  readonly #lastPassage: Uint32Array;
  readonly #lastDocument: Uint32Array;

  constructor(private readonly features: Features) {
    const { size } = features;
    this.passages = new Uint32Array(size);
    this.documents = new Uint32Array(size);
    this.#lastPassage = new Uint32Array(size);
    this.#lastDocument = new Uint32Array(size);
  }

  /** Counts a passage, without the features that have a word that `isCovered`. */
  add(passage: number, isCovered?: (first: number, last: number) => boolean): void {
    const { words, at: features } = this.features;
    const document = (words.documents[passage] ?? 0) + 1;
    const end = words.starts[passage + 1] ?? 0;
    for (let at = words.starts[passage] ?? 0; at < end; at++) {
      const feature = (features[at] ?? 0) - 1;
      if (feature < 0 || this.#lastPassage[feature] === passage + 1) continue;
      if (isCovered?.(at, at + lengthOf(this.features, feature) - 1) === true) continue;
      this.#lastPassage[feature] = passage + 1;
      this.passages[feature] = (this.passages[feature] ?? 0) + 1;
      this.total++;
      if (this.#lastDocument[feature] === document) continue;
      this.#lastDocument[feature] = document;
      this.documents[feature] = (this.documents[feature] ?? 0) + 1;
    }
  }
}
