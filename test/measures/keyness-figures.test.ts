import { readFileSync } from "node:fs";
import fc from "fast-check";
import { logLikelihood, logOdds, logRatio } from "../../src/measures/keyness-figures.js";

type Figures = Readonly<Record<string, number>>;
/** What R says of a small table: `oracles/keyness.R`. */
const oracle = JSON.parse(
  readFileSync(new URL("oracles/keyness.json", import.meta.url), "utf8"),
) as Readonly<
  Record<
    | "count"
    | "against_count"
    | "words"
    | "log_odds"
    | "z"
    | "log_odds_prior_50"
    | "z_prior_50"
    | "g2"
    | "g2_whole_table"
    | "log_ratio",
    Figures
  >
>;
const words = Object.keys(oracle.count);

function countsOf(word: string) {
  return {
    count: oracle.count[word] ?? NaN,
    words: oracle.words.count ?? NaN,
    against_count: oracle.against_count[word] ?? NaN,
    against_words: oracle.words.against_count ?? NaN,
  };
}

test.each(words)("all figures of %s are those of R", (word) => {
  const counts = countsOf(word);
  const [usual, small] = [logOdds(counts, 1000), logOdds(counts, 50)];
  expect(usual.log_odds).toBeCloseTo(oracle.log_odds[word] ?? NaN, 9);
  expect(usual.z).toBeCloseTo(oracle.z[word] ?? NaN, 9);
  expect(small.log_odds).toBeCloseTo(oracle.log_odds_prior_50[word] ?? NaN, 9);
  expect(small.z).toBeCloseTo(oracle.z_prior_50[word] ?? NaN, 9);
  expect(logLikelihood(counts)).toBeCloseTo(oracle.g2[word] ?? NaN, 9);
  expect(logRatio(counts)).toBeCloseTo(oracle.log_ratio[word] ?? NaN, 9);
});

test("of rare words G2 is within 1 % of that of the whole table", () => {
  for (const word of ["sea", "law", "port"]) {
    const [ours, whole = NaN] = [logLikelihood(countsOf(word)), oracle.g2_whole_table[word]];
    expect(Math.abs(ours - whole)).toBeLessThan(0.01 * whole);
  }
});

// Figures that others had of the calculator at ucrel.lancs.ac.uk/llwizard.html.
test.each([
  ["hand", 540, 116_000, 7525, 5_451_382, 534.64],
  ["hands", 227, 116_000, 3635, 5_451_382, 183.53],
  ["forehead", 29, 116_000, 504, 5_451_382, 20.5],
  ["head", 431, 116_000, 5892, 5_451_382, 437.88],
  ["neck", 16, 116_000, 650, 5_451_382, 0.32],
  ["a word of the one", 540, 116_000, 0, 5_451_382, 4180.78],
  ["another", 7, 10_000, 0, 100_000, 33.57],
  ["an even word", 10, 150, 10, 150, 0],
])("G2 of %s is that of Rayson's calculator", (_, count, size, against_count, against, g2) => {
  const counts = { count, words: size, against_count, against_words: against };
  expect(logLikelihood(counts)).toBeCloseTo(g2, 2);
});

test("twice as often is 1, half as often -1; never counts as half a time", () => {
  const even = { words: 1000, against_words: 1000 };
  expect(logRatio({ ...even, count: 8, against_count: 4 })).toBeCloseTo(1, 12);
  expect(logRatio({ ...even, count: 4, against_count: 8 })).toBeCloseTo(-1, 12);
  expect(logRatio({ ...even, count: 4, against_count: 0 })).toBeCloseTo(3, 12);
});

test("the larger the prior, the nearer to 0 are the log-odds", () => {
  const counts = { count: 30, words: 1000, against_count: 5, against_words: 1000 };
  const odds = [1, 100, 10_000, 1_000_000].map((prior) => logOdds(counts, prior).log_odds);
  expect(odds).toEqual([...odds].sort((a, b) => b - a));
  expect(odds.at(-1)).toBeCloseTo(0, 1);
});

test("a word that is all there is, is no more the one's than the other's", () => {
  const counts = { count: 4, words: 4, against_count: 9, against_words: 9 };
  expect(logOdds(counts, 1000)).toEqual({ log_odds: 0, z: 0 });
  expect(logLikelihood(counts)).toBe(0);
});

test("figures are finite, agree in their sign with the rates, and change it with the sides", () => {
  const group = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 5000 }))
    .map(([count, others]) => ({ count, words: count + others }));
  fc.assert(
    fc.property(group, group, fc.integer({ min: 1, max: 5000 }), (one, other, prior) => {
      const counts = { ...one, against_count: other.count, against_words: other.words };
      const swapped = { ...other, against_count: one.count, against_words: one.words };
      const { log_odds, z } = logOdds(counts, prior);
      const g2 = logLikelihood(counts);
      fc.pre(one.count + other.count > 0);
      for (const figure of [log_odds, z, g2, logRatio(counts)])
        expect(Number.isFinite(figure)).toBe(true);
      const difference = one.count / one.words - other.count / other.words;
      if (Math.abs(difference) > 1e-9) {
        expect(Math.sign(log_odds)).toBe(Math.sign(difference));
        expect(Math.sign(z)).toBe(Math.sign(difference));
      }
      expect(g2).toBeGreaterThanOrEqual(0);
      expect(logOdds(swapped, prior).log_odds + log_odds).toBe(0);
      expect(logOdds(swapped, prior).z + z).toBeCloseTo(0, 12);
      expect(logLikelihood(swapped)).toBeCloseTo(g2, 9);
      expect(logRatio(swapped) + logRatio(counts)).toBe(0);
    }),
  );
});
