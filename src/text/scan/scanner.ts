import type { WasmMemory } from "./web-assembly.js";

/**
 * The words of a text, as `scanWords` has them, found in its UTF-8 bytes. Offsets count bytes; the
 * arrays are views that hold until the next call that takes a text.
 */
export interface Scan {
  /** Every word's first byte, and the byte behind its last; `count` of them. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly count: number;
  /** The words that are counted: those that are not `joined`. */
  readonly words: number;
  /**
   * The words that were kept, in order: position among all, number of the form, and whether a
   * hyphen alone parts it from the next (1) or not (0). Kept is what the filter lets through, and
   * both words at a hyphen.
   */
  readonly kept: Uint32Array;
  readonly forms: Uint32Array;
  readonly hyphens: Uint8Array;
  readonly keptCount: number;
}

/** Why a text has to be read by `scanWords`: what the scan of bytes does not carry. */
export type Refusal =
  /** A script without blanks between words stands in it. */
  | "unspaced"
  /** The bytes are no UTF-8, or the JSON string is none, or holds half a surrogate pair. */
  | "malformed"
  /** More distinct forms than are kept: `forget`, then scan it again. */
  | "full";

/** Forms of words by their numbers: each distinct spelling (case and all) has one. */
export interface Forms {
  /** How many are known: their numbers run from 0. */
  readonly formCount: number;
  /** The form with a number. */
  formOf(form: number): string;
}

/** A text in UTF-8. */
export interface TextBytes {
  /** How many bytes it has. */
  readonly length: number;
  byteAt(at: number): number;
  /** From one byte to another, as a string. */
  textAt(start: number, end: number): string;
  /** How many UTF-16 units stand before a byte, which begins a character. */
  unitsBefore(byte: number): number;
}

/** What a WebAssembly kernel of another room needs to read a scanner's words where they lie. */
export interface SharedWords {
  readonly memory: WasmMemory;
  /** Where the numbers lie that say where everything else does; see `assembly/kernel.ts`. */
  readonly header: number;
  /** Where the filter lies; see `setFilter`. */
  readonly filter: number;
  /** What it calls. */
  readonly calls: {
    /** Memory of so many bytes, which holds until the scanner forgets; 0 where there is none. */
    readonly take: (size: number) => number;
    readonly numberOf: (at: number, length: number) => number;
    readonly unitsBefore: (byte: number) => number;
  };
}

/** Finds words in bytes and numbers their forms; as `TextBytes` it is the text it took last. */
export interface Scanner extends Forms, TextBytes {
  /** Its words in the memory of WebAssembly; `null` where they are not there. */
  readonly shared: SharedWords | null;
  /** Forgets all forms. */
  forget(): void;
  /**
   * Sets which words are kept, by what the filter's 32,768 places say of their `keyOf`: those that
   * pass, those that follow where the word before is kept, and all with a byte above 127 among their
   * first four; `null` keeps every word. Forms stay known.
   */
  setFilter(filter: Uint8Array | null): void;
  /** Takes a text's UTF-8 bytes (copied) and scans them. */
  scan(bytes: Uint8Array): Scan | Refusal;
  /** Takes what stands between the quotes of a JSON string, resolves its escapes, and scans it. */
  scanJson(bytes: Uint8Array): Scan | Refusal;
  /** Takes a string and scans it; one with half a surrogate pair is malformed. */
  scanText(text: string): Scan | Refusal;
}

/** What a filter says of words, one or both: they are kept, or they are kept behind one that is. */
export const PASSES = 1;
export const FOLLOWS = 2;

/** The place of a word in a filter, from its first three bytes; a missing byte is 0. */
export function keyOf(first: number, second: number, third: number): number {
  return (first & 31) | ((second & 31) << 5) | ((third & 31) << 10);
}
