import { endianness } from "node:os";
import { crc32 } from "node:zlib";
import type { DocumentFacts } from "../../rows.js";
import type { Block } from "./block.js";
import type { Kept } from "./prepare-corpus.js";

/**
 * How a prepared corpus lies in a file: a line that says what it is, the blocks, the numbers of
 * passages and runs, a description as JSON, and in the last bytes where that lies. Every part begins
 * at a multiple of four bytes, so that numbers are read as they lie there, and has a check sum.
 */
export const magic = Buffer.from("topoi prepared corpus 1\n");
/** Where the description begins, its length and its check sum, eight bytes each. */
export const trailerLength = 24;

/** Where a part lies, in bytes and things, and the CRC-32 of its bytes. */
export interface Part {
  readonly at: number;
  readonly count: number;
  readonly sum: number;
}

/** The description. */
export interface CorpusIndex {
  /** Words are told by the Unicode of the Node that scanned them. */
  readonly unicode: string;
  readonly endianness: string;
  readonly forms: readonly string[];
  readonly documents: readonly DocumentFacts[];
  readonly languages: readonly (string | null)[];
  readonly passages: Part;
  readonly runs: Part;
  readonly blocks: readonly {
    readonly numbers: Part;
    readonly hyphens: Part;
    readonly joins: Part;
    readonly bytes: Part;
  }[];
}

/** Which numbers this machine reads and which words it knows. */
export const thisMachine = {
  unicode: process.versions.unicode ?? "unknown",
  endianness: endianness(),
};

/**
 * The bytes of a file that holds a prepared corpus, piece by piece.
 *
 * @param keeping - see `keepPassages`
 * @param machine - that the numbers and words are of
 */
export function* corpusBytes(
  keeping: Generator<Block, Kept>,
  machine = thisMachine,
): Generator<Uint8Array> {
  const blocks: CorpusIndex["blocks"][number][] = [];
  const writer = new PartWriter();
  yield* writer.take(magic);
  let step = keeping.next();
  for (; step.done !== true; step = keeping.next()) {
    const { numbers, hyphens, joins, bytes } = step.value;
    blocks.push({
      numbers: yield* writer.take(numbers),
      hyphens: yield* writer.take(hyphens),
      joins: yield* writer.take(joins),
      bytes: yield* writer.take(bytes),
    });
  }
  const { forms, table } = step.value;
  const { documents, languages } = table;
  const passages = yield* writer.take(table.numbers);
  const runs = yield* writer.take(table.runs);
  const index: CorpusIndex = {
    ...machine,
    forms,
    documents,
    languages,
    passages,
    runs,
    blocks,
  };
  const { at, count, sum } = yield* writer.take(Buffer.from(JSON.stringify(index)));
  const trailer = Buffer.alloc(trailerLength);
  for (const [i, value] of [at, count, sum].entries())
    trailer.writeBigUInt64LE(BigInt(value), 8 * i);
  yield trailer;
}

class PartWriter {
  #at = 0;

  *take(part: Uint8Array | Uint32Array): Generator<Uint8Array, Part> {
    const at = this.#at;
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    yield bytes;
    const rest = -part.byteLength & 3;
    if (rest > 0) yield new Uint8Array(rest);
    this.#at += part.byteLength + rest;
    return { at, count: part.length, sum: crc32(bytes) };
  }
}
