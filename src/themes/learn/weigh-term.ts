import { logLikelihood as logLikelihoodOf } from "../../measures/keyness-figures.js";

/** What a term is judged by. Words, and phrases besides, are counted once a passage. */
export interface Evidence {
  /** Passages with the theme in which it stands. */
  readonly passages_with: number;
  readonly passages_without: number;
  /** Words and phrases of all passages with the theme, each counted once a passage. */
  readonly words_with: number;
  readonly words_without: number;
}

/**
 * The natural logarithm of how many times more often a term stands in passages with the theme than
 * in the others: log P(term | theme) − log P(term | not theme), as in Newsmap (Watanabe 2018).
 *
 * To both counts is added what one more passage with the term would bring if it were spread over
 * the corpus as all words are, so that a term of which little is known has a ratio near 0: the prior
 * of Monroe, Colaresi & Quinn (2008, Political Analysis 16(4), 372–403).
 */
export function logRatio(evidence: Evidence): number {
  const { words_with, words_without } = evidence;
  const { observed, expected } = smooth(evidence);
  return Math.log(observed / words_with) - Math.log(expected / words_without);
}

/** The least that the log ratio is with 97.5 % confidence: 1.96 standard errors below it. */
export function lowestRatio(evidence: Evidence): number {
  const { observed, expected } = smooth(evidence);
  return logRatio(evidence) - 1.96 * Math.sqrt(1 / observed + 1 / expected);
}

function smooth({ passages_with, passages_without, words_with, words_without }: Evidence) {
  const share = words_with / (words_with + words_without);
  return { observed: passages_with + share, expected: passages_without + 1 - share };
}

/** G²: how sure it is that a term is not spread evenly over the words with and without the theme. */
export function logLikelihood({
  passages_with,
  passages_without,
  words_with,
  words_without,
}: Evidence): number {
  return logLikelihoodOf({
    ...{ count: passages_with, words: words_with },
    ...{ against_count: passages_without, against_words: words_without },
  });
}

/**
 * What a learned term counts for, from 0 to below 0.5: half of the share of its places that the theme
 * accounts for, 1 − P(term | not theme) / P(term | theme). The natural logarithm of 2, twice as
 * often, gives 0.25; ten times as often 0.45.
 */
export function weightOf(ratio: number): number {
  return Math.max(0, Math.min(499, Math.round(500 * (1 - Math.exp(-ratio))))) / 1000;
}
