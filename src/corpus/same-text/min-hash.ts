import { mix } from "./shingle-text.js";

/** Bands and rows of the signature: pairs that share 40 % of their shingles meet with 94 %. */
const bands = 40;
const rows = 3;
const count = bands * rows;
const factors = Uint32Array.from({ length: count }, (_, i) => mix(2 * i + 1) | 1);
const offsets = Uint32Array.from({ length: count }, (_, i) => mix(2 * i + 2));

/**
 * The signature of a set of hashed shingles: for each of 120 hash functions the least value any
 * shingle has under it (MinHash, Broder 1997). Two sets agree in a place with a probability that
 * is their resemblance, shared over all. The functions are fixed: same text, same signature.
 */
export function minHash(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(count).fill(0xffffffff);
  for (let i = 0; i < count; i++) {
    const factor = factors[i] ?? 1;
    const offset = offsets[i] ?? 0;
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const value = (Math.imul(shingle, factor) + offset) >>> 0;
      if (value < least) least = value;
    }
    signature[i] = least;
  }
  return signature;
}

/** The share of places in which two signatures agree: an estimate of the sets' resemblance. */
export function estimateResemblance(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < count; i++) if (a[i] === b[i]) same++;
  return same / count;
}

/**
 * For each band of a signature one number that only signatures equal in that band share: texts
 * alike fall into one bucket in some band (locality-sensitive hashing, Indyk & Motwani 1998).
 */
export function bandHashes(signature: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: bands }, (_, band) => {
    let hash = band;
    for (let row = 0; row < rows; row++) {
      hash = mix(Math.imul(hash, 31) + (signature[band * rows + row] ?? 0));
    }
    return hash;
  });
}
