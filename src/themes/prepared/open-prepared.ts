import { expectText } from "../../text/expect-text.js";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { crc32 } from "node:zlib";
import { magic, thisMachine, trailerLength, type CorpusIndex, type Part } from "./corpus-file.js";
import { PreparedCorpus, type Blocks } from "./prepared-corpus.js";

/** A file that is no prepared corpus, or none that can be read here. */
export class PreparedCorpusError extends Error {
  override readonly name = "PreparedCorpusError";
}

const aCorpus = "a corpus that topoi has prepared";

/**
 * The corpus in a file that `topoi prepare` or `savePrepared` wrote. Texts and words stay in the
 * file and are read block by block, each time they are gone through; `close` closes it.
 *
 * @throws PreparedCorpusError where the file is none, was cut off or changed, or was written by a
 *   Node with other Unicode tables, which may part words otherwise; of a block when it is read, and
 *   where the corpus has been closed by then.
 * @example
 * const prepared = openPrepared("speeches.topoi");
 * const hits = findHits(prepared, codebook);
 */
export function openPrepared(path: string): PreparedCorpus {
  expectText("openPrepared", "the path of a file", path);
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

/** What is at a place where no file is; `null` where one may be. */
function nameOf(path: string): string | null {
  const place = statSync(path, { throwIfNoEntry: false });
  if (place === undefined) return "nothing there";
  if (place.isDirectory()) return "a folder";
  return place.isFile() ? null : "no file";
}

class PartReader {
  readonly #file: number;
  readonly #size: number;
  /** The parts whose check sums were right, by where they begin. */
  readonly #checked = new Set<number>();
  #isOpen = true;

  constructor(private readonly path: string) {
    const found = nameOf(path);
    if (found !== null) throw this.#error(aCorpus, found);
    try {
      this.#file = openSync(path, "r");
    } catch (error) {
      throw new PreparedCorpusError(`${path}: cannot be read (${(error as Error).message})`);
    }
    this.#size = fstatSync(this.#file).size;
  }

  readIndex(): CorpusIndex {
    const start = this.#readBytes(0, Math.min(magic.length, this.#size));
    if (!magic.equals(start))
      throw this.#error(aCorpus, this.#size === 0 ? "an empty file" : "another file");
    const behind = this.#size - trailerLength;
    if (behind < 0) throw this.#cutOff();
    const trailer = this.#readBytes(behind, trailerLength);
    const [at, count, sum] = [0, 8, 16].map((place) => Number(trailer.readBigUInt64LE(place)));
    const part = { at: at ?? 0, count: count ?? 0, sum: sum ?? 0 };
    if (part.count === 0 || part.at + part.count > behind) throw this.#cutOff();
    const text = Buffer.from(this.readPart(part, 1)).toString();
    const index = JSON.parse(text) as CorpusIndex;
    for (const key of ["unicode", "endianness"] as const) {
      const [wanted, found] = [thisMachine[key], index[key]];
      if (wanted !== found) throw this.#error(`${key} ${wanted}`, found);
    }
    return index;
  }

  readPart(part: Part, width: number): ArrayBuffer {
    return this.readInto(new Room(), part, width);
  }

  readInto(room: Room, { at, count, sum }: Part, width: number): ArrayBuffer {
    const length = count * width;
    if (at + length > this.#size) throw this.#cutOff();
    const buffer = room.take(length);
    const bytes = new Uint8Array(buffer, 0, length);
    this.#fill(bytes, at);
    if (!this.#checked.has(at) && crc32(bytes) !== sum) throw this.#cutOff();
    this.#checked.add(at);
    return buffer;
  }

  close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #readBytes(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    this.#fill(bytes, at);
    return bytes;
  }

  #fill(bytes: Uint8Array, at: number): void {
    // Its number may be another file's by now.
    if (!this.#isOpen) {
      const message = "expected a corpus that is open, found one that was closed";
      throw new PreparedCorpusError(`${this.path}: ${message}`);
    }
    for (let read = 0; read < bytes.length;) {
      const got = readSync(this.#file, bytes.subarray(read), { position: at + read });
      if (got === 0) throw this.#cutOff();
      read += got;
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
