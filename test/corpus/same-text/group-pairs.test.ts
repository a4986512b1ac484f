import fc from "fast-check";
import { groupPairs } from "../../../src/corpus/same-text/group-pairs.js";

test("what hangs together by a chain of pairs is one group", () => {
  const pairs = [
    { a: 4, b: 5 },
    { a: 0, b: 2 },
    { a: 2, b: 6 },
  ];
  expect(groupPairs(7, pairs)).toEqual([
    [0, 2, 6],
    [4, 5],
  ]);
});

test("without pairs there are no groups", () => {
  expect(groupPairs(3, [])).toEqual([]);
});

test("the order of the pairs makes no difference, and no position is in two groups", () => {
  const pair = fc.record({ a: fc.nat(9), b: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const groups = groupPairs(10, pairs);
      expect(groupPairs(10, [...pairs].reverse())).toEqual(groups);
      expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      for (const { a, b } of pairs) {
        if (a !== b) expect(groups.find((group) => group.includes(a))).toContain(b);
      }
    }),
  );
});
