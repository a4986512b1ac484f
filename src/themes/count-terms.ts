import type { Codebook } from "./codebook.js";
import { FoundHits } from "./found-hits.js";
import { findPrepared } from "./prepared/find-prepared.js";
import type { PreparedCorpus } from "./prepared/prepared-corpus.js";

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
  const owners = ownersOf(codebook);
  const hits = new Uint32Array(owners.length);
  const passages = new Uint32Array(owners.length);
  const last = new Int32Array(owners.length).fill(-1);
  const found = new FoundHits(false);
  findPrepared(corpus, codebook, found, (passage) => {
    for (let i = 0; i < found.count; i++) {
      const term = found.terms[i] ?? 0;
      // A hit of a part is one of the themes above it too.
      if (owners[term]?.theme !== found.themes[i]) continue;
      hits[term] = (hits[term] ?? 0) + 1;
      if (last[term] !== passage) passages[term] = (passages[term] ?? 0) + 1;
      last[term] = passage;
    }
    found.clear();
  });
  return owners.flatMap(({ theme, masks }, i) => {
    const term = codebook.themes[theme]?.terms[i - (owners[i]?.first ?? 0)];
    if (masks || term === undefined) return [];
    const counts = { hits: hits[i] ?? 0, passages: passages[i] ?? 0 };
    const name = codebook.themes[theme]?.theme ?? "";
    return [{ theme: name, term: term.term, language: term.language, ...counts }];
  });
}

interface Owner {
  readonly theme: number;
  /** The number of the theme's first term. */
  readonly first: number;
  readonly masks: boolean;
}

/** For each term and exception, as `termsInOrder` has them, the theme that it stands in. */
function ownersOf({ themes }: Codebook): Owner[] {
  const owners: Owner[] = [];
  themes.forEach(({ terms, except }, theme) => {
    const first = owners.length;
    owners.push(...terms.map(() => ({ theme, first, masks: false })));
    owners.push(...except.map(() => ({ theme, first, masks: true })));
  });
  return owners;
}
