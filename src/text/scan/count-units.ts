const blockSize = 64;

/** Counts the UTF-16 units of a text in UTF-8; what was counted up to a block's start is kept. */
export class UnitCounter {
  /** The units before each block of the text, of those that were counted. */
  #before = new Uint32Array(1);
  #last = 0;

  /** Begins with another text, of so many bytes. */
  begin(length: number): void {
    const blocks = Math.ceil(length / blockSize) + 1;
    if (this.#before.length < blocks) this.#before = new Uint32Array(2 * blocks);
    this.#last = 0;
  }

  /** The units before a byte that begins a character. */
  before(bytes: Uint8Array, byte: number): number {
    const block = Math.floor(byte / blockSize);
    for (; this.#last < block; this.#last++) {
      const start = this.#last * blockSize;
      this.#before[this.#last + 1] =
        (this.#before[this.#last] ?? 0) + countUnits(bytes, start, start + blockSize);
    }
    return (this.#before[block] ?? 0) + countUnits(bytes, block * blockSize, byte);
  }
}

/** Of the characters that begin there, those of four bytes are two units. */
function countUnits(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
  }
  return units;
}
