import { bandHashes, bands, estimateResemblance, minHash } from "./min-hash.js";
import { makeAnew, type KeepOfText, type Textual } from "./keep-of-text.js";
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
  /** Called every hundred texts: how many are done, of how many. */
  readonly onText?: (done: number, of: number) => void;
  /** How what is made of each text is kept from one run to the next. */
  readonly keep?: KeepOfText;
}

const told = 100;
/** Below this, a few set phrases are most of a text: only an exact copy counts as one. */
const leastShingles = 40;
/** How many of the texts met before in a bucket are looked at: a bucket of boilerplate stays cheap. */
const looksBack = 12;
/** Of many copies of one text the ones most alike are enough to hang a further one on. */
const mostCounted = 8;
const enoughPairs = 3;
/** Signatures err by some 0.05: what the estimate rules out by more is not counted out. */
const estimateSlack = 0.15;

/**
 * The pairs of texts of which each is mostly the other: most of the longer one's shingles are in
 * the shorter one (`leastOfLonger`, .5), and more of the shorter one's in the longer
 * (`leastOfShorter`, .7). So a cut paragraph, a new headline, another standfirst or slips of a
 * scanner make no second text, while a teaser of the first third stays a text of its own.
 *
 * Candidates are texts that share a band of their MinHash signature; the eight most alike of them
 * are counted out exactly. Time grows with the number of texts: of a bucket only the last dozen are
 * looked at, so of many copies of one text not every pair is listed, but all hang together.
 */
export function findNearCopies(
  documents: readonly Textual[],
  { leastOfLonger = 0.5, leastOfShorter = 0.7, onText, keep = makeAnew }: NearCopyOptions = {},
): NearCopy[] {
  const signatures: Uint32Array[] = [];
  const sizes: number[] = [];
  const buckets = makeBuckets(documents.length);
  const isCopy = (shared: number, sizeA: number, sizeB: number) =>
    shared >= leastOfLonger * Math.max(sizeA, sizeB) &&
    shared >= leastOfShorter * Math.min(sizeA, sizeB);
  return documents.flatMap((document, b) => {
    if (b % told === 0) onText?.(b, documents.length);
    const { signature, size: own } = keep(document, "signature", () => signText(document.text));
    signatures.push(signature);
    sizes.push(own);
    if (own < leastShingles) return [];
    const pairs: NearCopy[] = [];
    let shingles: Uint32Array | undefined;
    for (const a of chooseAlike(signatures, buckets.meet(signature, b), signature)) {
      const size = sizes[a] ?? 0;
      const estimate = estimateResemblance(signatures[a] ?? signature, signature) + estimateSlack;
      const atMost = (estimate * (size + own)) / (1 + estimate);
      if (pairs.length >= enoughPairs || !isCopy(atMost, size, own)) continue;
      const shared = countShared(
        shinglesOf(documents[a]?.text ?? ""),
        (shingles ??= shinglesOf(document.text)),
      );
      if (isCopy(shared, size, own)) {
        const ofLonger = shared / Math.max(size, own);
        pairs.push({ a, b, shared, ofLonger, ofShorter: shared / Math.min(size, own) });
      }
    }
    return pairs.sort((x, y) => x.a - y.a);
  });
}

function shinglesOf(text: string): Uint32Array {
  return shingleText(hashWords(text));
}

/** The signature of a text's shingles, and how many these are. */
function signText(text: string): { readonly signature: Uint32Array; readonly size: number } {
  const shingles = shinglesOf(text);
  return { signature: minHash(shingles), size: shingles.length };
}

/** Of the texts met those whose signatures are most like the given one. */
function chooseAlike(
  signatures: readonly Uint32Array[],
  met: readonly number[],
  signature: Uint32Array,
): number[] {
  return met
    .map((a) => ({ a, alike: estimateResemblance(signatures[a] ?? signature, signature) }))
    .sort((x, y) => y.alike - x.alike || x.a - y.a)
    .slice(0, mostCounted)
    .map(({ a }) => a);
}

/**
 * Buckets of texts by the bands of their signatures. Each entry knows the one put into its bucket
 * before, so that a quarter of a million buckets take two numbers each.
 */
function makeBuckets(count: number): {
  /** The last texts put into the buckets of a signature; the text is put there itself. */
  meet: (signature: Uint32Array, text: number) => number[];
} {
  const none = -1;
  const last = new Map<number, number>();
  const before = new Int32Array(count * bands).fill(none);
  const meet = (signature: Uint32Array, text: number): number[] => {
    const met = new Set<number>();
    bandHashes(signature).forEach((hash, band) => {
      const entry = text * bands + band;
      const newest = last.get(hash) ?? none;
      before[entry] = newest;
      last.set(hash, entry);
      for (let at = newest, looks = 0; at !== none && looks < looksBack; looks++) {
        met.add(Math.floor(at / bands));
        at = before[at] ?? none;
      }
    });
    return [...met];
  };
  return { meet };
}
