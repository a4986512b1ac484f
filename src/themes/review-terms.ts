import type { TermUse } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { findSwallowers } from "./find-swallowers.js";
import { FoundHits } from "./found-hits.js";
import { findPrepared } from "./prepared/find-prepared.js";
import { PassageTableReader } from "./prepared/passage-table.js";
import type { PreparedCorpus } from "./prepared/prepared-corpus.js";
import { quote } from "./quote.js";
import { selectTerms } from "./select-terms.js";
import { placesOf } from "./term-places.js";
import { expectPrepared } from "./prepared/expect-prepared.js";
import { expectCodebook } from "./expect-codebook.js";

/** How a term does in a corpus, and where it was looked for. */
export interface TermReview extends TermUse {
  readonly language: string | null;
  /** Passages in which it was looked for: those in its language, or without terms in their own. */
  readonly tried: number;
  /** How many places there are where it stands and other terms or exceptions count instead. */
  readonly swallowed: number;
  /** What takes every place where the term stands, the most frequent first; else empty. */
  readonly swallowed_by: readonly string[];
}

/** In fewer passages than these it says little that a term is in most of them. */
const fewest = 10;

/**
 * How each term of the codebook does in a prepared corpus, a row each in the order of the codebook:
 * where it is a hit, in how many passages it was looked for, and what may be amiss (`note`).
 *
 * A term that never hits may stand in the texts all the same: then other terms of its theme, longer
 * ones mostly, or exceptions take every such place, and `swallowed_by` names them. Copies of
 * documents that are counted already are left out.
 *
 * @example
 * const silent = reviewTerms(prepareCorpus(passages), codebook).filter(({ note }) => note !== null);
 */
export function reviewTerms(corpus: PreparedCorpus, codebook: Codebook): TermReview[] {
  expectPrepared("reviewTerms", corpus);
  expectCodebook("reviewTerms", codebook);
  const places = placesOf(codebook);
  const uses = countUses(corpus, codebook, places.length);
  const { passages, languages } = countPassages(corpus);
  const tried = places.map(({ theme, term }) => {
    const one = codebook.themes[theme];
    let count = 0;
    for (const [language, number] of languages)
      if (one !== undefined && selectTerms(one, language, codebook)(term)) count += number;
    return count;
  });
  const silent = new Set(
    places.flatMap(({ isTerm }, i) =>
      isTerm && uses.hits[i] === 0 && (tried[i] ?? 0) > 0 ? [i] : [],
    ),
  );
  const swallowers = findSwallowers(corpus, codebook, silent);
  return places.flatMap(({ theme, term, isTerm }, i): TermReview[] => {
    if (!isTerm) return [];
    const found = uses.passages[i] ?? 0;
    const { places: swallowed, by: swallowed_by } = swallowers.get(i) ?? { places: 0, by: [] };
    const row = {
      theme: codebook.themes[theme]?.theme ?? "",
      term: term.term,
      language: term.language,
      hits: uses.hits[i] ?? 0,
      documents: uses.documents[i] ?? 0,
      passages: found,
      share: passages === 0 ? 0 : found / passages,
      tried: tried[i] ?? 0,
      swallowed,
      swallowed_by,
    };
    return [{ ...row, note: tellUse(row) }];
  });
}

function tellUse({
  hits,
  passages,
  tried,
  language,
  swallowed_by,
}: Omit<TermReview, "note">): string | null {
  if (tried === 0) return `no passage in ${language ?? "any language"}`;
  if (swallowed_by.length > 0) return `swallowed by ${swallowed_by.map(quote).join(", ")}`;
  if (hits === 0) return "never hits";
  return tried >= fewest && 2 * passages > tried ? "in most passages" : null;
}

interface Uses {
  readonly hits: Uint32Array;
  readonly passages: Uint32Array;
  readonly documents: Uint32Array;
}

function countUses(corpus: PreparedCorpus, codebook: Codebook, count: number): Uses {
  const make = () => new Uint32Array(count);
  const uses = { hits: make(), passages: make(), documents: make() };
  const owners = placesOf(codebook).map(({ theme }) => theme);
  const table = new PassageTableReader(corpus.table);
  const lastPassage = new Int32Array(count).fill(-1);
  const lastDocument: (string | undefined)[] = [];
  const found = new FoundHits(false);
  const raise = (counts: Uint32Array, term: number) => (counts[term] = (counts[term] ?? 0) + 1);
  findPrepared(corpus, codebook, found, (i) => {
    const { counted, document } = table.groupsOf(i);
    for (let hit = 0; counted && hit < found.count; hit++) {
      const term = found.terms[hit] ?? 0;
      // A hit of a part is one of the themes above it too.
      if (owners[term] !== found.themes[hit]) continue;
      raise(uses.hits, term);
      if (lastPassage[term] !== i) raise(uses.passages, term);
      lastPassage[term] = i;
      if (lastDocument[term] !== document) raise(uses.documents, term);
      lastDocument[term] = document;
    }
    found.clear();
  });
  return uses;
}

/** The passages that are counted: how many, and how many in each language. */
function countPassages({ table }: PreparedCorpus): {
  passages: number;
  languages: Map<string | null, number>;
} {
  const reader = new PassageTableReader(table);
  const languages = new Map<string | null, number>();
  let passages = 0;
  for (let i = 0; i < reader.count; i++) {
    const { counted, language } = reader.groupsOf(i);
    if (!counted) continue;
    passages++;
    languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  return { passages, languages };
}
