import { LINKS } from "../followers.js";
import type { FormClasses } from "../form-classes.js";
import type { KernelMemory } from "./kernel-memory.js";
import type { StateTable } from "../state-table.js";

/** Numbers that are kept of a class, of a state and of its bits, of a term that ends there, and of a pair. */
const sizes = { classes: 1 + LINKS, states: 5, bits: 1, ends: 2, pairs: 4 };
/** The bit that the ranks of exceptions lack: they count first, then the codebook's order. */
export const ORDINARY = 0x80000000;

/**
 * What is known of classes, states and hyphenated pairs, written where the kernel reads it; see
 * `assembly/tables.ts`. What is new is written each time, for nothing that was known changes.
 */
export class KernelTables {
  readonly #classes: Numbers;
  readonly #states: Numbers;
  readonly #bits: Numbers;
  readonly #ends: Numbers;
  readonly #pairs: Numbers;

  constructor(memory: KernelMemory) {
    this.#classes = new Numbers(memory, sizes.classes);
    this.#states = new Numbers(memory, sizes.states);
    this.#bits = new Numbers(memory, sizes.bits);
    this.#ends = new Numbers(memory, sizes.ends);
    this.#pairs = new Numbers(memory, sizes.pairs);
  }

  /** Where they lie. */
  get places(): readonly [
    classes: number,
    states: number,
    bits: number,
    ends: number,
    pairs: number,
  ] {
    return [this.#classes.at, this.#states.at, this.#bits.at, this.#ends.at, this.#pairs.at];
  }

  /** Forgets everything, and if its memory was given back, where it was. */
  forget(isMemoryLost: boolean): void {
    const all = [this.#classes, this.#states, this.#bits, this.#ends, this.#pairs];
    for (const numbers of all) numbers.forget(isMemoryLost);
  }

  /** Writes what has become known. */
  update(table: StateTable, classes: FormClasses): void {
    // Their classes may be new ones, for which the table's arrays are made anew.
    this.#pairs.grow(classes.pairCount, (view, at, i) => {
      const { classes: words, isDoubled } = classes.pairAt(i);
      const [one, other] = words.map((word) => table.numberOf(word));
      view[at] = one ?? 0;
      view[at + 1] = other ?? 0;
      view[at + 2] = Number(isDoubled);
    });
    const { begins, followers, kinds, firsts, ends, endings } = table;
    const { links, rows, shifts, bits } = followers;
    this.#classes.grow(table.classCount, (view, at, i) => {
      view[at] = begins[i] ?? 0;
      for (let link = 0; link < LINKS; link++) view[at + 1 + link] = links[LINKS * i + link] ?? 0;
    });
    this.#states.grow(table.stateCount, (view, at, i) => {
      view[at] = rows[i] ?? 0;
      view[at + 1] = shifts[i] ?? 0;
      view[at + 2] = kinds[i] ?? 0;
      view[at + 3] = firsts[i] ?? 0;
      view[at + 4] = firsts[i + 1] ?? 0;
    });
    this.#bits.grow(followers.bitCount, (view, at, i) => {
      view[at] = bits[i] ?? 0;
    });
    this.#ends.grow(table.endCount, (view, at, i) => {
      const ending = endings[ends[i] ?? 0];
      view[at] = ending?.theme ?? 0;
      view[at + 1] = (ending?.order ?? 0) + (ending?.masks === true ? 0 : ORDINARY);
    });
  }
}

/** So many numbers of each thing, one thing behind the other. */
class Numbers {
  at = 0;
  #count = 0;
  #room = 0;

  constructor(
    private readonly memory: KernelMemory,
    private readonly width: number,
  ) {}

  forget(isMemoryLost: boolean): void {
    this.#count = 0;
    if (isMemoryLost) this.at = this.#room = 0;
  }

  /** Writes the numbers of the things up to so many that are not there yet. */
  grow(count: number, write: (view: Uint32Array, at: number, i: number) => void): void {
    if (count > this.#room) {
      const room = Math.max(2 * count, 256);
      const larger = this.memory.take(4 * this.width * room);
      const size = this.width * this.#count;
      const { numbers } = this.memory;
      numbers.copyWithin(larger >>> 2, this.at >>> 2, (this.at >>> 2) + size);
      this.at = larger;
      this.#room = room;
    }
    const { numbers } = this.memory;
    for (let i = this.#count; i < count; i++) write(numbers, (this.at >>> 2) + this.width * i, i);
    this.#count = Math.max(this.#count, count);
  }
}
