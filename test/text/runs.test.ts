import fc from "fast-check";
import { moveRun, sliceRuns, toRaw } from "../../src/text/runs.js";

/** "ab&amp;c\n\nd" as it was made from a longer original. */
const runs = [
  { start: 0, end: 2, raw_start: 10, raw_end: 12 },
  { start: 2, end: 3, raw_start: 12, raw_end: 17 },
  { start: 3, end: 4, raw_start: 17, raw_end: 18 },
  { start: 6, end: 7, raw_start: 40, raw_end: 41 },
];

test("a stretch is placed letter for letter, what was replaced as a whole", () => {
  expect(toRaw(runs, { start: 1, end: 2 })).toEqual({ raw_start: 11, raw_end: 12 });
  expect(toRaw(runs, { start: 1, end: 3 })).toEqual({ raw_start: 11, raw_end: 17 });
  expect(toRaw(runs, { start: 2, end: 3 })).toEqual({ raw_start: 12, raw_end: 17 });
});

test("a stretch that reaches into a paragraph break begins or ends at the nearest words", () => {
  expect(toRaw(runs, { start: 3, end: 6 })).toEqual({ raw_start: 17, raw_end: 18 });
  expect(toRaw(runs, { start: 4, end: 7 })).toEqual({ raw_start: 40, raw_end: 41 });
});

test("a stretch of which nothing is original is an error that says where", () => {
  expect(() => toRaw(runs, { start: 4, end: 6 })).toThrow(
    new RangeError("nothing at 4–6 comes from the original"),
  );
});

test("slices of runs put side by side are the runs cut at the seams", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 }), (seam) => {
      const parts = [
        ...sliceRuns(runs, { start: 0, end: seam }),
        ...sliceRuns(runs, { start: seam, end: 7 }),
      ];
      expect(parts.reduce((sum, run) => sum + run.end - run.start, 0)).toBe(5);
      expect(parts).toEqual(parts.toSorted((a, b) => a.start - b.start));
    }),
  );
});

test("a moved run keeps its place in the original", () => {
  expect(moveRun({ start: 0, end: 2, raw_start: 10, raw_end: 12 }, 5)).toEqual({
    start: 5,
    end: 7,
    raw_start: 10,
    raw_end: 12,
  });
});
