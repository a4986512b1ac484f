import fc from "fast-check";
import type { Hit } from "../../src/rows.js";
import { addUp, groupHits, tidy, weighHits } from "../../src/themes/weigh-hits.js";

const hitOf = (weight: number, negated = false) => ({ weight, negated }) as Hit;
const hits = [hitOf(1), hitOf(0.5), hitOf(0.5, true)];

test.each([
  ["keep", { hits: 3, weight: 2 }],
  ["drop", { hits: 2, weight: 1.5 }],
  ["subtract", { hits: 2, weight: 1 }],
] as const)("of negated hits the policy %s makes %j", (policy, weighed) => {
  expect(weighHits(hits, policy)).toEqual(weighed);
});

test("more negated than not weighs less than nothing", () => {
  expect(weighHits([hitOf(1), hitOf(2, true)], "subtract")).toEqual({ hits: 1, weight: -1 });
});

test("tenths add up as decimals do, and cancel out", () => {
  expect(addUp([0.1, 0.2])).toBe(0.3);
  expect(addUp([0.1, 0.2, -0.3])).toBe(0);
  expect(addUp([1.1, -1])).toBe(0.1);
  expect(addUp([1e-12])).toBe(1e-12);
  expect(tidy(1 / 3)).toBe(0.333333333333);
});

test("a sum has an end, however large the weights", () => {
  expect(addUp([Number.MAX_VALUE, Number.MAX_VALUE])).toBeLessThan(Infinity);
  expect(addUp([Number.MAX_VALUE, 1.5, -Number.MAX_VALUE, -Number.MAX_VALUE])).toBe(0);
});

test("the order of weights does not matter", () => {
  const weights = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
  fc.assert(
    fc.property(weights, (list) => {
      expect(addUp([...list].reverse())).toBe(addUp(list));
      expect(addUp([...list, ...list.map((weight) => -weight)])).toBe(0);
    }),
  );
});

test("hits are grouped by passage and theme, in their order", () => {
  const at = (passage: string, theme: string, start: number) => ({ passage, theme, start }) as Hit;
  const [a, b, c] = [at("p#1", "sea", 0), at("p#1", "law", 4), at("p#1", "sea", 9)];
  const groups = groupHits([a, b, c]);
  expect(groups.get("p#1")?.get("sea")).toEqual([a, c]);
  expect(groups.get("p#1")?.get("law")).toEqual([b]);
});
