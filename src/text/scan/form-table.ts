/** What a scanner keeps of forms. */
export interface FormLimits {
  readonly forms: number;
  /** How many bytes they may take together. */
  readonly bytes: number;
  /**
   * In how many places a form is looked for. A form that would have to be put further away is not
   * taken in: chance does not do that, a text made to be slow does.
   */
  readonly search: number;
}

export const defaultLimits: FormLimits = { forms: 1 << 22, bytes: 1 << 28, search: 512 };

/** Numbers spellings in order of first appearance: a hash table with open addressing over bytes. */
export class FormTable {
  #limits: FormLimits;
  #count = 0;
  /** Number of the form plus 1, or 0 where the place is free; at most half of the places are taken. */
  #places = new Uint32Array(1 << 13);
  #hashes = new Int32Array(1 << 12);
  /** Where each form begins in the bytes; the next one's beginning is its end. */
  #starts = new Uint32Array((1 << 12) + 1);
  #bytes = new Uint8Array(1 << 16);

  constructor(limits: FormLimits) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#count;
  }

  formOf(form: number): string {
    const start = this.#starts[form] ?? 0;
    return Buffer.from(this.#bytes.buffer).toString("utf8", start, this.#starts[form + 1]);
  }

  forget(): void {
    this.#count = 0;
    this.#places.fill(0);
  }

  /** The number of the form that stands there, given one if it is new; -1 where there is none left. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    const places = this.#places;
    const mask = places.length - 1;
    for (let search = 0; search < this.#limits.search; search++) {
      const place = (hash + search) & mask;
      const form = (places[place] ?? 0) - 1;
      if (form < 0) return this.#add(place, hash, bytes, start, end);
      if (this.#hashes[form] === hash && this.#equals(form, bytes, start, end)) return form;
    }
    return -1;
  }

  #equals(form: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    const from = this.#starts[form] ?? 0;
    if ((this.#starts[form + 1] ?? 0) - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== own[j]) return false;
    return true;
  }

  #add(place: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const form = this.#count;
    const from = this.#starts[form] ?? 0;
    const to = from + end - start;
    if (form >= this.#limits.forms || to > this.#limits.bytes) return -1;
    if (to > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(2 * to));
    for (let i = start, j = from; i < end; i++, j++) this.#bytes[j] = bytes[i] ?? 0;
    this.#starts[form + 1] = to;
    this.#hashes[form] = hash;
    this.#places[place] = form + 1;
    this.#count++;
    if (2 * this.#count >= this.#places.length) this.#rehash();
    return form;
  }

  #rehash(): void {
    const size = this.#places.length;
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    this.#starts = grown(this.#starts, new Uint32Array(size + 1));
    this.#places = new Uint32Array(2 * size);
    for (let form = 0; form < this.#count; form++) {
      let place = this.#hashes[form] ?? 0;
      while ((this.#places[place & (2 * size - 1)] ?? 0) > 0) place++;
      this.#places[place & (2 * size - 1)] = form + 1;
    }
  }
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
