import { grown } from "../text/number-list.js";

/** So many elements of a class are kept; one that has more is taken to follow on any state. */
export const MOST_LINKS = 6;
/** Numbers that are kept of a class. */
export const LINKS = MOST_LINKS + 1;

/** So many bits a state has for each element that it goes on with: few others fall on one of them. */
const bitsPerElement = 16;
const fewestBits = 6;

/**
 * Which words may follow on a state: all that do, and about one in sixteen of the others. Terms
 * that begin with a usual word go on with many: their bits lie close together and are asked at
 * each such word, so that hardly any pair of state and word has to be looked up.
 */
export class Followers {
  /** By class: how many of its elements stand behind another in some term, and a hash of each. */
  links = new Uint32Array(256 * LINKS);
  /** By state: where in `bits` its own begin, and how far a hash is shifted to number one of them. */
  rows = new Uint32Array(256);
  shifts = new Uint8Array(256);
  bits = new Uint32Array(1024);
  /** How many of `bits` are used; state 0 goes on with nothing. */
  bitCount = 2;

  /** @param later - the elements that stand behind another in some term */
  constructor(private readonly later: ReadonlySet<number>) {
    this.shifts[0] = 32 - fewestBits;
  }

  addClass(number: number, elements: ReadonlySet<number>): void {
    const at = LINKS * number;
    if (at === this.links.length) this.links = grown(this.links, at);
    let count = 0;
    for (const element of elements) {
      if (!this.later.has(element)) continue;
      if (++count > MOST_LINKS) break;
      this.links[at + count] = hashOf(element);
    }
    this.links[at] = count;
  }

  /** @param elements - those that the state goes on with */
  addState(number: number, elements: readonly number[]): void {
    if (number === this.rows.length) {
      this.rows = grown(this.rows, number);
      this.shifts = grown(this.shifts, number);
    }
    if (elements.length === 0) {
      this.shifts[number] = 32 - fewestBits;
      return;
    }
    const size = Math.max(fewestBits, Math.ceil(Math.log2(bitsPerElement * elements.length)));
    const [row, shift] = [this.bitCount, 32 - size];
    this.bitCount += 1 << (size - 5);
    if (this.bitCount > this.bits.length) this.bits = grown(this.bits, this.bitCount);
    this.rows[number] = row;
    this.shifts[number] = shift;
    for (const element of elements) {
      const bit = hashOf(element) >>> shift;
      const at = row + (bit >>> 5);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (bit & 31));
    }
  }

  /** Whether a word of a class follows on any state. */
  followsAny(word: number): boolean {
    return (this.links[LINKS * word] ?? 0) > 0;
  }

  mayFollow(state: number, word: number): boolean {
    const { links, bits } = this;
    const at = LINKS * word;
    const count = links[at] ?? 0;
    if (count > MOST_LINKS) return true;
    const [row, shift] = [this.rows[state] ?? 0, this.shifts[state] ?? 0];
    for (let i = at + 1; i <= at + count; i++) {
      const bit = (links[i] ?? 0) >>> shift;
      if ((((bits[row + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1) return true;
    }
    return false;
  }
}

function hashOf(element: number): number {
  return Math.imul(element, 0x9e3779b1) >>> 0;
}
