/** Places for a pair: it is kept in one of so many behind each other. */
const search = 64;
/** What is kept of a pair: its two numbers, and its own plus 1; 0 where the place is free. */
const width = 4;
const firstBits = 10;

/**
 * Numbers that are remembered for pairs of numbers, all from 0, in one array. A pair may be
 * forgotten for another one, where many crowd into the same places: chance does not do that, a text
 * made to be slow does.
 */
export class PairNumbers {
  #bits = firstBits;
  #places = new Uint32Array(width << firstBits);
  #count = 0;

  /** The number of a pair; -1 where none is remembered. */
  get(one: number, other: number): number {
    const places = this.#places;
    const last = places.length - 1;
    let at = this.#home(one, other);
    for (let i = 0; i < search; i++) {
      const number = places[at + 2] ?? 0;
      if (number === 0) return -1;
      if (places[at] === one && places[at + 1] === other) return number - 1;
      at = (at + width) & last;
    }
    return -1;
  }

  /** Remembers the number of a pair that has none. */
  set(one: number, other: number, number: number): void {
    if (2 * ++this.#count > 1 << this.#bits) this.#grow();
    this.#put(one, other, number + 1);
  }

  clear(): void {
    this.#count = 0;
    this.#places.fill(0);
  }

  #put(one: number, other: number, stored: number): void {
    const places = this.#places;
    const home = this.#home(one, other);
    let at = home;
    for (let i = 0; i < search && (places[at + 2] ?? 0) > 0; i++)
      at = (at + width) & (places.length - 1);
    if ((places[at + 2] ?? 0) > 0) at = home;
    places[at] = one;
    places[at + 1] = other;
    places[at + 2] = stored;
  }

  #grow(): void {
    const old = this.#places;
    this.#bits++;
    this.#places = new Uint32Array(width << this.#bits);
    for (let at = 0; at < old.length; at += width) {
      const [one = 0, other = 0, stored = 0] = old.subarray(at, at + width);
      if (stored > 0) this.#put(one, other, stored);
    }
  }

  #home(one: number, other: number): number {
    let hash = Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    return (Math.imul(hash, 0x2c1b3c6d) >>> (32 - this.#bits)) * width;
  }
}
