import fc from "fast-check";
import { findArgumentBase, poolArguments } from "../../src/charts/pool-arguments.js";
import { argumentsOf } from "./argument-frequencies.js";

const rows = argumentsOf(["Ann", "Bob", null], [1920, 1921], ["sea", "law"]);

test("pooled by the theme, all components with a theme are put together", () => {
  const pooled = poolArguments(rows, ["theme"]);
  expect(pooled.map(({ theme }) => theme)).toEqual(["sea", "law"]);
  for (const { theme, components, backed } of pooled) {
    const parts = rows.filter((row) => row.theme === theme);
    expect(components).toBe(parts.reduce((sum, row) => sum + row.components, 0));
    expect(backed).toBe(parts.reduce((sum, row) => sum + row.backed, 0));
  }
});

test("the order of the rows changes no number", () => {
  const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length });
  fc.assert(
    fc.property(shuffled, (other) => {
      const sorted = (all: typeof other) =>
        poolArguments(all, ["theme", "year"])
          .map((row) => JSON.stringify(Object.entries(row).sort()))
          .sort();
      expect(sorted(other)).toEqual(sorted(rows));
      expect(findArgumentBase(other)).toEqual(findArgumentBase(rows));
    }),
  );
});
