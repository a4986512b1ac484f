import type { Cooccurrence, Hit, Passage } from "../rows.js";
import { pairUp } from "./measure-cooccurrence.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** Which terms to pair. */
export interface TermCooccurrenceOptions {
  /** In so many passages a term must stand; 5 unless said otherwise. */
  readonly least?: number;
  /** At most so many terms, those of the most passages; 50 unless said otherwise. */
  readonly most?: number;
}

const optionNames: OptionNames<TermCooccurrenceOptions> = { least: true, most: true };

/**
 * How often each two terms stand in the same passage: a row for every pair of the 50 terms (`most`)
 * that stand in the most passages, 5 or more (`least`), the commonest first, zeros included; the
 * figures are those of `measureCooccurrence`.
 *
 * A term is named as the codebook writes it, `theme: term` where several themes have it. The hit of a
 * sub-theme that the table has once more for the theme above it counts for the sub-theme alone, and
 * a term is not paired with itself in another theme. Hits in other passages than these and in
 * copies of documents counted already (`counted` false) are left out.
 *
 * @throws RangeError for `least` or `most` that are no whole numbers above 0.
 * @example
 * const pairs = measureTermCooccurrence(hits, passages, { least: 10 });
 * const bound = pairs.filter(({ observed, expected }) => observed > 2 * expected);
 */
export function measureTermCooccurrence(
  hits: readonly Hit[],
  passages: readonly Passage[],
  options: TermCooccurrenceOptions = {},
): Cooccurrence[] {
  expectRows("measureTermCooccurrence", "hits", hits);
  expectRows("measureTermCooccurrence", "passages", passages);
  expectOptions("measureTermCooccurrence", options, optionNames);
  const { least = 5, most = 50 } = options;
  for (const [name, value] of Object.entries({ least, most })) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    const what = `${name}: expected a whole number above 0; found ${value}`;
    throw new RangeError(`measureTermCooccurrence: ${what}`);
  }
  const counted = passages.filter((passage) => passage.counted);
  const known = new Set(counted.map(({ passage }) => passage));
  const terms = nameTerms(takeOwn(hits.filter(({ passage }) => known.has(passage))));
  const chosen = [...terms]
    .filter(([, { standsIn }]) => standsIn.size >= least)
    .sort(([a, one], [b, other]) => other.standsIn.size - one.standsIn.size || (a < b ? -1 : 1))
    .slice(0, most);
  const names = chosen.map(([name]) => name);
  const found = new Map<string, Set<number>>();
  for (const [place, [, { standsIn }]] of chosen.entries()) {
    for (const passage of standsIn) {
      const places = found.get(passage) ?? new Set();
      found.set(passage, places.add(place));
    }
  }
  const termOf = new Map(chosen.map(([name, { term }]) => [name, term]));
  return pairUp(
    names,
    found.values(),
    known.size,
    (first, second) => termOf.get(first) !== termOf.get(second),
  );
}

/** A term, and the passages it stands in. */
interface PlacedTerm {
  readonly term: string;
  readonly standsIn: Set<string>;
}

/** The hits without those that a sub-theme has handed on to the themes above it. */
function takeOwn(hits: readonly Hit[]): readonly Hit[] {
  const themes = [...new Set(hits.map(({ theme }) => theme))];
  const above = new Map(
    themes.map((theme) => [theme, themes.filter((other) => theme.startsWith(`${other}/`))]),
  );
  const handedOn = new Set<string>();
  for (const hit of hits) {
    for (const theme of above.get(hit.theme) ?? []) handedOn.add(placeOf(hit, theme));
  }
  if (handedOn.size === 0) return hits;
  return hits.filter((hit) => !handedOn.has(placeOf(hit, hit.theme)));
}

function placeOf({ passage, start, end, term }: Hit, theme: string): string {
  return JSON.stringify([theme, passage, start, end, term]);
}

/** The terms by their names for people. */
function nameTerms(hits: readonly Hit[]): Map<string, PlacedTerm> {
  const themesOf = new Map<string, Set<string>>();
  for (const { theme, term } of hits) {
    const themes = themesOf.get(term);
    if (themes === undefined) themesOf.set(term, new Set([theme]));
    else themes.add(theme);
  }
  const shared = new Set([...themesOf].flatMap(([term, { size }]) => (size > 1 ? [term] : [])));
  const terms = new Map<string, PlacedTerm>();
  for (const { theme, term, passage } of hits) {
    const name = shared.has(term) ? `${theme}: ${term}` : term;
    let known = terms.get(name);
    if (known === undefined) terms.set(name, (known = { term, standsIn: new Set() }));
    known.standsIn.add(passage);
  }
  return terms;
}
