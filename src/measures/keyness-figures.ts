/** How often something stands in two groups of so many words each. */
export interface TwoCounts {
  readonly count: number;
  readonly words: number;
  readonly against_count: number;
  readonly against_words: number;
}

/** The words that a prior is worth unless another number is asked for. */
export const usualPrior = 1000;
/** Stands in for a count of 0 where a ratio would have no end. */
const half = 0.5;

/** A difference of log-odds, and how many of its standard deviations it is from 0. */
export interface LogOdds {
  readonly log_odds: number;
  readonly z: number;
}

/**
 * How much larger the log-odds of a word are in one group than in the other, with an informative
 * Dirichlet prior, and that divided by its deviation: Monroe, Colaresi & Quinn (2008, Political
 * Analysis 16(4), 372–403), equations 16 to 22, with the approximate variance that the two counts
 * give. The prior is that of `prior` words, spread as those of both groups together are.
 *
 * Swapping the groups changes the signs and nothing else. A word that is all there is in both
 * groups is no more the one's than the other's: 0.
 */
export function logOdds(counts: TwoCounts, prior: number): LogOdds {
  const { count, words, against_count, against_words } = counts;
  const share = (count + against_count) / (words + against_words);
  if (!(share < 1)) return { log_odds: 0, z: 0 };
  const own = prior * share;
  const odds = (n: number, of: number) => (n + own) / (Math.max(0, of - n) + prior - own);
  const log_odds = Math.log(odds(count, words)) - Math.log(odds(against_count, against_words));
  const deviation = Math.sqrt(1 / (count + own) + 1 / (against_count + own));
  return { log_odds, z: log_odds / deviation };
}

/**
 * G², the log-likelihood ratio statistic of a word: how sure it is that it is not spread evenly over
 * the words of two groups (Dunning 1993, Computational Linguistics 19(1), 61–74; in the form of
 * Rayson & Garside 2000, which leaves the other words out). 0 or more; from 3.84 on p < 0.05, from
 * 15.13 on p < 0.0001, for a single word.
 */
export function logLikelihood(counts: TwoCounts): number {
  const { count, words, against_count, against_words } = counts;
  const rate = (count + against_count) / (words + against_words);
  const part = (n: number, of: number) => (n === 0 ? 0 : n * Math.log(n / (of * rate)));
  // What is spread evenly may come out a hair below 0.
  return Math.max(0, 2 * (part(count, words) + part(against_count, against_words)));
}

/**
 * The binary logarithm of how many times more often a word stands in one group than in the other, a
 * word: 1 is twice, -1 half as often. 0.5 stands in for a count of 0 (Hardie 2014, Log Ratio: an
 * informal introduction).
 */
export function logRatio({ count, words, against_count, against_words }: TwoCounts): number {
  const [own, other] = [count || half, against_count || half];
  return Math.log2(own / words) - Math.log2(other / against_words);
}
