import type { DocumentFacts, DocumentRows, Role } from "../rows.js";
import { codeOf } from "./counted-as.js";
import { stanceFigures } from "./measure-arguments.js";
import { countMeetings, findTogether } from "./measure-cooccurrence.js";
import { scoreFigures } from "./measure-frequency.js";
import { countHits, type TermList } from "./measure-terms.js";
import { isProposal, strengthOf } from "./rank-proposals.js";
import type { Summing } from "./sum-by-document.js";

/** What is added up of the rows of a document in one language, theme by theme. */
export interface LanguageSums {
  readonly language: string | null;
  readonly sums: Float64Array;
}

/** What was counted of the passages of a document, with their hits and scores. */
export interface ThemeTally {
  /** How many characters each passage has. */
  readonly sizes: Uint32Array;
  readonly words: number;
  readonly hits: number;
  /** See `scoreFigures`. */
  readonly scores: readonly LanguageSums[];
  /** Passages, and those with any theme. */
  readonly covered: readonly LanguageSums[];
  /** Of `countMeetings` what is not 0: place and count by turns. */
  readonly meetings: Uint32Array;
  /** By turns the place of a term in the codebook, how often it hits, and in how many passages. */
  readonly terms: Uint32Array;
  /** Each theme that is present: the place of the passage, that of the theme, and the score. */
  readonly present: {
    readonly passages: Uint32Array;
    readonly themes: Uint32Array;
    readonly scores: Float64Array;
  };
}

/** What was counted of the components of a document, with their relations and stances. */
export interface ArgumentTally {
  readonly components: number;
  readonly roles: Readonly<Record<Role, number>>;
  readonly relations: number;
  readonly stances: number;
  /** See `stanceFigures`. */
  readonly sums: readonly LanguageSums[];
  /**
   * Four numbers a stance: the place of its passage, the number of its component behind the
   * passage's id, the place of the theme, and what it is counted as (see `codeOf`).
   */
  readonly argued: Uint32Array;
  /** The author's own proposals: the place of the stance, and what it is ranked by. */
  readonly proposals: { readonly stances: Uint32Array; readonly strengths: Float64Array };
}

/** How many numbers `argued` has of a stance. */
export const arguedWidth = 4;

/**
 * What is counted of a document's passages, hits and scores: enough to add up all that a corpus is
 * measured by. Whether the document itself counts is not asked here.
 *
 * @param themes - those of the codebook, in its order
 */
export function tallyThemes(
  { passages, hits, scores }: Pick<DocumentRows, "passages" | "hits" | "scores">,
  themes: TermList["themes"],
): ThemeTally {
  const keys = themes.map(({ theme }) => theme);
  const places = new Map(passages.map(({ passage }, i) => [passage, i]));
  const themePlaces = new Map(keys.map((theme, i) => [theme, i]));
  const present = scores.filter((score) => score.present);
  const together = findTogether(scores, keys);
  const covered = passages.map(({ passage, language }) => {
    return { language, theme: "", any: (together.get(passage)?.size ?? 0) > 0 };
  });
  return {
    sizes: Uint32Array.from(passages, ({ text }) => text.length),
    words: passages.reduce((sum, { words }) => sum + words, 0),
    hits: hits.length,
    scores: sumByLanguage(scores, { themes: keys, ...scoreFigures }),
    covered: sumByLanguage(covered, { themes: [""], figures: 2, add: addPassage }),
    meetings: takeUsed(countMeetings(keys.length, together.values())),
    terms: tallyTerms(hits, places, themes),
    present: {
      passages: Uint32Array.from(present, ({ passage }) => places.get(passage) ?? 0),
      themes: Uint32Array.from(present, ({ theme }) => themePlaces.get(theme) ?? 0),
      scores: Float64Array.from(present, ({ score }) => score),
    },
  };
}

/** What is counted of a document's components, relations and stances. */
export function tallyArguments(
  rows: Pick<DocumentRows, "passages" | "components" | "relations" | "stances">,
  themes: TermList["themes"],
): ArgumentTally {
  const { passages, components, relations, stances } = rows;
  const keys = themes.map(({ theme }) => theme);
  const places = new Map(passages.map(({ passage }, i) => [passage, i]));
  const themePlaces = new Map(keys.map((theme, i) => [theme, i]));
  const roles: Record<Role, number> = { claim: 0, premise: 0, proposal: 0, none: 0 };
  for (const { role } of components) roles[role]++;
  const argued = stances.flatMap((stance) => {
    const { component, passage, theme } = stance;
    const number = Number(component.slice(passage.length + 1));
    return [places.get(passage) ?? 0, number, themePlaces.get(theme) ?? 0, codeOf(stance)];
  });
  const proposals = stances.flatMap((stance, i) =>
    isProposal(stance) && stance.voice === "author" ? [{ i, stance }] : [],
  );
  return {
    components: components.length,
    roles,
    relations: relations.length,
    stances: stances.length,
    sums: sumByLanguage(stances, { themes: keys, ...stanceFigures }),
    argued: Uint32Array.from(argued),
    proposals: {
      stances: Uint32Array.from(proposals, ({ i }) => i),
      strengths: Float64Array.from(proposals, ({ stance }) => strengthOf(stance)),
    },
  };
}

/** What is added up for each language of the rows, of one document. */
function sumByLanguage<Row extends Pick<DocumentFacts, "language"> & { readonly theme: string }>(
  rows: readonly Row[],
  { themes, figures, add }: Omit<Summing<Row>, "by">,
): LanguageSums[] {
  const places = new Map(themes.map((theme, i) => [theme, i * figures]));
  const found = new Map<string | null, Float64Array>();
  for (const row of rows) {
    let sums = found.get(row.language);
    if (sums === undefined) {
      found.set(row.language, (sums = new Float64Array(themes.length * figures)));
    }
    add(sums, places.get(row.theme) ?? 0, row);
  }
  return [...found].map(([language, sums]) => ({ language, sums }));
}

function addPassage(sums: Float64Array, at: number, { any }: { readonly any: boolean }): void {
  sums[at] = (sums[at] ?? 0) + 1;
  if (any) sums[at + 1] = (sums[at + 1] ?? 0) + 1;
}

function takeUsed(counts: Float64Array): Uint32Array {
  const used: number[] = [];
  counts.forEach((count, at) => {
    if (count > 0) used.push(at, count);
  });
  return Uint32Array.from(used);
}

/** A theme's terms by their places among the distinct ones of the whole codebook. */
export function placeTerms(themes: TermList["themes"]): { theme: string; term: string }[] {
  return themes.flatMap(({ theme, terms }) =>
    [...new Set(terms.map(({ term }) => term))].map((term) => ({ theme, term })),
  );
}

function tallyTerms(
  hits: DocumentRows["hits"],
  known: ReadonlyMap<string, unknown>,
  themes: TermList["themes"],
): Uint32Array {
  const uses = countHits(hits, known);
  const used = placeTerms(themes).flatMap(({ theme, term }, i) => {
    const use = uses.get(theme)?.get(term);
    return use === undefined ? [] : [i, use.hits, use.passages];
  });
  return Uint32Array.from(used);
}
