import { defaultMatching } from "../../src/themes/codebook.js";
import { reaches, scoreOf, takeScoring, thresholdOf } from "../../src/themes/scoring.js";
import { codebookOf } from "./passages.js";

const codebook = codebookOf(
  { sea: ["sea"] },
  { negation: { ...defaultMatching.negation, policy: "drop" } },
);

test("what options do not say is as the codebook says, or as usual", () => {
  const usual = { minimum: null, smooth: 0, negation: "drop" };
  expect(takeScoring("score", {}, codebook)).toEqual(usual);
  const said = { minimum: 0.5, smooth: 2, negation: "keep" } as const;
  expect(takeScoring("score", said, codebook)).toEqual(said);
});

test.each([
  [{ minimum: 0 }, "score: minimum: expected a number above 0; found 0"],
  [{ minimum: Infinity }, "score: minimum: expected a number above 0; found Infinity"],
  [{ smooth: 1.5 }, "score: smooth: expected a whole number from 0 to 100; found 1.5"],
  [{ smooth: 101 }, "score: smooth: expected a whole number from 0 to 100; found 101"],
  [{ negation: "no" as "keep" }, "score: negation: expected keep, drop, subtract; found no"],
])("%j is told", (options, message) => {
  expect(() => takeScoring("score", options, codebook)).toThrow(new RangeError(message));
});

test("the minimum stands above what the codebook says of a theme", () => {
  const usual = takeScoring("score", {}, codebook);
  expect(thresholdOf({ present_from: 2 }, usual)).toBe(2);
  expect(thresholdOf({ present_from: 2 }, { ...usual, minimum: 1 })).toBe(1);
});

test("without a threshold any weight will do; a threshold must be reached", () => {
  expect([reaches(1e-12, null), reaches(0, null), reaches(-1, null)]).toEqual([true, false, false]);
  expect([reaches(0.3, 0.1 + 0.2), reaches(0.29, 0.3)]).toEqual([true, false]);
});

test("one hit in a hundred words scores a half, in two hundred less, and nothing nothing", () => {
  expect([scoreOf(1, 10), scoreOf(1, 100), scoreOf(2, 200)]).toEqual([0.5, 0.5, 0.5]);
  expect(scoreOf(1, 200)).toBe(0.292893219);
  expect([scoreOf(0, 100), scoreOf(-1, 100)]).toEqual([0, 0]);
  expect(scoreOf(Number.MAX_VALUE, 1)).toBe(0.999999999);
});
