import { foldWord } from "../../text/fold-word.js";

const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const shingleLength = 4;

/**
 * A hash (unsigned 32 bits) for each word of a text, in order. Case, punctuation, blanks and
 * compatibility forms make no difference; in scripts without blanks between words a character
 * stands for a word.
 */
export function hashWords(text: string): Uint32Array {
  const hashes: number[] = [];
  for (const [word] of text.matchAll(words)) {
    const parts = isBelowThai(word) || !unspaced.test(word) ? [word] : word;
    for (const part of parts) hashes.push(mix(hashString(foldWord(part))));
  }
  return Uint32Array.from(hashes);
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
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
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
