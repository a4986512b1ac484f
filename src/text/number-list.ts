/** A list of whole numbers from 0 that grows, at so many bytes each. */
export class NumberList<Numbers extends Uint8Array | Uint32Array> {
  #numbers: Numbers;
  #length = 0;

  /** @param make - an array of a length: `(length) => new Uint32Array(length)` */
  constructor(make: (length: number) => Numbers) {
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#numbers = grown(this.#numbers, this.#length);
    this.#numbers[this.#length++] = number;
  }

  /** The numbers, in memory that the list keeps. */
  take(): Numbers {
    return this.#numbers.subarray(0, this.#length) as Numbers;
  }
}

/** A copy of the numbers with room for so many, or for twice as many if that is more. */
export function grown<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  const make = numbers.constructor as new (length: number) => Numbers;
  const larger = new make(Math.max(length, 2 * numbers.length));
  larger.set(numbers);
  return larger;
}
