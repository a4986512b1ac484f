import fc from "fast-check";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import type { Groups } from "../../src/rows.js";
import { scoreOf, scoresOf } from "./scores.js";

test("a share is that of passages with the theme, with its base and interval", () => {
  const scores = [scoreOf({ hits: 3 }), scoreOf({}), scoreOf({ year: 1921 }), scoreOf({ hits: 1 })];
  expect(measureFrequency(scores)).toEqual([
    {
      ...{ theme: "sea", documents: 2, passages: 4, passages_with_theme: 2, share: 0.5 },
      share_low: expect.closeTo(0.15, 3) as number,
      share_high: expect.closeTo(0.85, 3) as number,
      ...{ words: 200, hits: 4, per_1000_words: 20, per_1000_low: null, per_1000_high: null },
      interval: "wilson",
    },
  ]);
});

test("there is a row for every group that has documents, zeros and the unknown included", () => {
  const themes = ["sea", "law"];
  const scores = [
    { author: "Bob", year: 1920 },
    { author: null, year: 1920 },
    { author: "Ann", year: null },
    { author: "Ann", year: 1921 },
    { author: "Ann", year: 920 },
  ].flatMap((facts) => themes.map((theme) => scoreOf({ ...facts, theme })));
  const rows = measureFrequency(scores, { by: ["author", "year"] });
  expect(rows.map(({ author, year, theme, hits }) => [author, year, theme, hits])).toEqual([
    ["Ann", 920, "sea", 0],
    ["Ann", 920, "law", 0],
    ["Ann", 1921, "sea", 0],
    ["Ann", 1921, "law", 0],
    ["Ann", null, "sea", 0],
    ["Ann", null, "law", 0],
    ["Bob", 1920, "sea", 0],
    ["Bob", 1920, "law", 0],
    [null, 1920, "sea", 0],
    [null, 1920, "law", 0],
  ]);
  expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual(["author", "year", "theme", "documents"]);
});

test("copies of a document that is counted already are left out", () => {
  const scores = [scoreOf({ hits: 1 }), scoreOf({ document: "copy", hits: 1, counted: false })];
  expect(measureFrequency(scores)).toMatchObject([{ documents: 1, passages: 1, hits: 1 }]);
  expect(measureFrequency(scores.slice(1))).toEqual([]);
});

test("a theme is always told apart; named first, its rows stand together", () => {
  const scores = ["Ann", "Bob"].flatMap((author) =>
    ["sea", "law"].map((theme) => scoreOf({ author, theme })),
  );
  const order = (by: (keyof Groups)[]) =>
    measureFrequency(scores, { by }).map(({ theme, author }) => `${theme} ${author ?? ""}`.trim());
  expect(order([])).toEqual(["sea", "law"]);
  expect(order(["theme"])).toEqual(["sea", "law"]);
  expect(order(["author", "theme"])).toEqual(["sea Ann", "law Ann", "sea Bob", "law Bob"]);
  expect(order(["theme", "author"])).toEqual(["sea Ann", "sea Bob", "law Ann", "law Bob"]);
});

test("no scores, no rows", () => {
  expect(measureFrequency([], { by: ["year"] })).toEqual([]);
});

test("names of any kind are kept apart", () => {
  const authors = ["__proto__", "constructor", "null", null, "", '","'];
  const rows = measureFrequency(
    authors.map((author, i) => scoreOf({ author, document: `d${i}` })),
    { by: ["author"] },
  );
  expect(new Set(rows.map(({ author }) => author))).toEqual(new Set(authors));
});

test("what frequencies cannot be grouped by is told", () => {
  const by = ["year", "toString"] as unknown as (keyof Groups)[];
  expect(() => measureFrequency([], { by })).toThrow(
    new TypeError(
      "measureFrequency: by: expected author, year, language, source, document, theme; found toString",
    ),
  );
});

