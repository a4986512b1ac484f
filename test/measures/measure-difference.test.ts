import fc from "fast-check";
import {
  measureDifference,
  type DifferenceOptions,
} from "../../src/measures/measure-difference.js";
import type { Score } from "../../src/rows.js";
import { scoreOf, scoresOf } from "./scores.js";

const ann = { author: "Ann" };
const bob = { author: "Bob" };
const told = [
  ...[1, 2, 3, 4].flatMap((i) => scoresOf(`a${i}`, [6 + (i % 2), 10], ann)),
  ...[1, 2, 3].flatMap((i) => scoresOf(`b${i}`, [1 + (i % 2), 10], bob)),
];

test("a difference is one share minus the other, with the base of both and a sentence", () => {
  expect(measureDifference(told, { by: "author", of: "Ann", against: "Bob" })).toEqual([
    {
      ...{ theme: "sea", group: "Ann", against: "Bob" },
      ...{ documents: 4, passages: 40, passages_with_theme: 26, share: 0.65 },
      ...{ against_documents: 3, against_passages: 30, against_passages_with_theme: 5 },
      against_share: expect.closeTo(0.1667, 4) as number,
      difference: expect.closeTo(0.4833, 4) as number,
      difference_low: expect.closeTo(0.425, 4) as number,
      difference_high: expect.closeTo(0.5667, 4) as number,
      interval: "documents",
      sentence:
        "Sea: in 65 % of the passages by Ann (26 of 40, from 4 documents) and 17 % of those by Bob " +
        "(5 of 30, from 3 documents): 48.3 percentage points more (95 % interval 42.5 to 56.7).",
    },
  ]);
});

test("the other way round it is less", () => {
  const [row] = measureDifference(told, { by: "author", of: "Bob", labels: { sea: "The sea" } });
  expect(row).toMatchObject({ group: "Bob", against: "all others", against_documents: 4 });
  expect(row?.sentence).toBe(
    "The sea: in 17 % of the passages by Bob (5 of 30, from 3 documents) and 65 % of all others " +
      "(26 of 40, from 4 documents): 48.3 percentage points less (95 % interval 42.5 to 56.7).",
  );
});

test("an interval that spans 0 may be chance, and the sentence says so", () => {
  const scores = [0, 3, 6, 1].flatMap((present, i) =>
    scoresOf(`d${i}`, [present, 10], { year: 2020 + (i % 2) }),
  );
  const [row] = measureDifference(scores, { by: "year", of: 2020, against: 2021 });
  expect(row?.sentence).toBe(
    "Sea: in 30 % of the passages of 2020 (6 of 20, from 2 documents) and 20 % of those of 2021 " +
      "(4 of 20, from 2 documents): 10.0 percentage points more " +
      "(95 % interval 30.0 less to 50.0 more); the difference may be chance.",
  );
});

test("one document on either side is too little to tell", () => {
  const scores = [...told, ...scoresOf("c", [5, 10], { author: "Cyd" })];
  const [row] = measureDifference(scores, { by: "author", of: "Cyd", against: "Bob" });
  expect(row).toMatchObject({
    ...{ difference_low: null, difference_high: null, interval: "one document" },
  });
  expect(row?.sentence).toMatch(
    /: 33\.3 percentage points more; one document is too little to tell how sure that is\.$/u,
  );
});

test("a theme that is nowhere does not differ", () => {
  const scores = ["Ann", "Ann", "Bob", "Bob"].flatMap((author, i) =>
    scoresOf(`d${i}`, [0, 4], { author }),
  );
  const [row] = measureDifference(scores, { by: "author", of: "Ann" });
  expect(row).toMatchObject({ difference: 0, difference_low: 0, difference_high: 0 });
  expect(row?.sentence).toMatch(/: no difference\.$/u);
});

test("Wilson's is Newcombe's interval, also of single documents", () => {
  const scores = [...scoresOf("a", [56, 70], ann), ...scoresOf("b", [48, 80], bob)];
  const options = { by: "author", of: "Ann", against: "Bob", interval: "wilson" } as const;
  expect(measureDifference(scores, options)).toMatchObject([
    {
      difference: expect.closeTo(0.2, 10) as number,
      difference_low: expect.closeTo(0.0524, 4) as number,
      difference_high: expect.closeTo(0.3339, 4) as number,
      interval: "wilson",
    },
  ]);
});

