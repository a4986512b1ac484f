import { measureArguments } from "../../src/measures/measure-arguments.js";
import { measureDifference } from "../../src/measures/measure-difference.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { measureTrend } from "../../src/measures/measure-trend.js";
import { oracle, scores, stances } from "./oracles/read-oracle.js";

/** R drew 100,000 times with draws of its own: both are off by chance, in hundredths of the width. */
const resamples = 20_000;
const tolerance = 0.02;

type Ends = readonly (number | null | undefined)[];

function expectNear(name: string, [value, low, high]: Ends): void {
  const [theirs = NaN, theirLow = NaN, theirHigh = NaN] = oracle[name] ?? [];
  const width = theirHigh - theirLow;
  expect(value).toBeCloseTo(theirs, 7);
  expect(Math.abs(Number(low) - theirLow)).toBeLessThan(tolerance * width);
  expect(Math.abs(Number(high) - theirHigh)).toBeLessThan(tolerance * width);
}

test("share and hits per 1,000 words with documents drawn anew are those of R's boot", () => {
  const draw = { interval: "documents", resamples } as const;
  const [all] = measureFrequency(scores, draw);
  expectNear("share", [all?.share, all?.share_low, all?.share_high]);
  expectNear("per_1000_words", [all?.per_1000_words, all?.per_1000_low, all?.per_1000_high]);
  const [, bob] = measureFrequency(scores, { by: ["author"], ...draw });
  expectNear("share_of_bob", [bob?.share, bob?.share_low, bob?.share_high]);
});

test("so are the shares of claims and of what is backed", () => {
  const [row] = measureArguments(stances, { interval: "documents", resamples });
  expectNear("share", [row?.claim_share, row?.claim_low, row?.claim_high]);
  expectNear("backed", [row?.backed_share, row?.backed_low, row?.backed_high]);
});

test("so is the difference of two authors, drawn from each apart", () => {
  const [row] = measureDifference(scores, { by: "author", of: "Ann", against: "Bob", resamples });
  expectNear("difference", [row?.difference, row?.difference_low, row?.difference_high]);
});

test("so is the change a year, and the line is that of R's lm", () => {
  const [row] = measureTrend(scores, { resamples });
  expectNear("change", [row?.change, row?.change_low, row?.change_high]);
  expect(row?.from_share).toBeCloseTo(oracle.fitted?.[0] ?? NaN, 9);
  expect(row?.to_share).toBeCloseTo(oracle.fitted?.[1] ?? NaN, 9);
});

test("intervals over passages are those of R's prop.test", () => {
  const [all] = measureFrequency(scores);
  expect(all?.share_low).toBeCloseTo(oracle.wilson?.[0] ?? NaN, 9);
  expect(all?.share_high).toBeCloseTo(oracle.wilson?.[1] ?? NaN, 9);
  const options = { by: "author", of: "Ann", against: "Bob", interval: "wilson" } as const;
  const [row] = measureDifference(scores, options);
  expect(row?.difference_low).toBeCloseTo(oracle.newcombe?.[0] ?? NaN, 9);
  expect(row?.difference_high).toBeCloseTo(oracle.newcombe?.[1] ?? NaN, 9);
});
