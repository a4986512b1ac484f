import { foldWord } from "../text/fold-word.js";
import { makeTerm, type Codebook, type Term, type Theme } from "./codebook.js";
import { familyOf } from "./learn/own-terms.js";
import type { LearnedTerm } from "./learned-terms.js";
import { ancestorsOf } from "./theme-tree.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";

/** A learned term by its words, or more closely by its theme and language. */
export type LearnedName =
  string | { readonly term: string; readonly theme?: string; readonly language?: string };

/** Which learned terms to add. */
export interface AddOptions {
  /** Terms to add although they were not kept. */
  readonly keep?: readonly LearnedName[];
  /** Terms not to add although they were kept. */
  readonly drop?: readonly LearnedName[];
}

const optionNames: OptionNames<AddOptions> = { keep: true, drop: true };

/**
 * The codebook with learned terms besides the analyst's own, marked as `learned`: those that were
 * kept and not dropped here, and those that are kept here.
 *
 * Where a theme says no `present_from`, it says the smallest weight (1 at most) of its own terms from
 * then on: any own term is enough as before, where no hits are subtracted and no scores smoothed. A
 * learned term weighs its `weight`, which is less than 0.5, times that smallest weight, or times the
 * `present_from` of its theme or of one above where that is less: without own terms it takes three
 * learned ones or more. Terms that were kept add hits and take none away.
 *
 * @throws RangeError for a name to keep or drop that no learned term has, and for a term to add of
 * a theme that the codebook does not have.
 * @example
 * const { terms } = learnTheme(passages, hits, codebook);
 * const names = terms.filter((term) => term.kind === "name");
 * const larger = addLearnedTerms(codebook, terms, { drop: names });
 */
export function addLearnedTerms(
  codebook: Codebook,
  learned: readonly LearnedTerm[],
  options: AddOptions = {},
): Codebook {
  expectRows("addLearnedTerms", "learned terms", learned);
  expectCodebook("addLearnedTerms", codebook);
  expectOptions("addLearnedTerms", options, optionNames);
  const { keep = [], drop = [] } = options;
  checkNames("keep", keep, learned);
  checkNames("drop", drop, learned);
  const added = learned.filter((row) => (row.kept || isNamed(row, keep)) && !isNamed(row, drop));
  checkThemes(added, codebook);
  const limits = codebook.themes.map((theme) => limitOf(theme, codebook));
  const ancestors = ancestorsOf(codebook);
  return {
    ...codebook,
    themes: codebook.themes.map((theme, i) => {
      const family = familyOf(theme, codebook);
      const limit = limits[i];
      if (limit === undefined || !added.some((row) => family.has(row.theme))) return theme;
      // Its hits are hits of the themes above it too.
      const above = (ancestors[i] ?? []).flatMap((place) => limits[place]?.present_from ?? []);
      return addTo(theme, added, limit, Math.min(limit.smallest, limit.present_from, ...above));
    }),
  };
}

interface Limit {
  /** The smallest weight of own terms of a theme and its parts, 1 at most. */
  readonly smallest: number;
  readonly present_from: number;
}

function limitOf(theme: Theme, codebook: Codebook): Limit {
  const family = familyOf(theme, codebook);
  const smallest = codebook.themes
    .filter((one) => family.has(one.theme))
    .flatMap(({ terms }) => terms)
    .reduce((least, { weight, learned }) => (learned ? least : Math.min(least, weight)), 1);
  return { smallest, present_from: theme.present_from ?? smallest };
}

function addTo(
  theme: Theme,
  added: readonly LearnedTerm[],
  { present_from }: Limit,
  scale: number,
): Theme {
  const known = new Set(theme.terms.map(keyOf));
  const terms = added
    .filter((row) => row.theme === theme.theme && !known.has(keyOf(row)))
    .map(({ term, language, weight }) =>
      makeTerm(term, { language, weight: round(weight * scale), learned: true }),
    );
  return {
    ...theme,
    terms: [...theme.terms, ...terms],
    present_from,
  };
}

function keyOf({ term, language }: Pick<Term, "term" | "language">): string {
  return `${language ?? ""}\u0000${foldWord(term)}`;
}

function round(weight: number): number {
  return Number(weight.toPrecision(6));
}

function checkNames(
  key: "keep" | "drop",
  names: readonly LearnedName[],
  learned: readonly LearnedTerm[],
): void {
  for (const name of names) {
    if (learned.some((row) => isNamed(row, [name]))) continue;
    const said = typeof name === "string" ? name : JSON.stringify(name);
    throw new RangeError(`addLearnedTerms: ${key}: expected a learned term; found ${said}`);
  }
}

function checkThemes(added: readonly LearnedTerm[], { themes }: Codebook): void {
  const known = new Set(themes.map(({ theme }) => theme));
  const strange = added.find(({ theme }) => !known.has(theme));
  if (strange === undefined) return;
  throw new RangeError(`addLearnedTerms: expected themes of the codebook; found ${strange.theme}`);
}

function isNamed(row: LearnedTerm, names: readonly LearnedName[]): boolean {
  return names.some((name) => {
    const { term, theme, language } =
      typeof name === "string" ? { term: name, theme: undefined, language: undefined } : name;
    return (
      foldWord(term) === foldWord(row.term) &&
      (theme ?? row.theme) === row.theme &&
      (language ?? row.language) === row.language
    );
  });
}
