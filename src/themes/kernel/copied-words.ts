import type { KernelMemory } from "./kernel-memory.js";
import type { KeptWords } from "../text-reader.js";

/** The places of a header that the kernel reads; see `text/scan/assembly/kernel.ts`. */
const header = { keptCount: 6, kept: 9, forms: 10, hyphens: 11, size: 16 };

/** Words that lie elsewhere, copied to where the kernel reads them. */
export class CopiedWords {
  /** Where the header lies. */
  readonly at: number;
  joins = 0;
  #room = 0;

  constructor(private readonly memory: KernelMemory) {
    this.at = memory.take(4 * header.size);
  }

  /** Copies the words of a text, all of which are kept. */
  take({ forms, hyphens, joins }: KeptWords): void {
    const { memory } = this;
    if (forms.length > this.#room) this.#makeRoom(2 * forms.length + 1024);
    const { numbers, bytes } = memory;
    const head = this.at >>> 2;
    numbers[head + header.keptCount] = forms.length;
    numbers.set(forms, (numbers[head + header.forms] ?? 0) >>> 2);
    bytes.set(hyphens, numbers[head + header.hyphens]);
    bytes.set(joins, this.joins);
  }

  #makeRoom(room: number): void {
    const places = this.memory.take(10 * room);
    const { numbers } = this.memory;
    const head = this.at >>> 2;
    numbers[head + header.kept] = places;
    numbers[head + header.forms] = places + 4 * room;
    numbers[head + header.hyphens] = places + 8 * room;
    this.joins = places + 9 * room;
    // Every word is kept.
    for (let i = 0; i < room; i++) numbers[(places >>> 2) + i] = i;
    this.#room = room;
  }
}
