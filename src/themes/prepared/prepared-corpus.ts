import type { Block } from "./block.js";
import { PassageTableReader, type PassageTable } from "./passage-table.js";

/** Blocks of texts, in memory or in a file. */
export interface Blocks {
  readonly count: number;
  /** A block; what it gives may be used again for the next. */
  read(i: number): Block;
  /** Closes the file, if there is one. */
  close(): void;
}

/**
 * The passages of a corpus with their words known, so that any number of codebooks are scored on
 * them in a moment. See `prepareCorpus`.
 */
export class PreparedCorpus {
  #lengths: Uint32Array | null = null;

  /** @param forms - of the words, each distinct spelling once */
  constructor(
    readonly forms: readonly string[],
    readonly table: PassageTable,
    readonly blocks: Blocks,
  ) {}

  /** Closes the file that it was opened from; a corpus in memory needs none of it. */
  close(): void {
    this.blocks.close();
  }

  /** Of each form, in bytes. */
  get lengths(): Uint32Array {
    return (this.#lengths ??= Uint32Array.from(this.forms, (form) => Buffer.byteLength(form)));
  }

  /** How many passages there are. */
  get count(): number {
    return new PassageTableReader(this.table).count;
  }
}
