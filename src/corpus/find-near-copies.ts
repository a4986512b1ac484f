import { bandHashes, estimateResemblance, minHash } from "./min-hash.js";
import { countShared, hashWords, shingleText } from "./shingle-text.js";

/** Two texts of which each is mostly the other, by position in the list; `a` comes first. */
export interface NearCopy {
  readonly a: number;
  readonly b: number;
  /** Shingles (four words in a row) found in both. */
  readonly shared: number;
  /** `shared` over the shingles of the text that has more of them, 0 to 1. */
  readonly ofLonger: number;
  /** `shared` over the shingles of the text that has fewer. */
  readonly ofShorter: number;
}

/** When two texts are near copies; see `findNearCopies`. */
export interface NearCopyOptions {
  readonly leastOfLonger?: number;
  readonly leastOfShorter?: number;
}

/** Below this, a few set phrases are most of a text: only an exact copy counts as one. */
const leastShingles = 40;
/** How many of the texts met before in a bucket are looked at: a bucket of boilerplate stays cheap. */
const looksBack = 12;
/** Signatures err by some 0.05: what the estimate rules out by more is not counted out. */
const estimateSlack = 0.15;

/**
 * The pairs of texts of which each is mostly the other: most of the longer one's shingles are in
 * the shorter one (`leastOfLonger`, .5), and more of the shorter one's in the longer
 * (`leastOfShorter`, .7). So a cut paragraph, a new headline, another standfirst or slips of a
 * scanner make no second text, while a teaser of the first third stays a text of its own.
 *
 * Candidates are texts that share a band of their MinHash signature; each is then counted out
 * exactly. Time grows with the number of texts: of a bucket only the last dozen are looked at, so
 * of many copies of one text not every pair is listed, but all hang together.
 */
export function findNearCopies(
  texts: readonly string[],
  { leastOfLonger = 0.5, leastOfShorter = 0.7 }: NearCopyOptions = {},
): NearCopy[] {
  const signatures: Uint32Array[] = [];
  const sizes: number[] = [];
  const buckets = new Map<number, number[]>();
  const pairs: NearCopy[] = [];
  texts.forEach((text, b) => {
    const shingles = shingleText(hashWords(text));
    const signature = minHash(shingles);
    signatures.push(signature);
    sizes.push(shingles.length);
    if (shingles.length < leastShingles) return;
    for (const a of meet(buckets, signature, b)) {
      const sizeA = sizes[a] ?? 0;
      const shorter = Math.min(sizeA, shingles.length);
      const longer = Math.max(sizeA, shingles.length);
      const estimate = estimateResemblance(signatures[a] ?? signature, signature) + estimateSlack;
      const atMost = (estimate * (shorter + longer)) / (1 + estimate);
      if (atMost < leastOfLonger * longer || atMost < leastOfShorter * shorter) continue;
      const shared = countShared(shingleText(hashWords(texts[a] ?? "")), shingles);
      const pair = { a, b, shared, ofLonger: shared / longer, ofShorter: shared / shorter };
      if (pair.ofLonger >= leastOfLonger && pair.ofShorter >= leastOfShorter) pairs.push(pair);
    }
  });
  return pairs;
}

/** The texts met in the buckets of a signature, ascending; the text is put there itself. */
function meet(buckets: Map<number, number[]>, signature: Uint32Array, text: number): number[] {
  const met = new Set<number>();
  for (const band of bandHashes(signature)) {
    const bucket = buckets.get(band);
    if (bucket === undefined) {
      buckets.set(band, [text]);
      continue;
    }
    for (const other of bucket) met.add(other);
    bucket.push(text);
    if (bucket.length > looksBack) bucket.shift();
  }
  return [...met].sort((a, b) => a - b);
}
