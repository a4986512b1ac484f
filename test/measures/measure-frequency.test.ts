import fc from "fast-check";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import type { Groups, Score } from "../../src/rows.js";

/** A passage of 50 words about one theme; its document is named after its author and year. */
function scoreOf(more: Partial<Score>): Score {
  const { author = "Ann", year = 1920, hits = 0 } = more;
  return {
    document: `${author ?? "?"}-${year ?? "?"}`,
    passage: "p",
    theme: "sea",
    hits,
    per_1000_words: 20 * hits,
    present: hits > 0,
    score: 0,
    weighted_hits: 0,
    words: 50,
    author,
    year,
    language: "en",
    source: null,
    counted: true,
    ...more,
  };
}

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
