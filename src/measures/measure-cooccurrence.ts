import type { Cooccurrence, Score } from "../rows.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** What is known of the themes. */
export interface CooccurrenceOptions {
  /** The theme that each is part of; given, a theme is not paired with those it is a part of. */
  readonly parents?: Readonly<Record<string, string | null>>;
}

const optionNames: OptionNames<CooccurrenceOptions> = { parents: true };

/**
 * How often each two themes are present in the same passage: a row for every pair, in the order of
 * the scores, zeros included.
 *
 * `expected` is how many passages would have both if the one said nothing of the other; `pmi`, the
 * pointwise mutual information (Church & Hanks 1990, Computational Linguistics 16(1), 22–29), is
 * the binary logarithm of how many times more have: 0 as expected, 1 twice as many, `null` where
 * they never meet. It is largest for rare themes, `jaccard` for common ones: look at both. The hits
 * of a sub-theme are hits of the themes above it too, so that these always meet: give `parents`
 * and such pairs have no row. Documents that are copies of one counted already (`counted` false)
 * are left out.
 *
 * @example
 * const parents = Object.fromEntries(codebook.themes.map(({ theme, parent }) => [theme, parent]));
 * const pairs = measureCooccurrence(scores, { parents });
 */
export function measureCooccurrence(
  scores: readonly Score[],
  options: CooccurrenceOptions = {},
): Cooccurrence[] {
  expectRows("measureCooccurrence", "scores", scores);
  expectOptions("measureCooccurrence", options, optionNames);
  const { parents = {} } = options;
  const themes = [...new Set(scores.map(({ theme }) => theme))];
  const counted = scores.filter((score) => score.counted);
  const passages = findTogether(counted, themes);
  const meetings = countMeetings(themes.length, passages.values());
  return cooccurrenceOf({ themes, meetings, passages: passages.size }, { parents });
}

/** For each passage the places of the themes that are present in it. */
export function findTogether(
  scores: readonly Score[],
  themes: readonly string[],
): Map<string, ReadonlySet<number>> {
  const places = new Map(themes.map((theme, i) => [theme, i]));
  const passages = new Map<string, Set<number>>();
  for (const { passage, theme, present } of scores) {
    let found = passages.get(passage);
    if (found === undefined) passages.set(passage, (found = new Set()));
    if (present) found.add(places.get(theme) ?? 0);
  }
  return passages;
}

/** What was counted of passages in which themes meet. */
export interface MeetingCounts {
  readonly themes: readonly string[];
  /** See `countMeetings`. */
  readonly meetings: Float64Array;
  /** How many passages there are. */
  readonly passages: number;
}

/** The rows of `measureCooccurrence`, of meetings that were counted already. */
export function cooccurrenceOf(
  { themes, meetings, passages }: MeetingCounts,
  { parents = {} }: CooccurrenceOptions = {},
): Cooccurrence[] {
  const family = new Map(themes.map((theme) => [theme, aboveOf(theme, parents)]));
  return pairMeetings(themes, meetings, passages, (first, second) => {
    const [one, other] = [family.get(first), family.get(second)];
    return one?.has(second) !== true && other?.has(first) !== true;
  });
}

/** All themes that a theme is part of; one in a ring of parents is above itself. */
function aboveOf(theme: string, parents: Readonly<Record<string, string | null>>): Set<string> {
  const above = new Set<string>();
  const parentOf = (one: string) => (Object.hasOwn(parents, one) ? parents[one] : null) ?? null;
  for (let one = parentOf(theme); one !== null && !above.has(one); one = parentOf(one)) {
    above.add(one);
  }
  return above;
}

/**
 * A row for every two of the names that may be paired, in their order.
 *
 * @param passages - for each passage that has any the places of its names
 * @param total - how many passages there are
 */
export function pairUp(
  names: readonly string[],
  passages: Iterable<ReadonlySet<number>>,
  total: number,
  isPair: (first: string, second: string) => boolean,
): Cooccurrence[] {
  return pairMeetings(names, countMeetings(names.length, passages), total, isPair);
}

/** How many passages have both of any two, the first times `size` plus the second. */
export function countMeetings(size: number, passages: Iterable<ReadonlySet<number>>): Float64Array {
  const meetings = new Float64Array(size * size);
  for (const found of passages) {
    for (const a of found) {
      for (const b of found) {
        const at = a * size + b;
        meetings[at] = (meetings[at] ?? 0) + 1;
      }
    }
  }
  return meetings;
}

function pairMeetings(
  names: readonly string[],
  meetings: Float64Array,
  total: number,
  isPair: (first: string, second: string) => boolean,
): Cooccurrence[] {
  const size = names.length;
  const met = (a: number, b: number) => meetings[a * size + b] ?? 0;
  return names.flatMap((first, a) =>
    names.slice(a + 1).flatMap((second, i) => {
      const b = a + 1 + i;
      if (!isPair(first, second)) return [];
      return makeRow({ first, second, passages: total }, met(a, a), met(b, b), met(a, b));
    }),
  );
}

function makeRow(
  pair: Pick<Cooccurrence, "first" | "second" | "passages">,
  first_passages: number,
  second_passages: number,
  observed: number,
): Cooccurrence {
  const expected = pair.passages === 0 ? 0 : (first_passages * second_passages) / pair.passages;
  const either = first_passages + second_passages - observed;
  return {
    ...pair,
    ...{ first_passages, second_passages, observed, expected },
    pmi: observed === 0 ? null : Math.log2(observed / expected),
    jaccard: either === 0 ? 0 : observed / either,
  };
}
