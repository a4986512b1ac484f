import type { Hit, Passage } from "../rows.js";
import { nearestName } from "../text/nearest-name.js";
import type { Codebook } from "./codebook.js";
import { learnTheme, type LearnOptions } from "./learn-theme.js";
import type { LearnedFrom, LearnedTerm } from "./learned-terms.js";
import { takeScoring, type ScoreOptions } from "./scoring.js";
import { findEffects, type TermEffect } from "./term-effects.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";

/** For which theme, how many, and how to learn and to score. */
export interface SuggestOptions extends Omit<LearnOptions, "themes"> {
  readonly theme: string;
  /** So many suggestions at most; 20 unless said otherwise. */
  readonly limit?: number;
  /** So many places of each are shown; 3 unless said otherwise. */
  readonly examples?: number;
  /** How to score, where not as the codebook says. */
  readonly scoring?: ScoreOptions;
}

/** A term that may be added to a theme, and what that would do. */
export interface SuggestedTerm extends LearnedTerm, TermEffect {}

/** Suggestions, and what they were learned from. */
export interface Suggestions {
  /** The strongest first, a language after the other. */
  readonly terms: readonly SuggestedTerm[];
  /** A row for each language of the corpus; its `note` says why nothing was learned in it. */
  readonly from: readonly LearnedFrom[];
}

const optionNames: OptionNames<SuggestOptions> = {
  theme: true,
  limit: true,
  examples: true,
  scoring: true,
  passages: true,
  documents: true,
  minimum: true,
  most: true,
  onPassage: true,
};

/**
 * Words, names and phrases that go with a theme in these passages and are none of its terms: those
 * that `learnTheme` keeps, each with a few of its places and with what it would do to the theme's
 * share. That is what scoring finds with the codebook in which the term is added to the theme, with
 * weight 1 and nothing else changed.
 *
 * @param hits - of the codebook in these passages, as `findHits` gives them
 * @throws RangeError for a theme that the codebook does not have, or a number that makes no sense.
 * @example
 * const { terms, from } = suggestTerms(passages, hits, codebook, { theme: "sovereignty" });
 */
export function suggestTerms(
  passages: readonly Passage[],
  hits: readonly Hit[],
  codebook: Codebook,
  options: SuggestOptions,
): Suggestions {
  expectRows("suggestTerms", "passages", passages);
  expectRows("suggestTerms", "hits", hits);
  expectCodebook("suggestTerms", codebook);
  expectOptions("suggestTerms", options, optionNames);
  const { theme: name, limit = 20, examples = 3, scoring: how = {}, ...learning } = options;
  const theme = takeTheme(name, codebook);
  takeCount("limit", limit);
  takeCount("examples", examples);
  const scoring = takeScoring("suggestTerms", how, codebook);
  const learned = learnTheme(passages, hits, codebook, { ...learning, themes: [theme] });
  const chosen = chooseStrongest(learned.terms, limit);
  const effects = findEffects(chosen, { passages, hits, codebook, theme, scoring, examples });
  const terms = effects.flatMap((effect, i) => {
    const row = chosen[i];
    return row === undefined ? [] : [{ ...row, ...effect }];
  });
  return { terms, from: learned.from };
}

function takeTheme(name: string, { themes }: Codebook): string {
  const known = themes.map(({ theme }) => theme);
  if (known.includes(name)) return name;
  const meant = nearestName(name, known);
  const hint = meant === null ? "" : ` (is it ${meant}?)`;
  throw new RangeError(`suggestTerms: theme: expected ${known.join(", ")}; found ${name}${hint}`);
}

function takeCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new RangeError(`suggestTerms: ${name}: expected a whole number from 0; found ${value}`);
}

/** The first so many of those kept, a language having its turn after the other. */
function chooseStrongest(terms: readonly LearnedTerm[], limit: number): LearnedTerm[] {
  const kept = terms.filter((row) => row.kept);
  const ranks = new Map<string, number>();
  const ranked = kept.map((row, i) => {
    const rank = ranks.get(row.language) ?? 0;
    ranks.set(row.language, rank + 1);
    return { i, rank };
  });
  const chosen = ranked.sort((a, b) => a.rank - b.rank || a.i - b.i).slice(0, limit);
  const wanted = new Set(chosen.map(({ i }) => i));
  return kept.filter((_, i) => wanted.has(i));
}
