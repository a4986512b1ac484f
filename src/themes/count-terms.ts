import type { Codebook } from "./codebook.js";
import { FoundHits } from "./found-hits.js";
import { findPrepared } from "./prepared/find-prepared.js";
import type { PreparedCorpus } from "./prepared/prepared-corpus.js";
import { expectPrepared } from "./prepared/expect-prepared.js";
import { expectCodebook } from "./expect-codebook.js";

/** How often one term of a theme is a hit in a corpus. */
export interface TermCount {
  readonly theme: string;
  readonly term: string;
  readonly language: string | null;
  readonly hits: number;
  /** Passages in which it is one. */
  readonly passages: number;
}

/**
 * How often each term of the codebook is a hit in a prepared corpus, zeros included, in the order of
 * the codebook. Where terms lie over one another only the one that counts does (see `findHits`); an
 * exception is no term.
 *
 * @example
 * const silent = countTerms(prepared, codebook).filter(({ hits }) => hits === 0);
 */
export function countTerms(corpus: PreparedCorpus, codebook: Codebook): TermCount[] {
  expectPrepared("countTerms", corpus);
  expectCodebook("countTerms", codebook);
  // For each term and exception, as `termsInOrder` has them, the theme that it stands in.
  const owners = codebook.themes.flatMap(({ terms, except }, theme) =>
    Array.from({ length: terms.length + except.length }, () => theme),
  );
  const hits = new Uint32Array(owners.length);
  const passages = new Uint32Array(owners.length);
  const last = new Int32Array(owners.length).fill(-1);
  const found = new FoundHits(false);
  findPrepared(corpus, codebook, found, (passage) => {
    for (let i = 0; i < found.count; i++) {
      const term = found.terms[i] ?? 0;
      // A hit of a part is one of the themes above it too.
      if (owners[term] !== found.themes[i]) continue;
      hits[term] = (hits[term] ?? 0) + 1;
      if (last[term] !== passage) passages[term] = (passages[term] ?? 0) + 1;
      last[term] = passage;
    }
    found.clear();
  });
  let first = 0;
  return codebook.themes.flatMap(({ theme, terms, except }) => {
    const own = first;
    first += terms.length + except.length;
    return terms.map(({ term, language }, i) => {
      const counts = { hits: hits[own + i] ?? 0, passages: passages[own + i] ?? 0 };
      return { theme, term, language, ...counts };
    });
  });
}
