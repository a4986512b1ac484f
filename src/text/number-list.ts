/** A list of whole numbers from 0 that grows, at so many bytes each. */
export class NumberList<Numbers extends Uint8Array | Uint32Array> {
  #numbers: Numbers;
  #length = 0;

  /** @param make - an array of a length: `(length) => new Uint32Array(length)` */
  constructor(private readonly make: (length: number) => Numbers) {
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = this.make(2 * this.#length);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The numbers, in memory that the list keeps. */
  take(): Numbers {
    return this.#numbers.subarray(0, this.#length) as Numbers;
  }
}