test("several values are one group; the unknown are one too, and among all others", () => {
  const scores = ["Ann", "Bob", "Cyd", null].flatMap((author, i) =>
    scoresOf(`d${i}`, [i, 4], { author }),
  );
  expect(
    measureDifference(scores, { by: "author", of: ["Ann", "Bob"], against: [null] }),
  ).toMatchObject([{ group: "Ann and Bob", documents: 2, against: "unknown" }]);
  expect(measureDifference(scores, { by: "author", of: null })).toMatchObject([
    { group: "unknown", documents: 1, against: "all others", against_documents: 3 },
  ]);
  expect(measureDifference(scores, { by: "author", of: "Ann" })).toMatchObject([
    { against_documents: 3 },
  ]);
});

test("copies are left out, and themes stand as the scores have them", () => {
  const law = told.map((score) => ({ ...score, theme: "law" }));
  const copies = scoresOf("copy", [9, 9], { ...ann, counted: false });
  const rows = measureDifference([...law, ...told, ...copies], { by: "author", of: "Ann" });
  expect(rows.map(({ theme, documents }) => [theme, documents])).toEqual([
    ["law", 4],
    ["sea", 4],
  ]);
});

test("a theme scored on one side only is told apart from zero by its base", () => {
  const law = told.filter(({ author }) => author === "Ann").map((s) => ({ ...s, theme: "law" }));
  expect(measureDifference([...told, ...law], { by: "author", of: "Ann" })[1]).toMatchObject({
    ...{ theme: "law", passages: 40, against_documents: 0, against_passages: 0 },
    ...{ difference_low: null, interval: "one document" },
  });
});

test.each<[string, object, string]>([
  ["RangeError", { of: "Anne" }, 'of: expected a known author (is it "Ann"?); found "Anne"'],
  [
    "RangeError",
    { of: "Zoroaster" },
    'of: expected a known author ("Ann", "Bob"); found "Zoroaster"',
  ],
  ["RangeError", { of: null }, 'of: expected a known author ("Ann", "Bob"); found unknown'],
  ["RangeError", { by: "year", of: 2020 }, "of: expected a known year (is it 1920?); found 2020"],
  [
    "RangeError",
    { by: "year", of: "1920" },
    'of: expected a known year (is it 1920?); found "1920"',
  ],
  ["RangeError", { of: [] }, "of: expected at least one author; found none"],
  [
    "RangeError",
    { against: ["Bob", "Ann"] },
    'against: expected others than in of; found "Ann" in both',
  ],
  [
    "RangeError",
    { of: ["Ann", "Bob"] },
    'against: expected others than "Ann" and "Bob"; found none',
  ],
  ["RangeError", { interval: "t" }, "interval: expected documents, wilson; found t"],
  [
    "TypeError",
    { by: "theme" },
    "by: expected author, year, language, source, document; found theme",
  ],
])("tells what it wanted: %s %j", (name, more, message) => {
  const options = { by: "author", of: "Ann", ...more } as DifferenceOptions<"author">;
  const call = () => measureDifference(told, options);
  expect(call).toThrow(`measureDifference: ${message}`);
  expect(call).toThrow(expect.objectContaining({ name }) as Error);
});

const documents = fc.array(
  fc.record({
    author: fc.constantFrom("Ann", "Bob", null),
    theme: fc.constantFrom("sea", "law"),
    present: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 8 },
);

test("the order of the scores changes no number; turned round, a difference changes its sign", () => {
  const cases = documents
    .map((all): Score[] => [
      scoreOf({ ...ann, document: "x" }),
      scoreOf({ ...bob, document: "y" }),
      ...all.flatMap(({ present, ...facts }, i) =>
        present.map((is) => scoreOf({ ...facts, document: `d${i}`, hits: is ? 1 : 0 })),
      ),
    ])
    .chain((scores) =>
      fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })),
    );
  const options = { by: "author", of: "Ann", resamples: 50 } as const;
  const byTheme = (scores: readonly Score[]) =>
    measureDifference(scores, options).sort((a, b) => (a.theme < b.theme ? -1 : 1));
  fc.assert(
    fc.property(cases, ([scores, others]) => {
      const rows = byTheme(scores);
      expect(byTheme(others)).toEqual(rows);
      const turned = measureDifference(scores, { ...options, of: "Bob", against: "Ann" });
      const straight = measureDifference(scores, { ...options, against: "Bob" });
      for (const [i, row] of straight.entries()) {
        const negated = (value: number | null | undefined) => (value == null ? null : 0 - value);
        expect(negated(turned[i]?.difference)).toBe(row.difference);
        expect(negated(turned[i]?.difference_high)).toBe(row.difference_low);
        expect(negated(turned[i]?.difference_low)).toBe(row.difference_high);
      }
      for (const { difference, difference_low: low, difference_high: high } of rows) {
        expect(Math.abs(difference)).toBeLessThanOrEqual(1);
        if (low === null || high === null) continue;
        expect(-1 <= low && low <= high && high <= 1).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
