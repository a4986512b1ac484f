import { mix } from "./shingle-text.js";

/** Bands and rows of the signature: pairs that share 40 % of their shingles meet with 94 %. */
export const bands = 40;
const rows = 3;
const count = bands * rows;
const empty = 0xffffffff;

/**
 * The signature of a set of hashed shingles, in 120 places. Two sets agree in a place with a
 * probability that is their resemblance, shared over all (MinHash, Broder 1997). The functions are
 * fixed: same text, same signature.
 *
 * One hash function is enough, and its time does not depend on the number of places: it deals the
 * shingles out to the places, and each keeps the least that it got (Li, Owen & Zhang 2012, "One
 * permutation hashing"); a place that got none takes what a place chosen by its number has
 * (Shrivastava 2017, "Optimal densification for fast and accurate minwise hashing").
 */
export function minHash(shingles: Uint32Array): Uint32Array {
  const dealt = new Uint32Array(count).fill(empty);
  for (const shingle of shingles) {
    const place = Math.floor((shingle / 2 ** 32) * count);
    const value = mix(shingle + 1);
    if (value < (dealt[place] ?? 0)) dealt[place] = value;
  }
  return shingles.length === 0 ? dealt : dealt.map((value, i) => fill(dealt, value, i));
}

function fill(dealt: Uint32Array, own: number, place: number): number {
  let value = own;
  for (let attempt = 1; value === empty; attempt++) {
    value = dealt[mix(place + attempt * count) % count] ?? empty;
  }
  return value;
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
