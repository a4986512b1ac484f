import type { Hit, KeywordInContext, Passage, Score } from "../rows.js";
import { makeTerm, makeTheme, type Codebook } from "./codebook.js";
import { explainHits } from "./explain-hits.js";
import { findHits } from "./find-hits.js";
import { scorePassages } from "./score-passages.js";
import type { Scoring } from "./scoring.js";

/** What a term would do to a theme's share, were it added alone and with weight 1. */
export interface TermEffect {
  /** Share of the counted passages with the theme as it is, 0 to 1. */
  readonly share_before: number;
  readonly share_after: number;
  /** Passages that would have the theme then and do not now, and the documents that they are of. */
  readonly passages_added: number;
  readonly documents_added: number;
  /** Passages that would not have it any more: a hit that is subtracted, or lies over a heavier one. */
  readonly passages_lost: number;
  /** Places where it stands: in passages that would be added first, of each document one first. */
  readonly examples: readonly KeywordInContext[];
}

/** The words of a term and the language that it is looked for in. */
export interface NewTerm {
  readonly term: string;
  readonly language: string;
}

/** To which theme terms are added, where that is measured and how. */
export interface Effects {
  readonly passages: readonly Passage[];
  /** Those of the codebook in the passages. */
  readonly hits: readonly Hit[];
  readonly codebook: Codebook;
  readonly theme: string;
  readonly scoring: Scoring;
  /** So many places of each term are shown. */
  readonly examples: number;
}

/**
 * What each term would do to a theme's share: what scoring finds with the codebook in which it is
 * added to the theme, alone, with weight 1 and nothing else changed.
 */
export function findEffects(terms: readonly NewTerm[], effects: Effects): TermEffect[] {
  const { passages, hits, codebook, theme, scoring, examples } = effects;
  const own = { ...codebook, themes: codebook.themes.filter((one) => one.theme === theme) };
  const ofTheme = (found: readonly Hit[]) => found.filter((hit) => hit.theme === theme);
  const score = (some: readonly Passage[], found: readonly Hit[]): Score[] =>
    scorePassages(some, found, own, scoring).filter(({ counted }) => counted);
  const before = score(passages, ofTheme(hits));
  const present = new Set(before.filter(({ present }) => present).map(({ passage }) => passage));
  const shareOf = (count: number): number => (before.length === 0 ? 0 : count / before.length);
  const touched = findTouched(terms, effects);
  return terms.map((term, i) => {
    const near = touched[i] ?? [];
    const found = ofTheme(findHits(near, addTerm(codebook, theme, term)));
    const after = score(near, found);
    const added = after.filter((row) => row.present && !present.has(row.passage));
    const lost = after.filter((row) => !row.present && present.has(row.passage));
    const places = found.filter((hit) => hit.term === term.term);
    return {
      share_before: shareOf(present.size),
      share_after: shareOf(present.size + added.length - lost.length),
      passages_added: added.length,
      documents_added: new Set(added.map(({ document }) => document)).size,
      passages_lost: lost.length,
      examples: explainHits(chooseExamples(places, added, examples), near),
    };
  });
}

/** The codebook with a term more in one theme. */
function addTerm(codebook: Codebook, theme: string, { term, language }: NewTerm): Codebook {
  const themes = codebook.themes.map((one) =>
    one.theme === theme ? { ...one, terms: [...one.terms, makeTerm(term, { language })] } : one,
  );
  return { ...codebook, themes };
}

/**
 * For each term the passages in which it stands: in others nothing changes. Where scores are
 * smoothed their whole documents, and always those in no known language, in which the languages of
 * all terms count.
 */
function findTouched(
  terms: readonly NewTerm[],
  { passages, codebook, scoring }: Effects,
): Passage[][] {
  const keyOf = scoring.smooth > 0 ? "document" : "passage";
  const alone: Codebook = {
    ...codebook,
    matching: { ...codebook.matching, overlap: "theme", fallback: "all" },
    themes: terms.map(({ term, language }, i) =>
      makeTheme(String(i), { terms: [makeTerm(term, { language })] }),
    ),
  };
  const places = terms.map(() => new Set<string>());
  for (const hit of findHits(passages, alone)) places[Number(hit.theme)]?.add(hit[keyOf]);
  return places.map((own) =>
    passages.filter((passage) => passage.language === null || own.has(passage[keyOf])),
  );
}

/** Hits in passages that would be added before others, each document once before any twice. */
function chooseExamples(
  hits: readonly Hit[],
  added: readonly { readonly passage: string }[],
  most: number,
): Hit[] {
  const fresh = new Set(added.map(({ passage }) => passage));
  const turns = new Map<string, number>();
  const ranked = hits.map((hit, i) => {
    const isOld = Number(!fresh.has(hit.passage));
    const key = `${isOld} ${hit.document}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { hit, i, isOld, turn };
  });
  ranked.sort((a, b) => a.isOld - b.isOld || a.turn - b.turn || a.i - b.i);
  return ranked.slice(0, most).map(({ hit }) => hit);
}
