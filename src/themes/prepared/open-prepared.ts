import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { magic, thisMachine, trailerLength, type CorpusIndex, type Part } from "./corpus-file.js";
import { PreparedCorpus, type Blocks } from "./prepared-corpus.js";

/** A file that is no prepared corpus, or none that can be read here. */
export class PreparedCorpusError extends Error {
  override readonly name = "PreparedCorpusError";
}

/**
 * The corpus in a file that `topoi prepare` or `savePrepared` wrote. Texts and words stay in the
 * file and are read block by block, each time they are gone through; `close` closes it.
 *
 * @throws PreparedCorpusError where the file is none, was cut off, or was written by a Node with
 *   other Unicode tables, which may part words otherwise.
 * @example
 * const prepared = openPrepared("speeches.topoi");
 * const hits = findHits(prepared, codebook);
 */
export function openPrepared(path: string): PreparedCorpus {
  const file = new PartReader(path);
  try {
    const index = file.readIndex();
    const table = {
      documents: index.documents,
      languages: index.languages,
      numbers: new Uint32Array(file.readPart(index.passages, 4)),
      runs: new Uint32Array(file.readPart(index.runs, 4)),
    };
    return new PreparedCorpus(index.forms, table, blocksOf(file, index));
  } catch (error) {
    file.close();
    throw error;
  }
}

function blocksOf(file: PartReader, { blocks }: CorpusIndex): Blocks {
  const rooms = [new Room(), new Room(), new Room(), new Room()] as const;
  return {
    count: blocks.length,
    read(i) {
      const block = blocks[i];
      if (block === undefined) throw new RangeError(`no block ${i} of ${blocks.length}`);
      const { numbers, hyphens, joins, bytes } = block;
      const [a, b, c, d] = rooms;
      return {
        numbers: new Uint32Array(file.readInto(a, numbers, 4), 0, numbers.count),
        hyphens: new Uint8Array(file.readInto(b, hyphens, 1), 0, hyphens.count),
        joins: new Uint8Array(file.readInto(c, joins, 1), 0, joins.count),
        bytes: new Uint8Array(file.readInto(d, bytes, 1), 0, bytes.count),
      };
    },
    close() {
      file.close();
    },
  };
}

/** Memory that is used again. */
class Room {
  #buffer = new ArrayBuffer(0);

  take(length: number): ArrayBuffer {
    if (this.#buffer.byteLength < length) this.#buffer = new ArrayBuffer(length);
    return this.#buffer;
  }
}

class PartReader {
  readonly #file: number;
  readonly #size: number;
  #isOpen = true;

  constructor(private readonly path: string) {
    try {
      this.#file = openSync(path, "r");
    } catch (error) {
      throw new PreparedCorpusError(`${path}: cannot be read (${(error as Error).message})`);
    }
    this.#size = fstatSync(this.#file).size;
  }

  readIndex(): CorpusIndex {
    const start = { at: 0, count: Math.min(magic.length, this.#size) };
    if (!magic.equals(Buffer.from(this.readPart(start, 1)))) {
      throw this.#error("a corpus that topoi has prepared", "another file");
    }
    const end = { at: Math.max(0, this.#size - trailerLength), count: trailerLength };
    const trailer = Buffer.from(this.readPart(end, 1));
    const [at, count] = [trailer.readBigUInt64LE(0), trailer.readBigUInt64LE(8)];
    if (at + count > BigInt(this.#size - trailerLength)) throw this.#cutOff();
    const index = this.#parse(this.readPart({ at: Number(at), count: Number(count) }, 1));
    for (const key of ["unicode", "endianness"] as const) {
      const [wanted, found] = [thisMachine[key], index[key]];
      if (wanted !== found) throw this.#error(`${key} ${wanted}`, found);
    }
    return index;
  }

  readPart(part: Part, width: number): ArrayBuffer {
    return this.readInto(new Room(), part, width);
  }

  readInto(room: Room, { at, count }: Part, width: number): ArrayBuffer {
    const length = count * width;
    if (at + length > this.#size) throw this.#cutOff();
    const buffer = room.take(length);
    for (let read = 0; read < length;) {
      const got = readSync(this.#file, new Uint8Array(buffer, read, length - read), {
        position: at + read,
      });
      if (got === 0) throw this.#cutOff();
      read += got;
    }
    return buffer;
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #parse(bytes: ArrayBuffer): CorpusIndex {
    try {
      return JSON.parse(Buffer.from(bytes).toString()) as CorpusIndex;
    } catch {
      throw this.#cutOff();
    }
  }

  #cutOff(): PreparedCorpusError {
    return this.#error("a whole file", "one that was cut off or changed");
  }

  #error(wanted: string, found: string): PreparedCorpusError {
    return new PreparedCorpusError(
      `${this.path}: expected ${wanted}, found ${found}; prepare the corpus again`,
    );
  }
}
