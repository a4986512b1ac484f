import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import type { HitArrays, HitBlock } from "./found-hits.js";

/** So many bytes of hits are held in memory. */
const usualMost = 8_000_000;

/** Where a block lies in the file: its hits, texts and bytes of words. */
interface Place {
  readonly at: number;
  readonly hits: number;
  readonly counts: number;
  readonly words: number;
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
  #size = 0;
  #file: number | null = null;

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
    for (const place of this.#places) yield this.#read(place);
  }

  #write({ hits, counts }: HitBlock): void {
    const file = (this.#file ??= this.#open());
    const words = Buffer.from(JSON.stringify(hits.texts));
    const last = this.#places.at(-1);
    const at = last === undefined ? 0 : last.at + lengthOf(last);
    this.#places.push({
      at,
      hits: hits.themes.length,
      counts: counts.length,
      words: words.length,
    });
    let to = at;
    for (const part of [...numbersOf(hits), counts, hits.negated, words]) {
      const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
      for (let from = 0; from < bytes.length;) {
        const written = writeSync(file, bytes, from, bytes.length - from, to);
        from += written;
        to += written;
      }
    }
  }

  #read(place: Place): HitBlock {
    const buffer = new ArrayBuffer(lengthOf(place));
    const bytes = new Uint8Array(buffer);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(this.#file ?? -1, bytes, at, bytes.length - at, place.at + at);
      if (read === 0) throw new Error(`expected ${bytes.length} bytes of hits; found ${at}`);
      at += read;
    }
    const numbers = (i: number): Uint32Array<ArrayBuffer> =>
      new Uint32Array(buffer, 4 * place.hits * i, place.hits);
    const behind = 4 * place.hits * numbersOfHit;
    const negated = behind + 4 * place.counts;
    const words = Buffer.from(buffer, negated + place.hits, place.words);
    return {
      hits: {
        themes: numbers(0),
        terms: numbers(1),
        starts: numbers(2),
        ends: numbers(3),
        matches: numbers(4),
        negated: new Uint8Array(buffer, negated, place.hits),
        texts: JSON.parse(words.toString()) as string[],
      },
      counts: new Uint32Array(buffer, behind, place.counts),
    };
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

function lengthOf({ hits, counts, words }: Place): number {
  return (4 * numbersOfHit + 1) * hits + 4 * counts + words;
}

/** About how many bytes a block takes in memory. */
function sizeOf({ hits, counts }: HitBlock): number {
  const { themes, texts } = hits;
  return (4 * numbersOfHit + 1) * themes.length + 4 * counts.length + 40 * texts.length;
}
