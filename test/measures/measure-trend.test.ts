import fc from "fast-check";
import { measureTrend, type TrendGroup } from "../../src/measures/measure-trend.js";
import type { Score } from "../../src/rows.js";
import { scoreOf, scoresOf } from "./scores.js";

/** A document a year, of ten passages, so many of which have the theme. */
function yearly(counts: readonly number[], more: Partial<Score> = {}): Score[] {
  return counts.flatMap((count, i) =>
    scoresOf(`${more.author ?? "d"}${i}`, [count, 10], { year: 2015 + i, ...more }),
  );
}

test("a share that grows by a tenth a year is told so, with its base", () => {
  expect(measureTrend(yearly([1, 2, 3, 4]))).toEqual([
    {
      ...{ theme: "sea", from: 2015, to: 2018, years: 4, documents: 4, passages: 40 },
      from_share: expect.closeTo(0.1, 10) as number,
      to_share: expect.closeTo(0.4, 10) as number,
      change: expect.closeTo(0.1, 10) as number,
      change_low: expect.closeTo(0.1, 10) as number,
      change_high: expect.closeTo(0.1, 10) as number,
      interval: "documents",
      sentence:
        "Sea: from 10 % in 2015 to 40 % in 2018, up 10.0 percentage points a year " +
        "(95 % interval 10.0 to 10.0; 4 documents).",
    },
  ]);
});

test("where documents differ there is doubt, and perhaps no change at all", () => {
  const labels = { sea: "The sea" };
  const [down] = measureTrend(yearly([9, 8, 9, 6, 5, 5, 3]), { labels });
  expect(down?.sentence).toMatch(
    /^The sea: from 9\d % in 2015 to 3\d % in 2021, down 10\.0 percentage points a year \(95 % interval \d+\.\d to \d+\.\d; 7 documents\)\.$/u,
  );
  const [none] = measureTrend(yearly([2, 5, 1, 6, 2, 4]));
  expect(none?.sentence).toMatch(
    /^Sea: from 29 % in 2015 to 38 % in 2020, no change that can be told apart from chance \(95 % interval \d+\.\d down to \d+\.\d up, in percentage points a year; 6 documents\)\.$/u,
  );
});

test("a theme that is nowhere has no trend, nor has one that is everywhere", () => {
  const row = { change: 0, change_low: 0, change_high: 0 };
  expect(measureTrend(yearly([0, 0, 0]))).toMatchObject([
    { ...row, to_share: 0, sentence: "Sea: in no passage from 2015 to 2017 (3 documents)." },
  ]);
  expect(measureTrend(yearly([10, 10, 10]))).toMatchObject([
    { ...row, to_share: 1, sentence: "Sea: in every passage from 2015 to 2017 (3 documents)." },
  ]);
});

test("fewer than two years have no row; what is of unknown year or a copy is left out", () => {
  const undated = scoresOf("u", [1, 9], { year: null });
  const copy = scoresOf("c", [1, 9], { year: 1990, counted: false });
  expect(measureTrend([])).toEqual([]);
  expect(measureTrend([...yearly([4]), ...undated, ...copy])).toEqual([]);
  expect(measureTrend([...yearly([4, 5, 5]), ...undated, ...copy])).toMatchObject([
    { from: 2015, to: 2017, documents: 3, passages: 30 },
  ]);
});

test("two documents always lie on a line: no interval", () => {
  expect(measureTrend(yearly([1, 3]))).toMatchObject([
    {
      ...{ change_low: null, change_high: null, interval: "one document" },
      sentence:
        "Sea: from 10 % in 2015 to 30 % in 2016, up 20.0 percentage points a year; " +
        "2 documents are too few to tell how sure that is.",
    },
  ]);
});

test("the shares on the line stay within 0 and 1", () => {
  const [row] = measureTrend(yearly([0, 0, 0, 0, 0, 10]));
  expect(row).toMatchObject({ from_share: 0, change: expect.closeTo(0.1429, 4) as number });
});

test("groups come in their order, unknown last, and each theme has a row in each", () => {
  const scores = [null, "Bob", "Ann"].flatMap((author) =>
    ["sea", "law"].flatMap((theme) =>
      yearly([1, 2, 4], { author, theme }).map((score) => ({
        ...score,
        document: `${author ?? "?"}${score.year ?? ""}`,
      })),
    ),
  );
  const rows = measureTrend(scores, { by: ["author"] });
  expect(rows.map(({ author, theme }) => [author, theme])).toEqual([
    ["Ann", "sea"],
    ["Ann", "law"],
    ["Bob", "sea"],
    ["Bob", "law"],
    [null, "sea"],
    [null, "law"],
  ]);
  expect(rows[0]?.sentence).toMatch(/^Sea, Ann: from /u);
  expect(rows[5]?.sentence).toMatch(/^Law, unknown author: from /u);
  expect(measureTrend(scores, { by: ["theme", "author"] }).map(({ theme }) => theme)).toEqual([
    ...["sea", "sea", "sea", "law", "law", "law"],
  ]);
});

test.each<[object, Error]>([
  [
    { by: ["year"] },
    new TypeError("measureTrend: by: expected author, language, source, theme; found year"),
  ],
  [
    { interval: "wilson" },
    new RangeError("measureTrend: interval: expected documents; found wilson"),
  ],
  [
    { resamples: -1 },
    new RangeError("measureTrend: resamples: expected a whole number from 1; found -1"),
  ],
])("tells what it wanted: %j", (options, error) => {
  expect(() => measureTrend([], options as { by: TrendGroup[] })).toThrow(error);
});

const dated = fc
  .array(
    fc.record({
      year: fc.option(fc.integer({ min: 1900, max: 2024 })),
      present: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 9 },
  )
  .map((documents) =>
    documents.flatMap(({ year, present }, i) =>
      present.map((is) => scoreOf({ year, document: `d${i}`, hits: is ? 1 : 0 })),
    ),
  );

test("neither the order of the scores nor the first year changes the trend", () => {
  const cases = dated.chain((scores) =>
    fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
  );
  fc.assert(
    fc.property(cases, ([scores, others]) => {
      const rows = measureTrend(scores, { resamples: 50 });
      expect(measureTrend(others, { resamples: 50 })).toEqual(rows);
      const later = scores.map((score) => ({
        ...score,
        year: score.year === null ? null : score.year + 7,
      }));
      const moved = measureTrend(later, { resamples: 50 });
      expect(moved.map(({ change, change_low }) => [change, change_low])).toEqual(
        rows.map(({ change, change_low }) => [change, change_low]),
      );
      for (const { from, to, from_share, to_share, change_low, change_high, documents } of rows) {
        expect(from).toBeLessThan(to);
        for (const share of [from_share, to_share]) expect(share >= 0 && share <= 1).toBe(true);
        expect(change_low === null).toBe(documents < 3);
        if (change_low !== null) expect(change_low).toBeLessThanOrEqual(Number(change_high));
      }
    }),
    { numRuns: 40 },
  );
});
