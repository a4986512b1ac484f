import type { FormClasses } from "../form-classes.js";
import type { KernelMemory } from "./kernel-memory.js";
import type { StateTable } from "../state-table.js";

/** Numbers that are kept of a class, of a state, of a term that ends there, and of a pair. */
const sizes = { classes: 4, states: 6, ends: 2, pairs: 4 };
/** The bit that the ranks of exceptions lack: they count first, then the codebook's order. */
export const ORDINARY = 0x80000000;

/**
 * What is known of classes, states and hyphenated pairs, written where the kernel reads it; see
 * `assembly/tables.ts`. What is new is written each time, for nothing that was known changes.
 */
export class KernelTables {
  readonly #classes: Numbers;
  readonly #states: Numbers;
  readonly #ends: Numbers;
  readonly #pairs: Numbers;

  constructor(memory: KernelMemory) {
    this.#classes = new Numbers(memory, sizes.classes);
    this.#states = new Numbers(memory, sizes.states);
    this.#ends = new Numbers(memory, sizes.ends);
    this.#pairs = new Numbers(memory, sizes.pairs);
  }

  /** Where they lie. */
  get places(): readonly [classes: number, states: number, ends: number, pairs: number] {
    return [this.#classes.at, this.#states.at, this.#ends.at, this.#pairs.at];
  }

  /** Forgets everything, and if its memory was given back, where it was. */
  forget(isMemoryLost: boolean): void {
    for (const numbers of [this.#classes, this.#states, this.#ends, this.#pairs])
      numbers.forget(isMemoryLost);
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
    const { has, begins, wants, kinds, firsts, ends, endings } = table;
    this.#classes.grow(table.classCount, (view, at, i) => {
      view[at] = has[2 * i] ?? 0;
      view[at + 1] = has[2 * i + 1] ?? 0;
      view[at + 2] = begins[i] ?? 0;
    });
    this.#states.grow(table.stateCount, (view, at, i) => {
      view[at] = wants[2 * i] ?? 0;
      view[at + 1] = wants[2 * i + 1] ?? 0;
      view[at + 2] = kinds[i] ?? 0;
      view[at + 3] = firsts[i] ?? 0;
      view[at + 4] = firsts[i + 1] ?? 0;
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
