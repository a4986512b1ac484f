import fc from "fast-check";
import { measureCoverage, type CoverageOptions } from "../../src/measures/measure-coverage.js";
import type { Side } from "../../src/measures/take-sides.js";
import type { Passage, Score } from "../../src/rows.js";
import { wilsonInterval } from "../../src/wilson-interval.js";
import { passageOf, scoreOf } from "./passages.js";

/** The scores of a passage for two themes. */
function scoresOf(passage: Passage, sea: number, law: number): Score[] {
  return [scoreOf(passage, "sea", sea), scoreOf(passage, "law", law)];
}

const scores = [
  ...scoresOf(passageOf("x", { index: 1 }), 1, 2),
  ...scoresOf(passageOf("x", { index: 2 }), 0, 0),
  ...scoresOf(passageOf("x", { year: 1921 }), 0, 1),
  ...scoresOf(passageOf("x", { author: null }), 0, 0),
];

test("a passage with two themes counts once, one with none lowers the share", () => {
  const { low, high } = wilsonInterval(2, 4);
  expect(measureCoverage(scores)).toEqual([
    {
      ...{ documents: 3, passages: 4, passages_with_any: 2, share: 0.5 },
      ...{ share_low: low, share_high: high, interval: "wilson" },
    },
  ]);
});

test("a row for every group, unknown last", () => {
  const rows = measureCoverage(scores, { by: ["author", "year"] });
  expect(rows.map(({ author, year, share }) => [author, year, share])).toEqual([
    ["Ann", 1920, 0.5],
    ["Ann", 1921, 1],
    [null, 1920, 0],
  ]);
  expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(["author", "year", "documents"]);
});

test("intervals over documents are there where there are documents to draw from", () => {
  const [both, single] = measureCoverage(scores, { by: ["author"], interval: "documents" });
  expect(both).toMatchObject({
    author: "Ann",
    interval: "documents",
    share_low: 0.5,
    share_high: 1,
  });
  expect(single).toMatchObject({
    ...{ author: null, interval: "one document", share_low: null, share_high: null, share: 0 },
  });
});

test("copies are left out; no scores, no rows", () => {
  const copy = scoresOf(passageOf("x", { index: 7, counted: false }), 1, 1);
  expect(measureCoverage([...scores, ...copy])).toEqual(measureCoverage(scores));
  expect(measureCoverage([], { by: ["year"] })).toEqual([]);
});

test("what coverage cannot be grouped by, or made from, is told", () => {
  const call = (options: unknown) => () => measureCoverage([], options as CoverageOptions<Side>);
  expect(call({ by: ["theme"] })).toThrow(
    new TypeError(
      "measureCoverage: by: expected author, year, language, source, document; found theme",
    ),
  );
  expect(call({ interval: "one document" })).toThrow(
    new RangeError("measureCoverage: interval: expected wilson or documents; found one document"),
  );
  expect(call({ resamples: -1 })).toThrow(
    new RangeError("measureCoverage: resamples: expected a whole number from 0; found -1"),
  );
});

test("groups add up, intervals hold the share, and the order of the scores does not matter", () => {
  const corpora = fc
    .array(
      fc.record({
        author: fc.constantFrom("Ann", "Bob", null),
        year: fc.constantFrom(1920, 1921),
        counts: fc.tuple(fc.nat(1), fc.nat(1)),
        counted: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    .map((rows) =>
      rows.flatMap(({ counts: [sea, law], ...facts }, i) =>
        scoresOf(passageOf("x", { ...facts, index: i + 1 }), sea, law),
      ),
    );
  const interval = fc.constantFrom("wilson" as const, "documents" as const);
  fc.assert(
    fc.property(corpora, interval, (all, kind) => {
      const options = { by: ["author"] as const, interval: kind, resamples: 50 };
      const rows = measureCoverage(all, options);
      expect(measureCoverage([...all].reverse(), options)).toEqual(rows);
      const [total] = measureCoverage(all);
      for (const name of ["documents", "passages", "passages_with_any"] as const) {
        expect(rows.reduce((sum, row) => sum + row[name], 0)).toBe(total?.[name] ?? 0);
      }
      for (const { share, share_low, share_high, documents, interval: made } of rows) {
        const isNone = kind === "documents" && documents === 1;
        expect(made).toBe(isNone ? "one document" : kind);
        expect(share_low === null).toBe(isNone);
        expect((share_low ?? 0) >= 0 && (share_high ?? 1) <= 1).toBe(true);
        if (kind === "wilson") {
          expect((share_low ?? 2) <= share && share <= (share_high ?? -1)).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
