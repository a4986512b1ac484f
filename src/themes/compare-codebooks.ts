import { takeGroups } from "../measures/take-groups.js";
import type { Groups, Hit, Passage } from "../rows.js";
import type { Codebook } from "./codebook.js";
import {
  ComparisonCounts,
  nameOfPair,
  type ThemeComparisonRow,
  type ThemePair,
} from "./comparison-counts.js";
import { explainHits } from "./explain-hits.js";
import { findHits } from "./find-hits.js";
import { findPresence } from "./find-presence.js";
import { matchRenamed } from "./match-renamed.js";
import { takeScoring, type ScoreOptions } from "./scoring.js";
import { groupHits } from "./weigh-hits.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";

/** What to group by, and how to score. */
export interface CompareOptions<By extends Exclude<keyof Groups, "theme"> = never> {
  readonly by?: readonly By[];
  /** How to score with either codebook, where not as that one says. */
  readonly scoring?: ScoreOptions;
}

/** A passage that has a theme by one codebook only, with a hit that the other does not have there. */
export interface PassageComparison {
  readonly theme: string;
  readonly change: "gained" | "lost";
  readonly document: string;
  readonly author: string | null;
  readonly year: number | null;
  readonly passage: string;
  /** `null` where no hit makes the difference: weights, thresholds, neighbours do. */
  readonly term: string | null;
  readonly before: string | null;
  readonly match: string | null;
  readonly after: string | null;
}

/** What two codebooks find differently. */
export interface CodebookComparison<By extends keyof Groups = never> {
  /** By the groups asked for, then by theme: those of the second codebook, then those gone. */
  readonly themes: readonly ThemeComparisonRow<By>[];
  /** By theme, then by passage. */
  readonly passages: readonly PassageComparison[];
}

const optionNames: OptionNames<CompareOptions> = { by: true, scoring: true };

/**
 * What would change in the results were the codebook `b` used in place of `a`: for each theme its
 * share by both, and the passages that gain or lose it. A theme of another name that is the same for
 * `listChanges` is compared with what it was. Copies of documents that are counted already are left
 * out. The same codebook twice changes nothing.
 *
 * @throws TypeError when `by` names something that frequencies cannot be grouped by.
 * @throws RangeError when `scoring` says something that cannot be.
 * @example
 * const { themes, passages: moved } = compareCodebooks(passages, before, after, { by: ["author"] });
 */
export function compareCodebooks<By extends Exclude<keyof Groups, "theme"> = never>(
  passages: readonly Passage[],
  a: Codebook,
  b: Codebook,
  options: CompareOptions<By> = {},
): CodebookComparison<By> {
  expectRows("compareCodebooks", "passages", passages);
  expectCodebook("compareCodebooks", a);
  expectCodebook("compareCodebooks", b);
  expectOptions("compareCodebooks", options, optionNames);
  const { by = [], scoring = {} } = options;
  const counts = new ComparisonCounts(takeGroups("compareCodebooks", by));
  const counted = passages.filter((passage) => passage.counted);
  const find = (codebook: Codebook) =>
    findPresence(counted, codebook, takeScoring("compareCodebooks", scoring, codebook));
  const [before, after] = [find(a), find(b)];
  const themes = pairThemes(a, b);
  const moves: Move[] = [];
  for (const pair of themes) {
    for (const [i, passage] of counted.entries()) {
      const [was, is] = [before(pair.was, i), after(pair.is, i)];
      counts.add(pair, passage, was, is);
      if (was.present !== is.present) moves.push({ pair, passage, isGained: is.present });
    }
  }
  return { themes: counts.rows(themes.map(nameOfPair)), passages: tellMoves(moves, a, b) };
}

/** A passage that has a theme by one codebook only. */
interface Move {
  readonly pair: ThemePair;
  readonly passage: Passage;
  readonly isGained: boolean;
}

function pairThemes(a: Codebook, b: Codebook): ThemePair[] {
  const renamed = matchRenamed(a, b);
  const before = new Set(a.themes.map(({ theme }) => theme));
  const pairs = b.themes.map(({ theme }): ThemePair => {
    const was = renamed.get(theme) ?? (before.has(theme) ? theme : null);
    return { was, is: theme };
  });
  const kept = new Set(pairs.map(({ was }) => was));
  const gone = a.themes.filter(({ theme }) => !kept.has(theme));
  return [...pairs, ...gone.map(({ theme }) => ({ was: theme, is: null }))];
}

/** Each move with the first hit that the other codebook does not have at its place. */
function tellMoves(moves: readonly Move[], a: Codebook, b: Codebook): PassageComparison[] {
  const passages = [...new Set(moves.map(({ passage }) => passage))];
  const [before, after] = [groupHits(findHits(passages, a)), groupHits(findHits(passages, b))];
  return moves.map(({ pair, passage: whole, isGained }) => {
    const { document, author, year, passage } = whole;
    const had = before.get(passage)?.get(pair.was ?? "") ?? [];
    const has = after.get(passage)?.get(pair.is ?? "") ?? [];
    const [own, others] = isGained ? [has, had] : [had, has];
    const known = new Set(others.map(placeOf));
    const first = own.find((hit) => !known.has(placeOf(hit)));
    const [context] = explainHits(first === undefined ? [] : [first], [whole]);
    return {
      theme: nameOfPair(pair),
      change: isGained ? "gained" : "lost",
      document,
      author,
      year,
      passage,
      term: context?.term ?? null,
      before: context?.before ?? null,
      match: context?.match ?? null,
      after: context?.after ?? null,
    };
  });
}

function placeOf({ start, end }: Hit): string {
  return `${start} ${end}`;
}
