import type { Hit, Keyness, Passage } from "../rows.js";
import { countTermsOfSides, countWordsOfSides, type SideCounts } from "./count-sides.js";
import { logLikelihood, logOdds, logRatio, usualPrior } from "./keyness-figures.js";
import { takeSides, type Side, type SideOptions, type Sides } from "./take-sides.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";

/** Which documents to set against which, and what to count. */
export interface KeynessOptions<By extends Side> extends SideOptions<By> {
  /** Given these, the terms of the codebook are counted instead of words: every hit there is. */
  readonly hits?: readonly Hit[];
  /**
   * `content`, the default: function words of a passage's language, numbers and single letters are
   * counted among all words and have no rows. `all`: they have rows too.
   */
  readonly words?: "content" | "all";
  /**
   * So often, and in so many documents (in all, where there are fewer), a word must stand in the
   * group whose it is more than the other's; 3 unless said otherwise.
   */
  readonly least?: number;
  /** How many words the prior is worth; 1,000 unless said otherwise. */
  readonly prior?: number;
}

const optionNames: OptionNames<KeynessOptions<never>> = {
  by: true,
  of: true,
  against: true,
  hits: true,
  words: true,
  least: true,
  prior: true,
};

/**
 * Which words are one group's more than another's: a row each with its counts, the first group's
 * own first (by `z`, ties by the word).
 *
 * `log_odds` is the difference of the word's log-odds in the two groups, drawn towards 0 by a prior
 * of 1,000 words (`prior`) that are spread as those of both groups together: as if either had
 * written so many more of what all write. `z` is that by its standard deviation (Monroe, Colaresi &
 * Quinn 2008): beyond ±1.96 it is more than chance would often do, for one word looked at and words
 * that come singly; among thousands of rows take it as an order. `g2` is signed, above 0 for the
 * first group; `log_ratio` says how much more often, not how surely. All figures but `words` and
 * `documents` change their sign when the groups are swapped.
 *
 * Words are those of topoi, without case, shown as they are written most often. What stands in
 * few documents says more of these than of the group: it has no row (`least`). Words of two
 * languages do not compare: where the groups write different ones, filter the passages first.
 * With `hits` the terms are counted as the table of hits has them, in `theme`, and the rates are
 * still those of all words; hits in other passages than these are left out. Documents that are
 * copies of one counted already (`counted` false) are left out. Where either group has no words
 * there is nothing to compare, and no row.
 *
 * @throws TypeError when `by` names nothing that documents can be told apart by; RangeError for a
 * value that does not occur, or numbers that make no sense.
 * @example
 * const keyness = measureKeyness(passages, { by: "author", of: "Lang Ping" });
 * const own = keyness.slice(0, 20).map(({ word }) => word);
 */
export function measureKeyness<By extends Side>(
  passages: readonly Passage[],
  options: KeynessOptions<By>,
): Keyness[] {
  expectRows("measureKeyness", "passages", passages);
  expectOptions("measureKeyness", options, optionNames);
  if (options.hits !== undefined) expectRows("measureKeyness", "hits", options.hits);
  const { by, hits, words = "content", least = 3, prior = usualPrior } = options;
  checkOptions(options);
  const counted = passages.filter((passage) => passage.counted);
  const sides = takeSides(
    "measureKeyness",
    options,
    counted.map((passage) => passage[by]),
  );
  const sideOf = (passage: Passage) => sides.sideOf(passage[by]);
  const counts =
    hits === undefined
      ? countWordsOfSides(counted, sideOf)
      : countTermsOfSides(counted, hits, sideOf);
  return makeRows(counts, sides, { least, prior, isAll: words === "all" });
}

interface RowOptions {
  readonly least: number;
  readonly prior: number;
  readonly isAll: boolean;
}

function makeRows(
  { entries, words, documents }: SideCounts,
  { group, against }: Sides,
  { least, prior, isAll }: RowOptions,
): Keyness[] {
  const [own, other] = words;
  if (own === 0 || other === 0) return [];
  const rows: Keyness[] = [];
  for (const { word, theme, isContent, counts, documents: standsIn } of entries) {
    if (!isAll && !isContent) continue;
    const [count, against_count] = counts;
    const two = { count, words: own, against_count, against_words: other };
    const { log_odds, z } = logOdds(two, prior);
    const isEnough = ([0, 1] as const).some(
      (side) =>
        (side === 0 ? log_odds >= 0 : log_odds <= 0) &&
        counts[side] >= least &&
        standsIn[side] >= Math.min(least, documents[side]),
    );
    if (!isEnough) continue;
    const g2 = logLikelihood(two);
    rows.push({
      ...{ word, theme, group, against },
      ...{ count, documents: standsIn[0], words: own, per_1000_words: (1000 * count) / own },
      ...{ against_count, against_documents: standsIn[1], against_words: other },
      against_per_1000_words: (1000 * against_count) / other,
      ...{ log_odds, z, g2: log_odds < 0 && g2 > 0 ? -g2 : g2, log_ratio: logRatio(two) },
    });
  }
  return rows.sort(
    (a, b) => b.z - a.z || compare(a.word, b.word) || compare(a.theme ?? "", b.theme ?? ""),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function checkOptions({
  words,
  least,
  prior,
}: Pick<KeynessOptions<Side>, "words" | "least" | "prior">) {
  if (words !== undefined && !["content", "all"].includes(words)) {
    throw new RangeError(`measureKeyness: words: expected content or all; found ${words}`);
  }
  if (least !== undefined && !(Number.isSafeInteger(least) && least > 0)) {
    throw new RangeError(`measureKeyness: least: expected a whole number above 0; found ${least}`);
  }
  if (prior !== undefined && !(Number.isFinite(prior) && prior > 0)) {
    throw new RangeError(`measureKeyness: prior: expected a number above 0; found ${prior}`);
  }
}
