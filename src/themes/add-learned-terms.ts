import { foldWord } from "../text/fold-word.js";
import { makeTerm, type Codebook, type Term, type Theme } from "./codebook.js";
import { familyOf } from "./learn/own-terms.js";
import type { LearnedTerm } from "./learned-terms.js";

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

/**
 * The codebook with learned terms besides the analyst's own, marked as `learned`: those that were
 * kept and not dropped here, and those that are kept here.
 *
 * Learned terms never make a theme present where they stand alone. Each weighs its `weight`, which
 * is less than 0.5, times the smallest weight (1 at most) of the theme's own terms; and where the theme says
 * no `present_from`, it says that smallest weight from then on: any own term is enough as before, of
 * learned ones it takes three or more. Terms that were kept add hits and take none away.
 *
 * @throws RangeError for a name to keep or drop that no learned term has.
 * @example
 * const { terms } = learnTheme(passages, hits, codebook);
 * const names = terms.filter((term) => term.kind === "name");
 * const larger = addLearnedTerms(codebook, terms, { drop: names });
 */
export function addLearnedTerms(
  codebook: Codebook,
  learned: readonly LearnedTerm[],
  { keep = [], drop = [] }: AddOptions = {},
): Codebook {
  checkNames("keep", keep, learned);
  checkNames("drop", drop, learned);
  const added = learned.filter((row) => (row.kept || isNamed(row, keep)) && !isNamed(row, drop));
  return {
    ...codebook,
    themes: codebook.themes.map((theme) => addTo(theme, added, codebook)),
  };
}

function addTo(theme: Theme, added: readonly LearnedTerm[], codebook: Codebook): Theme {
  const family = familyOf(theme, codebook);
  if (!added.some((row) => family.has(row.theme))) return theme;
  const smallest = codebook.themes
    .filter((one) => family.has(one.theme))
    .flatMap(({ terms }) => terms)
    .reduce((least, { weight, learned }) => (learned ? least : Math.min(least, weight)), 1);
  const known = new Set(theme.terms.map(keyOf));
  const terms = added
    .filter((row) => row.theme === theme.theme && !known.has(keyOf(row)))
    .map(({ term, language, weight }) =>
      makeTerm(term, { language, weight: round(weight * smallest), learned: true }),
    );
  return {
    ...theme,
    terms: [...theme.terms, ...terms],
    present_from: theme.present_from ?? smallest,
  };
}

function keyOf({ term, language }: Pick<Term, "term" | "language">): string {
  return `${language ?? ""}\u0000${foldWord(term)}`;
}

function round(weight: number): number {
  return Number(weight.toPrecision(3));
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
