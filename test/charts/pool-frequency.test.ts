import fc from "fast-check";
import { findBase, poolFrequency } from "../../src/charts/pool-frequency.js";
import { frequenciesOf, frequencyOf } from "./frequencies.js";

test("pooled by nothing but the theme, all passages of a theme are put together", () => {
  const rows = frequenciesOf(["Ann", "Bob", null], [1920, 1921], ["sea", "law"]);
  const pooled = poolFrequency(rows, ["theme"]);
  expect(pooled.map(({ theme }) => theme)).toEqual(["sea", "law"]);
  for (const { theme, share, passages, passages_with_theme: count } of pooled) {
    const parts = rows.filter((row) => row.theme === theme);
    expect(passages).toBe(parts.reduce((sum, row) => sum + row.passages, 0));
    expect(count).toBe(parts.reduce((sum, row) => sum + row.passages_with_theme, 0));
    expect(share).toBe(count / passages);
  }
});

test("pooled by all groups, rows stay as they are", () => {
  const rows = frequenciesOf(["Ann", null], [1920, null], ["sea"]);
  expect(poolFrequency(rows, ["theme", "author", "year"])).toEqual(rows);
});

test("the order of the rows changes no number", () => {
  const rows = frequenciesOf(["Ann", "Bob"], [1920, 1921], ["sea", "law"]);
  const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
  fc.assert(
    fc.property(shuffled, (other) => {
      const sorted = (all: typeof rows) =>
        poolFrequency(all, ["theme", "year"])
          .map((row) => JSON.stringify(Object.entries(row).sort()))
          .sort();
      expect(sorted(other)).toEqual(sorted(rows));
      expect(findBase(other)).toEqual(findBase(rows));
    }),
  );
});

test("a group without passages has the share 0 and any share as its interval", () => {
  expect(poolFrequency([frequencyOf(0, 0)], ["theme"])).toMatchObject([
    { share: 0, share_low: 0, share_high: 1, per_1000_words: 0 },
  ]);
});