const scoresOfDocuments = fc
  .array(
    fc.record({
      author: fc.constantFrom("Ann", "Bob", null),
      year: fc.constantFrom(1920, 1921, null),
      language: fc.constantFrom("en", "id", null),
      counted: fc.boolean(),
      hits: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((documents) =>
    documents.flatMap(({ hits, ...facts }, i) =>
      hits.flatMap((counts) =>
        ["sea", "law"].map((theme, t) =>
          scoreOf({ ...facts, document: `d${i}`, theme, hits: counts[t] ?? 0 }),
        ),
      ),
    ),
  );

test("groups add up to the totals, and every share lies in its interval", () => {
  const groups = fc.subarray<keyof Groups>(["author", "year", "language", "document"]);
  const sums = ["documents", "passages", "passages_with_theme", "words", "hits"] as const;
  fc.assert(
    fc.property(scoresOfDocuments, groups, (scores, by) => {
      const rows = measureFrequency(scores, { by });
      const keys = rows.map((row) => JSON.stringify([row.theme, ...by.map((group) => row[group])]));
      expect(new Set(keys).size).toBe(rows.length);
      for (const total of measureFrequency(scores)) {
        const parts = rows.filter(({ theme }) => theme === total.theme);
        for (const name of sums) {
          expect(parts.reduce((sum, row) => sum + row[name], 0)).toBe(total[name]);
        }
      }
      for (const { share, share_low, share_high, interval } of rows) {
        expect(interval).toBe("wilson");
        const [low, high] = [Number(share_low), Number(share_high)];
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      }
    }),
  );
});

test("documents drawn anew: alike they leave no doubt, unlike ones leave much", () => {
  const alike = ["a", "b", "c", "d"].flatMap((document) => scoresOf(document, [1, 2]));
  expect(measureFrequency(alike, { interval: "documents" })).toMatchObject([
    { share: 0.5, share_low: 0.5, share_high: 0.5, per_1000_words: 10, interval: "documents" },
  ]);
  const unlike = ["a", "b", "c", "d"].flatMap((document, i) => scoresOf(document, [i % 2 && 5, 5]));
  const [row] = measureFrequency(unlike, { interval: "documents" });
  const [wilson] = measureFrequency(unlike);
  expect(row).toMatchObject({ share: 0.5, share_low: 0, share_high: 1, per_1000_low: 0 });
  expect(row?.per_1000_high).toBe(20);
  expect(Number(wilson?.share_low)).toBeGreaterThan(0.2);
});

test("one document has no interval, and says why", () => {
  const scores = [...scoresOf("a", [1, 4]), ...scoresOf("a", [2, 4], { theme: "law" })];
  const rows = measureFrequency(scores, { interval: "documents" });
  const none = { share_low: null, share_high: null, per_1000_low: null, per_1000_high: null };
  expect(rows).toMatchObject([0.25, 0.5].map((share) => ({ share, ...none })));
  expect(rows.map(({ interval }) => interval)).toEqual(["one document", "one document"]);
});

test("a theme that was scored in one of two documents only is that of one document", () => {
  const scores = [...scoresOf("a", [1, 4]), ...scoresOf("b", [2, 4])];
  const law = scoresOf("a", [2, 4], { theme: "law" });
  expect(measureFrequency([...scores, ...law], { interval: "documents" })).toMatchObject([
    { theme: "sea", documents: 2, interval: "documents" },
    { theme: "law", documents: 1, passages: 4, share_low: null, interval: "one document" },
  ]);
});

test("documents without words have no rate to draw", () => {
  const scores = ["a", "b"].flatMap((document) => scoresOf(document, [1, 2], { words: 0 }));
  expect(measureFrequency(scores, { interval: "documents" })).toMatchObject([
    { per_1000_words: 0, per_1000_low: null, per_1000_high: null, share_low: 0.5 },
  ]);
});

test.each([
  [{ interval: "bayes" }, "interval: expected wilson, documents; found bayes"],
  [{ resamples: 0 }, "resamples: expected a whole number from 1; found 0"],
  [{ resamples: 1.5 }, "resamples: expected a whole number from 1; found 1.5"],
])("tells what it wanted: %j", (options, message) => {
  expect(() => measureFrequency([], options as { resamples: number })).toThrow(
    new RangeError(`measureFrequency: ${message}`),
  );
});

test("neither the order of the scores nor other groups change an interval, which holds its share", () => {
  const by = ["author"] as const;
  const draw = { interval: "documents", resamples: 100 } as const;
  const shuffled = scoresOfDocuments.chain((scores) =>
    fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
  );
  fc.assert(
    fc.property(shuffled, ([scores, others]) => {
      const rows = measureFrequency(scores, { by, ...draw });
      expect(
        measureFrequency(others, { by: ["author", "theme"], ...draw })
          .map(sortable)
          .sort(),
      ).toEqual(rows.map(sortable).sort());
      for (const author of new Set(rows.map((row) => row.author))) {
        const own = scores.filter((score) => score.author === author);
        expect(measureFrequency(own, { by, ...draw })).toEqual(
          rows.filter((row) => row.author === author),
        );
      }
      for (const { documents, interval, ...row } of rows) {
        expect(interval).toBe(documents > 1 ? "documents" : "one document");
        if (row.share_low === null || row.share_high === null) continue;
        expect(0 <= row.share_low && row.share_low <= row.share + 1e-12).toBe(true);
        expect(row.share - 1e-12 <= row.share_high && row.share_high <= 1).toBe(true);
      }
    }),
  );
});

function sortable(row: object): string {
  return JSON.stringify(Object.entries(row).sort());
}
