import { UnitCounter } from "../../text/scan/count-units.js";
import type { TextBytes } from "../../text/scan/scanner.js";
import type { KeptWords, ScannedWords } from "../text-reader.js";
import { OPEN } from "../join-words.js";
import { ASK, head, type Block } from "./block.js";

/** The texts of a block in turn. */
export class KeptTexts {
  readonly #forms: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #wordsOf: Uint32Array;
  readonly #bytesOf: Uint32Array;
  readonly #bytes: Buffer;

  /** @param lengths - of each form, in bytes */
  constructor(
    private readonly block: Block,
    private readonly lengths: Uint32Array,
  ) {
    const { numbers, bytes } = block;
    const [texts = 0, words = 0] = numbers;
    this.#wordsOf = numbers.subarray(head, head + texts + 1);
    this.#bytesOf = numbers.subarray(head + texts + 1, head + 2 * texts + 2);
    this.#forms = numbers.subarray(numbers.length - 2 * words, numbers.length - words);
    this.#starts = numbers.subarray(numbers.length - words);
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The text with a number in the block, of so many UTF-16 units. */
  textAt(i: number, units: number): KeptText {
    const [first = 0, last = 0] = [this.#wordsOf[i], this.#wordsOf[i + 1]];
    const bytes = this.#bytes.subarray(this.#bytesOf[i], this.#bytesOf[i + 1]);
    const forms = this.#forms.subarray(first, last);
    const starts = this.#starts.subarray(first, last);
    const hyphens = this.block.hyphens.subarray(first, last);
    const joins = this.block.joins.subarray(first, last);
    return new KeptText(bytes, { forms, starts, hyphens, joins }, this.lengths, units);
  }
}

interface PlacedWords extends KeptWords {
  readonly starts: Uint32Array;
}

/** A text in bytes, and its words: all of them are kept. */
export class KeptText implements TextBytes, ScannedWords {
  readonly length: number;
  readonly count: number;
  readonly keptCount: number;
  readonly forms: Uint32Array;
  readonly starts: Uint32Array;
  readonly hyphens: Uint8Array;
  /** Every word is. */
  readonly kept: Uint32Array;
  readonly keptWords: KeptWords;
  #counter: UnitCounter | null = null;

  constructor(
    private readonly bytes: Buffer,
    words: PlacedWords,
    private readonly lengths: Uint32Array,
    private readonly units: number,
  ) {
    this.length = bytes.length;
    this.keptWords = words;
    this.count = this.keptCount = words.forms.length;
    this.forms = words.forms;
    this.starts = words.starts;
    this.hyphens = words.hyphens;
    this.kept = upTo(this.count);
  }

  endOf(word: number): number {
    return (this.starts[word] ?? 0) + (this.lengths[this.forms[word] ?? 0] ?? 0);
  }

  joinsNext(word: number): boolean | null {
    const join = this.keptWords.joins[word];
    return join === ASK ? null : join === OPEN;
  }

  byteAt(at: number): number {
    return this.bytes[at] ?? 0;
  }

  textAt(start: number, end: number): string {
    return this.bytes.toString("utf8", start, end);
  }

  /** All of it, for who reads it the clear way. */
  decode(encoding: "utf8" | "utf16le"): string {
    return this.bytes.toString(encoding);
  }

  unitsBefore(byte: number): number {
    // Where every byte is a unit there is nothing to count.
    if (this.units === this.length) return byte;
    if (this.#counter === null) {
      this.#counter = new UnitCounter();
      this.#counter.begin(this.length);
    }
    return this.#counter.before(this.bytes, byte);
  }
}

let numbers = new Uint32Array(0);

/** The numbers from 0 on, so many at least; the same array as long as it is long enough. */
function upTo(count: number): Uint32Array {
  if (count > numbers.length) numbers = new Uint32Array(2 * count).map((_, i) => i);
  return numbers;
}
