import type { Passage } from "../rows.js";
import { NumberList } from "../text/number-list.js";
import { Vocabulary } from "./vocabulary.js";

/** In how many of some passages, and of their documents, each word stands. */
export interface PassageCounts {
  readonly passages: Uint32Array;
  readonly documents: Uint32Array;
  /** `words`: the sum of `passages` over all words. */
  readonly total: { readonly passages: number; readonly documents: number; readonly words: number };
}

/** The words of passages, each once a passage; function words, numbers and single letters aside. */
export class PassageWords {
  /** Those of one document one after the other. */
  readonly passages: readonly Passage[];
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;
  readonly #names: readonly string[];

  constructor(passages: readonly Passage[]) {
    this.passages = passages;
    const vocabulary = new Vocabulary();
    const list = new NumberList((length) => new Uint32Array(length));
    const last: number[] = [];
    const starts = new Uint32Array(passages.length + 1);
    passages.forEach((passage, p) => {
      vocabulary.read(passage, (word) => {
        while (last.length <= word) last.push(-1);
        if (last[word] === p) return;
        last[word] = p;
        list.push(word);
      });
      starts[p + 1] = list.length;
    });
    const entries = vocabulary.entries();
    this.#names = entries.map(({ word }) => word);
    // What is a function word is known at the end only.
    this.#words = list.take();
    this.#starts = starts;
    let [kept, from] = [0, 0];
    for (let p = 0; p < passages.length; p++) {
      const to = starts[p + 1] ?? 0;
      for (let i = from; i < to; i++) {
        const word = this.#words[i] ?? 0;
        if (entries[word]?.isContent === true) this.#words[kept++] = word;
      }
      from = to;
      starts[p + 1] = kept;
    }
  }

  /** The words of a passage by its place, in the order in which they come. */
  of(passage: number): Uint32Array {
    return this.#words.subarray(this.#starts[passage] ?? 0, this.#starts[passage + 1] ?? 0);
  }

  /** A word as it is written most often. */
  nameOf(word: number): string {
    return this.#names[word] ?? "";
  }

  /** The words of the passages that are in a state. */
  count(states: Uint8Array, state: number): PassageCounts {
    const passages = new Uint32Array(this.#names.length);
    const documents = new Uint32Array(this.#names.length);
    const last = new Int32Array(this.#names.length).fill(-1);
    const total = { passages: 0, documents: 0, words: 0 };
    let [document, ofLast]: [number, string | null] = [0, null];
    this.passages.forEach((passage, p) => {
      if (states[p] !== state) return;
      if (passage.document !== ofLast) document = total.documents++;
      ofLast = passage.document;
      total.passages++;
      for (const word of this.of(p)) {
        passages[word] = (passages[word] ?? 0) + 1;
        total.words++;
        if (last[word] === document) continue;
        last[word] = document;
        documents[word] = (documents[word] ?? 0) + 1;
      }
    });
    return { passages, documents, total };
  }
}
