import type { Hit, Passage, TermUse } from "../rows.js";
import { expectRows } from "../text/expect-rows.js";

/** What must be known of a codebook to count its terms. */
export interface TermList {
  readonly themes: readonly {
    readonly theme: string;
    readonly terms: readonly { readonly term: string; readonly language?: string | null }[];
  }[];
}

/**
 * How each term of the codebook does in these passages: a row for every theme and term, in the order
 * of the codebook, zeros included.
 *
 * The hits are those that the table of hits has of a theme and term, negated ones included; that a
 * sub-theme's hits are hits of the themes above it as well does not make its terms theirs. A term
 * that a theme has in two languages is one row, since a hit does not tell them apart. Documents that
 * are copies of one counted already (`counted` false) are left out, and so are hits in other passages
 * than these. `note` says what to look at: `never hits`; `no passage in id`, for a term that never
 * hits and of whose language there is nothing; `in most passages`, for more than half of them: such
 * a term tells little.
 *
 * @example
 * const silent = measureTerms(codebook, hits, passages).filter(({ note }) => note === "never hits");
 */
export function measureTerms(
  codebook: TermList,
  hits: readonly Hit[],
  passages: readonly Passage[],
): TermUse[] {
  expectRows("measureTerms", "hits", hits);
  expectRows("measureTerms", "passages", passages);
  const counted = passages.filter((passage) => passage.counted);
  const known = new Set(counted.map(({ passage }) => passage));
  const languages = new Set(counted.map(({ language }) => language));
  return termsOf(codebook, { passages: known.size, languages, uses: countHits(hits, known) });
}

/** What was counted of the hits in passages. */
export interface TermCounts {
  /** How many passages there are. */
  readonly passages: number;
  /** Those of the passages. */
  readonly languages: ReadonlySet<string | null>;
  /** By theme and term, for those that hit. */
  readonly uses: ReadonlyMap<string, ReadonlyMap<string, TermCount>>;
}

/** How often a term hits, and in how much. */
export type TermCount = Pick<TermUse, "hits" | "documents" | "passages">;

/** The rows of `measureTerms`, of hits that were counted already. */
export function termsOf(
  codebook: TermList,
  { passages: total, languages, uses }: TermCounts,
): TermUse[] {
  return codebook.themes.flatMap(({ theme, terms }) => {
    const byTerm = new Map<string, (string | null)[]>();
    for (const { term, language = null } of terms) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), language]);
    }
    return [...byTerm].map(([term, itsLanguages]): TermUse => {
      const use = uses.get(theme)?.get(term);
      const passages = use?.passages ?? 0;
      const share = total === 0 ? 0 : passages / total;
      const note = use === undefined ? noteSilence(itsLanguages, languages) : noteShare(share);
      const counts = { hits: use?.hits ?? 0, documents: use?.documents ?? 0, passages };
      return { theme, term, ...counts, share, note };
    });
  });
}

interface Use {
  hits: number;
  readonly inDocuments: Set<string>;
  readonly inPassages: Set<string>;
}

/** By theme and term, for those that hit in a passage that is known. */
export function countHits(
  hits: readonly Hit[],
  known: { readonly has: (passage: string) => boolean },
): Map<string, Map<string, TermCount>> {
  const uses = new Map<string, Map<string, Use>>();
  for (const { passage, document, theme, term } of hits) {
    if (!known.has(passage)) continue;
    let ofTheme = uses.get(theme);
    if (ofTheme === undefined) uses.set(theme, (ofTheme = new Map<string, Use>()));
    let use = ofTheme.get(term);
    if (use === undefined) {
      use = { hits: 0, inDocuments: new Set(), inPassages: new Set() };
      ofTheme.set(term, use);
    }
    use.hits++;
    use.inDocuments.add(document);
    use.inPassages.add(passage);
  }
  return new Map([...uses].map(([theme, terms]) => [theme, sizeUp(terms)]));
}

function sizeUp(terms: ReadonlyMap<string, Use>): Map<string, TermCount> {
  return new Map(
    [...terms].map(([term, { hits, inDocuments, inPassages }]) => {
      return [term, { hits, documents: inDocuments.size, passages: inPassages.size }];
    }),
  );
}

function noteSilence(
  own: readonly (string | null)[],
  languages: ReadonlySet<string | null>,
): string {
  const named = own.filter((language) => language !== null);
  const isMissing = named.length === own.length && named.every((one) => !languages.has(one));
  return isMissing ? `no passage in ${[...new Set(named)].join(" or ")}` : "never hits";
}

function noteShare(share: number): string | null {
  return share > 0.5 ? "in most passages" : null;
}
