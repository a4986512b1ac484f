import { takeGroups } from "../measures/measure-frequency.js";
import type { Groups, Hit, Passage, Score } from "../rows.js";
import type { Codebook } from "./codebook.js";
import {
  ComparisonCounts,
  nameOfPair,
  type ThemeComparisonRow,
  type ThemePair,
} from "./comparison-counts.js";
import { explainHits } from "./explain-hits.js";
import { findHits } from "./find-hits.js";
import { matchRenamed } from "./match-renamed.js";
import { scorePassages } from "./score-passages.js";
import { takeScoring, type ScoreOptions } from "./scoring.js";
import { groupHits } from "./weigh-hits.js";

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
  { by = [], scoring = {} }: CompareOptions<By> = {},
): CodebookComparison<By> {
  const counts = new ComparisonCounts(takeGroups("compareCodebooks", by));
  const counted = passages.filter((passage) => passage.counted);
  const [before, after] = [find(counted, a, scoring), find(counted, b, scoring)];
  const themes = pairThemes(a, b);
  const moved: PassageComparison[] = [];
  for (const pair of themes) {
    for (const [i, passage] of counted.entries()) {
      const [was, is] = [before.scoreOf(pair.was, i), after.scoreOf(pair.is, i)];
      counts.add(pair, passage, was, is);
      const [had, has] = [was?.present === true, is?.present === true];
      if (had === has) continue;
      const hits = { before: before.hitsOf(pair.was, i), after: after.hitsOf(pair.is, i) };
      moved.push(tellPassage(nameOfPair(pair), passage, has ? "gained" : "lost", hits));
    }
  }
  return { themes: counts.rows(themes.map(nameOfPair)), passages: moved };
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

/** What a codebook finds, by theme and the position of a passage. */
interface Finding {
  scoreOf(theme: string | null, passage: number): Score | undefined;
  hitsOf(theme: string | null, passage: number): readonly Hit[];
}

function find(passages: readonly Passage[], codebook: Codebook, options: ScoreOptions): Finding {
  const scoring = takeScoring("compareCodebooks", options, codebook);
  const hits = findHits(passages, codebook);
  // A row for every passage and theme, in their order.
  const scores = scorePassages(passages, hits, codebook, scoring);
  const places = new Map(codebook.themes.map(({ theme }, i) => [theme, i]));
  const found = groupHits(hits);
  return {
    scoreOf(theme, passage) {
      const place = theme === null ? undefined : places.get(theme);
      return place === undefined ? undefined : scores[passage * places.size + place];
    },
    hitsOf(theme, passage) {
      return found.get(passages[passage]?.passage ?? "")?.get(theme ?? "") ?? [];
    },
  };
}

function tellPassage(
  theme: string,
  whole: Passage,
  change: "gained" | "lost",
  hits: { readonly before: readonly Hit[]; readonly after: readonly Hit[] },
): PassageComparison {
  const [own, others] = change === "gained" ? [hits.after, hits.before] : [hits.before, hits.after];
  const known = new Set(others.map(({ start, end }) => `${start} ${end}`));
  const first = own.find(({ start, end }) => !known.has(`${start} ${end}`));
  const { document, author, year, passage } = whole;
  const [context] = explainHits(first === undefined ? [] : [first], [whole]);
  const { term = null, before = null, match = null, after = null } = context ?? {};
  return { theme, change, document, author, year, passage, term, before, match, after };
}
