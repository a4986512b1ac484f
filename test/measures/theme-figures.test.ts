import { addCounts, figuresOf, mean } from "../../src/measures/theme-figures.js";

test("clusters are added up as often as they were drawn", () => {
  const counts = new Map([
    [0, { passages: 3, gold: 2, found: 1, both: 1 }],
    [2, { passages: 5, gold: 0, found: 4, both: 0 }],
  ]);
  expect(addCounts(counts, Uint32Array.of(2, 7, 1))).toEqual({
    ...{ passages: 11, gold: 4, found: 6, both: 2 },
  });
  expect(addCounts(counts, Uint32Array.of(0, 0, 0)).passages).toBe(0);
});

test("means are over the themes that readers see, and alpha is that of two coders", () => {
  const { each, macro } = figuresOf([
    { passages: 10, gold: 4, found: 5, both: 3 },
    { passages: 10, gold: 0, found: 2, both: 0 },
  ]);
  expect(each.map(({ isSeen }) => isSeen)).toEqual([true, false]);
  expect(macro).toMatchObject({ precision: 0.6, recall: 0.75, f1: 2 / 3 });
  // As the Python package krippendorff has it.
  expect(macro.alpha).toBeCloseTo(0.4242424242424242, 12);
});

test("a mean is that of what is defined", () => {
  expect(mean([1, null, 0])).toBe(0.5);
  expect(mean([null])).toBeNull();
  expect(mean([])).toBeNull();
});
