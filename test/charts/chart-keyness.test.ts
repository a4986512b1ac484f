import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartKeyness, type KeynessChartOptions } from "../../src/charts/chart-keyness.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { hardNames } from "./frequencies.js";
import { keynessOf, keynessRows } from "./keyness-rows.js";
import { runChart } from "./run-chart.js";

type Bars = readonly Readonly<Record<"name" | "counts" | "side", string> & { x2: number }>[];
const barsOf = (chart: Chart) => (chart.datasets as { bars: Bars }).bars;
const subtitleOf = (chart: Chart) => [(chart.title as { subtitle: string[] }).subtitle].flat();

const few = [
  keynessOf("harbour", 40, 2),
  keynessOf("tide", 30, 20),
  keynessOf("and", 100, 200, { z: 0, g2: 0, log_odds: 0, log_ratio: 0 }),
  keynessOf("lamp", 0, 60),
  keynessOf("keeper", 3, 30),
];

test("draws the words that tell two groups apart as before", () => {
  const chart = chartKeyness(few);
  checkChart(chart);
  expectGolden("charts/keyness.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each<[string, ReturnType<typeof keynessRows>]>([
  ["one word", few.slice(0, 1)],
  ["words of one side only", few.slice(3)],
  ["nothing that tells them apart", [keynessOf("and", 10, 20)]],
  ["many words", keynessRows(400)],
  [
    "what has no end",
    [keynessOf("lamp", 4, 0, { log_ratio: Infinity, z: Infinity, log_odds: NaN })],
  ],
  [
    "hard names",
    hardNames.flatMap((name, i) => [keynessOf(name, i, 5), keynessOf(`${name}2`, 5, i)]),
  ],
  [
    "the names that objects have",
    ["constructor", "toString", "__proto__"].map((w) => keynessOf(w, 9, 1)),
  ],
])("is valid, compiles and runs without a warning for %s", async (_, rows) => {
  const before = structuredClone(rows);
  const all: KeynessChartOptions[] = [
    {},
    { most: 1, locale: "de", style: "print" },
    { measure: "log_ratio" },
    { measure: "log_odds" },
  ];
  for (const options of all) {
    const chart = chartKeyness(rows, options);
    await runChart(chart);
    expect(JSON.stringify(chartKeyness(rows, options))).toBe(JSON.stringify(chart));
    for (const { x2 } of barsOf(chart)) {
      expect(x2).toBeGreaterThanOrEqual(0);
      expect(x2).toBeLessThanOrEqual(640);
    }
  }
  expect(rows).toEqual(before);
});

test("either side begins with its most telling word, with its counts beside the bar", () => {
  const bars = barsOf(chartKeyness([...few].reverse()));
  expect(bars.map(({ name, counts, side }) => [name, counts, side])).toEqual([
    ["harbour", "40 : 2", "group"],
    ["tide", "30 : 20", "group"],
    ["lamp", "0 : 60", "against"],
    ["keeper", "3 : 30", "against"],
  ]);
});

test("the longest bar is that of the most telling word, and each side grows its own way", () => {
  const bars = barsOf(chartKeyness(few));
  const lengths = bars.map(({ x2 }) => Math.abs(x2 - 320));
  expect(Math.max(...lengths)).toBe(lengths[0]);
  expect(bars.every(({ x2, side }) => (side === "group" ? x2 > 320 : x2 < 320))).toBe(true);
});

test("no more than so many of either side are shown, and the subtitle says of how many", () => {
  const rows = keynessRows(100);
  const chart = chartKeyness(rows, { most: 3 });
  expect(barsOf(chart)).toHaveLength(6);
  expect(subtitleOf(chart)[1]).toMatch(/; 6 of 100 words$/u);
  expect(subtitleOf(chart)[2]).toBe("n = 10,000 words of Ann, 20,000 of Bob");
});

test("the text alternative names the most telling words of either side with their counts", () => {
  expect(chartKeyness(few).description).toBe(
    "Words that tell Ann from Bob. Most Ann: harbour (40 : 2, z 5.3), tide (30 : 20, z 3.8). " +
      "Most Bob: lamp (0 : 60, z −2.9), keeper (3 : 30, z −2.6). " +
      "n = 10,000 words of Ann, 20,000 of Bob.",
  );
});

test("terms are called so, with the theme they are of", () => {
  const chart = chartKeyness([keynessOf("tide*", 9, 1, { theme: "sea" })], {
    labels: { sea: "Law of the sea" },
  });
  expect(chart.title).toMatchObject({ text: "Terms that tell Ann from Bob" });
  expect(barsOf(chart)[0]).toMatchObject({ theme: "Law of the sea" });
});

test("no rows, several pairs, or no number of words: no chart", () => {
  expect(() => chartKeyness([])).toThrow(
    new TypeError("chartKeyness: expected rows of keyness, found none"),
  );
  expect(() => chartKeyness([...few, keynessOf("tide", 1, 2, { group: "Cy" })])).toThrow(
    new TypeError(
      "chartKeyness: expected rows of one group against another, found 2 (Ann – Bob, Cy – Bob)",
    ),
  );
  expect(() => chartKeyness(few, { most: 0 })).toThrow(
    new RangeError("chartKeyness: most: expected a whole number above 0, found 0"),
  );
});

test("is valid whatever the words and the groups are", () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(any, any, any, (word, group, against) => {
      const rows = [keynessOf(word, 9, 1), keynessOf("tide", 1, 9)];
      checkChart(
        chartKeyness(
          rows.map((row) => ({ ...row, group, against })),
          { title: word },
        ),
      );
    }),
    { numRuns: 30 },
  );
});
