import { foldWord } from "../../text/fold-word.js";

const word = /[\p{L}\p{M}\p{N}]+/uy;
/** Scripts that put no blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const shingleLength = 4;

/** FNV-1a. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
/** The letters and digits of ASCII in small letters; 0 for its other signs, `other` beyond it. */
const other = 0xff;
const plain = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return /[A-Za-z0-9]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

/**
 * A hash (unsigned 32 bits) for each word of a text, in order. Case, punctuation, blanks and
 * compatibility forms make no difference; in scripts without blanks between words a character
 * stands for a word.
 */
export function hashWords(text: string): Uint32Array {
  const hashes = new HashList(text.length >>> 2);
  for (let i = 0; i < text.length;) {
    const start = i;
    let hash = basis;
    let letter = plainAt(text, i);
    while (letter > 0 && letter < other) {
      hash = Math.imul(hash ^ letter, prime);
      letter = plainAt(text, ++i);
    }
    if (letter !== other) {
      if (i > start) hashes.add(mix(hash >>> 0));
      i++;
      continue;
    }
    // A word with letters beyond ASCII, or a sign.
    word.lastIndex = start;
    const found = word.exec(text)?.[0];
    if (found === undefined) i++;
    else {
      i = start + found.length;
      addWord(hashes, found);
    }
  }
  return hashes.close();
}

function plainAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (plain[unit] ?? 0) : at < text.length ? other : 0;
}

function addWord(hashes: HashList, found: string): void {
  const parts = isBelowThai(found) || !unspaced.test(found) ? [found] : found;
  for (const part of parts) hashes.add(mix(hashString(foldWord(part))));
}

/** Numbers of 32 bits that become more. */
class HashList {
  #hashes: Uint32Array;
  #count = 0;

  constructor(room: number) {
    this.#hashes = new Uint32Array(room + 8);
  }

  add(hash: number): void {
    if (this.#count === this.#hashes.length) {
      const grown = new Uint32Array(2 * this.#count);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes[this.#count++] = hash;
  }

  close(): Uint32Array {
    return this.#hashes.slice(0, this.#count);
  }
}

/**
 * The shingles of a text: hashes (unsigned 32 bits) of each four words in a row, ascending, each
 * once, from the hashes of its words. A shorter text is one shingle, one without words none. After
 * Broder (1997), "On the resemblance and containment of documents".
 */
export function shingleText(tokens: Uint32Array): Uint32Array {
  if (tokens.length === 0) return tokens;
  const count = Math.max(1, tokens.length - shingleLength + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let k = i; k < i + shingleLength; k++) hash = mix(Math.imul(hash, 31) + (tokens[k] ?? 0));
    shingles[i] = hash;
  }
  return keepDistinct(shingles.sort());
}

/** How many numbers two ascending lists without doubles share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** A number of 32 bits in which every bit depends on every bit of the one given (murmur3). */
export function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A hash of 32 bits for a string (FNV-1a over its UTF-16 units). */
export function hashString(text: string): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}

/** Spares most words the slower look: the scripts without blanks begin with Thai. */
function isBelowThai(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x0e00) return false;
  return true;
}

function keepDistinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] ?? 0;
  }
  return sorted.slice(0, count);
}
