import type { Hit, Passage, Score } from "../rows.js";
import type { Codebook } from "./codebook.js";
import { makeScore } from "./make-score.js";
import { takeScoring, thresholdOf, type ScoreOptions } from "./scoring.js";
import {
  findNeighbours,
  smoothWeight,
  smoothWords,
  sumOfParts,
  type Neighbour,
  type WeightInPart,
} from "./smooth-passages.js";
import { groupHits, nothing, weighHits, type Weighed } from "./weigh-hits.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectCodebook } from "./expect-codebook.js";

const optionNames: OptionNames<ScoreOptions> = { minimum: true, smooth: true, negation: true };

/**
 * A row for every passage and theme, zeros included, in the order of the passages and then of the
 * codebook.
 *
 * `score` is 1 − 2^(−w · 100 / max(words, 100)), with w the sum of the weights of the hits: one hit
 * of weight 1 in a passage of up to 100 words scores 0.5, two 0.75; longer passages need hits in
 * proportion. It rises with every hit and never reaches 1; it is rounded to nine decimals.
 * `per_1000_words` counts hits, not weights.
 *
 * A theme is `present` from its `present_from` weighted hits on (or from `minimum`), else with any.
 * Weights are summed to twelve significant digits, so that 0.1 and 0.2 reach 0.3. Negated hits
 * count as the codebook's policy or `negation` says; with `subtract`, `weighted_hits` may fall
 * below 0: then the theme is absent and scores 0.
 *
 * With `smooth: n`, `score` and `present` are those of a weighted mean, of weighted hits and of
 * words alike, over the passage and up to n on either side in its document: a kernel smoother
 * (Nadaraya 1964, Watson 1964) with a triangular kernel, as Watanabe & Zhou (2022, Social Science
 * Computer Review 40(2), 346–366) smooth the classes of sentences over their context. A passage
 * without a hit may then have the theme. `hits`, `weighted_hits` and `per_1000_words` stay those of
 * the passage itself, and each row has `smoothed: n`.
 *
 * @throws RangeError when an option is none of what it can be, and for hits of a theme that the
 * codebook does not have: they were found with another.
 * @example
 * const scores = scorePassages(passages, hits, codebook);
 * const strict = scorePassages(passages, hits, codebook, { negation: "drop", minimum: 1 });
 */
export function scorePassages(
  passages: readonly Passage[],
  hits: readonly Hit[],
  codebook: Codebook,
  options: ScoreOptions = {},
): Score[] {
  expectRows("scorePassages", "passages", passages);
  expectRows("scorePassages", "hits", hits);
  expectCodebook("scorePassages", codebook);
  expectOptions("scorePassages", options, optionNames);
  const scoring = takeScoring("scorePassages", options, codebook);
  const { smooth, negation } = scoring;
  const grouped = groupHits(hits);
  checkThemes(grouped, codebook);
  const weighed = new Map(
    [...grouped].map(([passage, themes]) => [
      passage,
      new Map([...themes].map(([theme, found]) => [theme, weighHits(found, negation)])),
    ]),
  );
  const neighboursOf = findNeighbours(passages, smooth);
  const rules = codebook.themes.map((theme) => ({
    theme: theme.theme,
    threshold: thresholdOf(theme, scoring),
  }));
  return passages.flatMap((passage) => {
    const own = weighed.get(passage.passage);
    const neighbours = neighboursOf(passage);
    const words = smoothWords(neighbours);
    const weights = smoothWeights(neighbours, weighed);
    return rules.map(({ theme, threshold }) => {
      const smoothed = { weight: weights.get(theme) ?? 0, words, by: smooth };
      return makeScore(passage, theme, own?.get(theme) ?? nothing, smoothed, threshold);
    });
  });
}

function checkThemes(grouped: ReturnType<typeof groupHits>, { themes }: Codebook): void {
  const known = new Set(themes.map(({ theme }) => theme));
  for (const ofPassage of grouped.values()) {
    for (const theme of ofPassage.keys()) {
      if (known.has(theme)) continue;
      throw new RangeError(`scorePassages: hits: expected themes of the codebook; found ${theme}`);
    }
  }
}

/** The smoothed weight of each theme that any of the neighbours has. */
function smoothWeights(
  neighbours: readonly Neighbour[],
  weighed: ReadonlyMap<string, ReadonlyMap<string, Weighed>>,
): Map<string, number> {
  const byTheme = new Map<string, WeightInPart[]>();
  for (const { passage, part } of neighbours) {
    for (const [theme, { weight }] of weighed.get(passage.passage) ?? []) {
      const weights = byTheme.get(theme);
      if (weights === undefined) byTheme.set(theme, [{ weight, part }]);
      else weights.push({ weight, part });
    }
  }
  const all = sumOfParts(neighbours);
  return new Map([...byTheme].map(([theme, weights]) => [theme, smoothWeight(weights, all)]));
}
