import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import type { HitArrays, HitBlock } from "./found-hits.js";

/** So many bytes of hits are held in memory, and so many texts of those that wait in the file. */
const usualMost = 8_000_000;
const mostTexts = 1 << 17;

/** Texts that blocks in the file share; while more blocks may come that do, they are held. */
interface Texts {
  held: readonly string[] | null;
  place: Stretch;
}

/** Bytes of the file. */
interface Stretch {
  readonly at: number;
  readonly size: number;
}

/** A block in the file: where it begins, and how many hits and texts of documents it has. */
interface Place {
  readonly at: number;
  readonly hits: number;
  readonly counts: number;
  readonly texts: Texts;
}

/**
 * Blocks of hits one behind the other. What is more than fits into some memory waits in a temporary
 * file without a name, of which nothing is left when the process ends, however it does.
 */
export class HitStore implements Iterable<HitBlock> {
  /** How many hits there are. */
  count = 0;
  readonly #held: HitBlock[] = [];
  readonly #places: Place[] = [];
  /** Those of the places' texts that are held, the last one at the end. */
  #texts: Texts[] = [];
  #size = 0;
  #file: number | null = null;
  /** Where the file ends. */
  #end = 0;

  /**
   * @param most - so many bytes are held in memory
   * @param folder - where the file is made
   */
  constructor(
    private readonly most = usualMost,
    private readonly folder = tmpdir(),
  ) {}

  /** @throws Error where there is no room for the file. */
  add(block: HitBlock): void {
    this.count += block.hits.themes.length;
    const size = sizeOf(block);
    if (this.#file === null && this.#size + size <= this.most) {
      this.#held.push(block);
      this.#size += size;
      return;
    }
    try {
      this.#write(block);
    } catch (error) {
      const reason = (error as Error).message;
      throw new Error(`${this.folder}: hits could not be kept there: ${reason}`, { cause: error });
    }
  }

  *[Symbol.iterator](): Generator<HitBlock> {
    yield* this.#held;
    let [texts, read]: [Texts | null, readonly string[]] = [null, []];
    for (const place of this.#places) {
      if (place.texts !== texts) read = this.#readTexts((texts = place.texts));
      yield this.#read(place, read);
    }
  }

  #write({ hits, counts }: HitBlock): void {
    const texts = this.#textsOf(hits);
    const at = this.#end;
    for (const part of [...numbersOf(hits), counts, hits.negated]) this.#append(part);
    this.#places.push({ at, hits: hits.themes.length, counts: counts.length, texts });
  }

  /** Those of the block before, where it has the same; others are written down where they are too many. */
  #textsOf({ texts }: HitArrays): Texts {
    const last = this.#texts.at(-1);
    if (last?.held === texts) return last;
    const sum = this.#texts.reduce((all, { held }) => all + (held?.length ?? 0), 0);
    if (sum > mostTexts) {
      for (const one of this.#texts) {
        one.place = this.#append(Buffer.from(JSON.stringify(one.held)));
        one.held = null;
      }
      this.#texts = [];
    }
    const next = { held: texts, place: { at: 0, size: 0 } };
    this.#texts.push(next);
    return next;
  }

  #append(part: Uint8Array | Uint32Array): Stretch {
    const file = (this.#file ??= this.#open());
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    const at = this.#end;
    for (let from = 0; from < bytes.length;) {
      const written = writeSync(file, bytes, from, bytes.length - from, this.#end);
      from += written;
      this.#end += written;
    }
    return { at, size: bytes.length };
  }

  #readTexts({ held, place }: Texts): readonly string[] {
    return held ?? (JSON.parse(Buffer.from(this.#readBytes(place)).toString()) as string[]);
  }

  #read({ at, hits, counts }: Place, texts: readonly string[]): HitBlock {
    const behind = 4 * hits * numbersOfHit;
    const negated = behind + 4 * counts;
    const buffer = this.#readBytes({ at, size: negated + hits });
    const numbers = (i: number): Uint32Array<ArrayBuffer> =>
      new Uint32Array(buffer, 4 * hits * i, hits);
    return {
      hits: {
        themes: numbers(0),
        terms: numbers(1),
        starts: numbers(2),
        ends: numbers(3),
        matches: numbers(4),
        negated: new Uint8Array(buffer, negated, hits),
        texts,
      },
      counts: new Uint32Array(buffer, behind, counts),
    };
  }

  #readBytes({ at, size }: Stretch): ArrayBuffer {
    const bytes = new Uint8Array(size);
    for (let from = 0; from < size;) {
      const read = readSync(this.#file ?? -1, bytes, from, size - from, at + from);
      if (read === 0) throw new Error(`expected ${size} bytes of hits; found ${from}`);
      from += read;
    }
    return bytes.buffer;
  }

  #open(): number {
    const folder = mkdtempSync(path.join(this.folder, "topoi-"));
    try {
      const file = openSync(path.join(folder, "hits"), "wx+");
      toBeClosed.register(this, file);
      return file;
    } finally {
      removeFolder(folder);
    }
  }
}

/** At once, or where a system does not let go of what is open, at the end of this process. */
function removeFolder(folder: string): void {
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    remove();
  } catch {
    cleanUpOnExit(remove);
  }
}

const toBeClosed = new FinalizationRegistry<number>(closeSync);

const numbersOfHit = 5;

function numbersOf({ themes, terms, starts, ends, matches }: HitArrays): Uint32Array[] {
  return [themes, terms, starts, ends, matches];
}

/** About how many bytes a block takes in memory, its texts apart. */
function sizeOf({ hits, counts }: HitBlock): number {
  return (4 * numbersOfHit + 1) * hits.themes.length + 4 * counts.length;
}
