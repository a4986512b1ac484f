import type { Scan } from "../../text/scan/scanner.js";
import { CLOSED, gapOfByte, OPEN } from "../join-words.js";

/** Texts of a corpus that are kept together, as bytes that can be written to a file as they are. */
export interface Block {
  /** Numbers, in this order: texts, words, bytes; where each text's words begin, and its bytes; the words' forms, and their first bytes. */
  readonly numbers: Uint32Array;
  /** 1 where a hyphen alone parts a word from the next. */
  readonly hyphens: Uint8Array;
  /** 1 where a word and the next may belong to one term, 0 where not, 2 where the text has to be asked. */
  readonly joins: Uint8Array;
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
  #joins = new Uint8Array(1 << 16);
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
      for (let i = 0; i < count; i++) this.#joins[words + i] = joinOf(bytes, scan, i);
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
      joins: this.#joins.slice(0, words),
      bytes: this.#bytes.slice(0, size),
    };
    this.#wordsOf = [0];
    this.#bytesOf = [0];
    return block;
  }

  #makeRoom(words: number, size: number): void {
    if (words > this.#forms.length) {
      const [forms, starts] = [this.#forms, this.#starts];
      const [hyphens, joins] = [this.#hyphens, this.#joins];
      this.#forms = new Uint32Array(2 * words);
      this.#starts = new Uint32Array(2 * words);
      this.#hyphens = new Uint8Array(2 * words);
      this.#joins = new Uint8Array(2 * words);
      this.#forms.set(forms);
      this.#starts.set(starts);
      this.#hyphens.set(hyphens);
      this.#joins.set(joins);
    }
    if (size > this.#bytes.length) {
      const bytes = this.#bytes;
      this.#bytes = new Uint8Array(2 * size);
      this.#bytes.set(bytes);
    }
  }
}

/** Where a text has to be asked whether words join. */
export const ASK = 2;

function joinOf(bytes: Uint8Array, { starts, ends, count }: Scan, i: number): number {
  if (i + 1 >= count) return CLOSED;
  const [from = 0, to = 0] = [ends[i], starts[i + 1]];
  const gap = gapOfByte[bytes[from] ?? 0];
  if (gap === CLOSED) return CLOSED;
  return gap === OPEN && to === from + 1 ? OPEN : ASK;
}
