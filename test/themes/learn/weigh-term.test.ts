import {
  logLikelihood,
  logRatio,
  lowestRatio,
  weightOf,
} from "../../../src/themes/learn/weigh-term.js";

const even = { passages_with: 10, passages_without: 90, words_with: 100, words_without: 900 };

test("a term that is spread as all words are has ratio 0, G² 0 and no weight", () => {
  expect(logRatio(even)).toBeCloseTo(0, 12);
  expect(logLikelihood(even)).toBeCloseTo(0, 12);
  expect(weightOf(logRatio(even))).toBe(0);
});

test("the ratio is that of the two rates, with one more passage shared out", () => {
  // (19 + 0.1) / 100 against (0 + 0.9) / 900
  const evidence = { ...even, passages_with: 19, passages_without: 0 };
  expect(logRatio(evidence)).toBeCloseTo(Math.log(191), 12);
});

test("G² is that of the published example", () => {
  // 60 in a corpus of 1,000 words, 40 in one of 1,000: 2 · (60 ln 1.2 + 40 ln 0.8)
  const evidence = {
    passages_with: 60,
    passages_without: 40,
    words_with: 1000,
    words_without: 1000,
  };
  expect(logLikelihood(evidence)).toBeCloseTo(2 * (60 * Math.log(1.2) + 40 * Math.log(0.8)), 12);
  expect(logLikelihood({ ...evidence, passages_without: 0 })).toBeCloseTo(120 * Math.log(2), 12);
});

test("what stands in more passages is surer at the same ratio", () => {
  const [few, many] = [3, 30].map((passages_with) =>
    lowestRatio({ ...even, passages_with, passages_without: passages_with }),
  );
  expect(many).toBeGreaterThan(few ?? 0);
});

test("a weight is half of what the theme accounts for, and never reaches a half", () => {
  expect(weightOf(Math.log(2))).toBe(0.25);
  expect(weightOf(Math.log(10))).toBe(0.45);
  // Two of them must not weigh as much as a term of the analyst's own.
  expect(weightOf(100)).toBe(0.499);
  expect(weightOf(-1)).toBe(0);
});
