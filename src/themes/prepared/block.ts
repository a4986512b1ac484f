import type { Scan } from "../../text/scan/scanner.js";

/** Texts of a corpus that are kept together, as bytes that can be written to a file as they are. */
export interface Block {
  /** Numbers, in this order: texts, words, bytes; where each text's words begin, and its bytes; the words' forms, and their first bytes. */
  readonly numbers: Uint32Array;
  /** Whether a hyphen alone parts a word from the next. */
  readonly hyphens: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Texts, words and bytes stand first. */
export const head = 3;

/** Collects texts until they make a block. */
export class BlockWriter {
  #wordsOf: number[] = [0];
  #bytesOf: number[] = [0];
  #forms = new Uint32Array(1 << 16);
  #starts = new Uint32Array(1 << 16);
  #hyphens = new Uint8Array(1 << 16);
  #bytes = new Uint8Array(1 << 18);

  get texts(): number {
    return this.#wordsOf.length - 1;
  }

  get size(): number {
    return this.#bytesOf.at(-1) ?? 0;
  }

  /** Adds a text; without a scan where its words are not known in bytes. */
  add(bytes: Uint8Array, scan: Scan | null): void {
    const [words, size] = [this.#wordsOf.at(-1) ?? 0, this.size];
    const count = scan?.count ?? 0;
    this.#makeRoom(words + count, size + bytes.length);
    if (scan !== null) {
      this.#forms.set(scan.forms.subarray(0, count), words);
      this.#starts.set(scan.starts.subarray(0, count), words);
      this.#hyphens.set(scan.hyphens.subarray(0, count), words);
    }
    this.#bytes.set(bytes, size);
    this.#wordsOf.push(words + count);
    this.#bytesOf.push(size + bytes.length);
  }

  /** The block, and room for another. */
  take(): Block {
    const [words, size] = [this.#wordsOf.at(-1) ?? 0, this.size];
    const numbers = new Uint32Array(head + 2 * this.#wordsOf.length + 2 * words);
    numbers.set([this.texts, words, size, ...this.#wordsOf, ...this.#bytesOf]);
    numbers.set(this.#forms.subarray(0, words), numbers.length - 2 * words);
    numbers.set(this.#starts.subarray(0, words), numbers.length - words);
    const block = {
      numbers,
      hyphens: this.#hyphens.slice(0, words),
      bytes: this.#bytes.slice(0, size),
    };
    this.#wordsOf = [0];
    this.#bytesOf = [0];
    return block;
  }

  #makeRoom(words: number, size: number): void {
    if (words > this.#forms.length) {
      const [forms, starts, hyphens] = [this.#forms, this.#starts, this.#hyphens];
      this.#forms = new Uint32Array(2 * words);
      this.#starts = new Uint32Array(2 * words);
      this.#hyphens = new Uint8Array(2 * words);
      this.#forms.set(forms);
      this.#starts.set(starts);
      this.#hyphens.set(hyphens);
    }
    if (size > this.#bytes.length) {
      const bytes = this.#bytes;
      this.#bytes = new Uint8Array(2 * size);
      this.#bytes.set(bytes);
    }
  }
}
