import type { Hit, Passage, TermUse } from "../rows.js";

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
  const counted = passages.filter((passage) => passage.counted);
  const known = new Set(counted.map(({ passage }) => passage));
  const languages = new Set(counted.map(({ language }) => language));
  const uses = countHits(hits, known);
  return codebook.themes.flatMap(({ theme, terms }) => {
    const byTerm = new Map<string, (string | null)[]>();
    for (const { term, language = null } of terms) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), language]);
    }
    return [...byTerm].map(([term, itsLanguages]): TermUse => {
      const use = uses.get(theme)?.get(term);
      const standsIn = use?.passages.size ?? 0;
      const share = known.size === 0 ? 0 : standsIn / known.size;
      const note = use === undefined ? noteSilence(itsLanguages, languages) : noteShare(share);
      const counts = { hits: use?.hits ?? 0, documents: use?.documents.size ?? 0 };
      return { theme, term, ...counts, passages: standsIn, share, note };
    });
  });
}

interface Use {
  hits: number;
  readonly documents: Set<string>;
  readonly passages: Set<string>;
}

/** By theme and term, for those that hit in a passage that is known. */
function countHits(
  hits: readonly Hit[],
  known: ReadonlySet<string>,
): Map<string, Map<string, Use>> {
  const uses = new Map<string, Map<string, Use>>();
  for (const { passage, document, theme, term } of hits) {
    if (!known.has(passage)) continue;
    let ofTheme = uses.get(theme);
    if (ofTheme === undefined) uses.set(theme, (ofTheme = new Map<string, Use>()));
    let use = ofTheme.get(term);
    if (use === undefined) {
      use = { hits: 0, documents: new Set(), passages: new Set() };
      ofTheme.set(term, use);
    }
    use.hits++;
    use.documents.add(document);
    use.passages.add(passage);
  }
  return uses;
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
