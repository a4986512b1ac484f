import { tellNoTerms } from "../../src/themes/tell-no-terms.js";

const told = (count: number) =>
  tellNoTerms(Array.from({ length: count }, (_, i) => ({ theme: `t${i}`, line: i + 2 }))).map(
    ({ line, message }) => `${line ?? "?"}: ${message}`,
  );

test("a few themes without terms are told one by one, each with its line", () => {
  expect(told(0)).toEqual([]);
  expect(told(2)).toEqual([
    '2: theme "t0": no terms: nothing will be found',
    '3: theme "t1": no terms: nothing will be found',
  ]);
  expect(told(10)).toHaveLength(10);
});

test("many are told in one sentence, with how many and the first few names", () => {
  expect(told(11)).toEqual([
    '2: 11 themes have no terms: nothing will be found for "t0", "t1", "t2", …',
  ]);
});
