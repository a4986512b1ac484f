import fc from "fast-check";
import { areClose, fillYears, tickYears } from "../../src/charts/fill-years.js";

test.each([
  [["2019", "2021", "2022"], ["2019", "2020", "2021", "2022"], true],
  [["2019", "2021", "unknown"], ["2019", "2020", "2021", "unknown"], true],
  [["1996", "2022"], ["1996", "2022"], false],
  [["1996"], ["1996"], false],
  [["unknown"], ["unknown"], false],
  [[], [], false],
])("%j stand as %j", (labels, filled, close) => {
  expect(fillYears(labels)).toEqual(filled);
  expect(areClose(labels)).toBe(close);
});

test("60 years are labelled every fifth or tenth, and the unknown, which others make room for", () => {
  const years = Array.from({ length: 60 }, (_, i) => String(1958 + i));
  expect(tickYears(years, 900)?.slice(0, 3)).toEqual(["1960", "1965", "1970"]);
  expect(tickYears(years, 300)?.slice(0, 3)).toEqual(["1960", "1970", "1980"]);
  expect(tickYears([...years, "unknown"], 600)?.slice(-2)).toEqual(["2010", "unknown"]);
  expect(tickYears(["1960", "1961", "1962"], 120)).toEqual(["1960", "1961", "1962"]);
  expect(tickYears(["1960", "2020"], 120)).toBeNull();
});

test("labels never stand closer than there is room", () => {
  const length = fc.integer({ min: 2, max: 200 });
  fc.assert(
    fc.property(length, fc.integer({ min: 100, max: 1200 }), (count, pixels) => {
      const years = Array.from({ length: count }, (_, i) => String(1850 + i));
      const ticks = (tickYears(years, pixels) ?? []).map(Number);
      for (const [i, tick] of ticks.slice(1).entries()) {
        expect(((tick - (ticks[i] ?? 0)) * pixels) / count).toBeGreaterThanOrEqual(32);
      }
    }),
  );
});
