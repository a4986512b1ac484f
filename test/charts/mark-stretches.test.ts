import fc from "fast-check";
import type { Datum } from "../../src/charts/frequency-data.js";
import { markStretches } from "../../src/charts/mark-stretches.js";

const valueOf = (year: string, low: number | null = 0.1, theme = "Sea"): Datum => ({
  ...{ year, low, theme },
});
const tell = (values: readonly Datum[]) =>
  markStretches(values, ["theme"]).map(({ stretch, alone }) => [stretch, alone]);

test("a stretch ends where a year has no documents, or no interval", () => {
  expect(tell(["1920", "1921", "1923"].map((year) => valueOf(year)))).toEqual([
    [0, false],
    [0, false],
    [1, true],
  ]);
  expect(tell([valueOf("1920"), valueOf("1921", null), valueOf("1922")])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
});

test("each series has stretches of its own, and the unknown year stands alone", () => {
  expect(tell([valueOf("1920"), valueOf("1920", 0.2, "Law"), valueOf("1921")])).toEqual([
    [0, false],
    [0, true],
    [0, false],
  ]);
  expect(tell([valueOf("1920"), valueOf("unknown")])).toEqual([
    [0, true],
    [1, true],
  ]);
});

test("a line is not drawn over more than two years without documents", () => {
  const years = ["1920", "1923", "1927", "1928", "unknown"].map((year) => valueOf(year));
  expect(markStretches(years, ["theme"]).map(({ line }) => line)).toEqual([0, 0, 1, 1, 2]);
});

test("rows keep their order and all they say, whatever order they come in", () => {
  const value = fc.record({
    year: fc.integer({ min: 1920, max: 1930 }).map(String),
    low: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    theme: fc.constantFrom("Sea", "Law"),
  });
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const marked = markStretches(values, ["theme"]);
      expect(marked).toHaveLength(values.length);
      for (const [i, one] of values.entries()) expect(marked[i]).toMatchObject(one);
    }),
  );
});
