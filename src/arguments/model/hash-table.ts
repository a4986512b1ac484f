/** Rows of weights by 32-bit hashes, found by open addressing. */
export class HashTable {
  readonly #places: Int32Array;
  readonly #mask: number;

  /**
   * @param hashes - one a row, none of them 0
   * @param weights - `width` numbers a row
   */
  constructor(
    readonly hashes: Int32Array,
    readonly weights: Int16Array,
    readonly width: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * hashes.length)));
    this.#mask = size - 1;
    this.#places = new Int32Array(size);
    hashes.forEach((hash, row) => {
      let at = hash & this.#mask;
      while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
      this.#places[at] = row + 1;
    });
  }

  /** The row of a hash, −1 where there is none. */
  find(hash: number): number {
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const row = this.#places[at] ?? 0;
      if (row === 0 || this.hashes[row - 1] === hash) return row - 1;
    }
  }
}
