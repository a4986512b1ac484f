import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartDifference, type DifferenceChartOptions } from "../../src/charts/chart-difference.js";
import { expectGolden } from "../golden.js";
import { checkChart, checkPrint } from "./check-chart.js";
import { differenceOf, differencesOf } from "./differences.js";
import { hardNames, themesOf } from "./frequencies.js";

const [long = "", chinese = ""] = hardNames;
const valuesOf = (chart: Chart) => (chart.data as { values: Record<string, unknown>[] }).values;
const titleOf = (chart: Chart) => chart.title as { text: string; subtitle: string[] };
const single = { interval: "one document", difference_low: null, difference_high: null } as const;

const three = [
  differenceOf(0.1, 0.4, { theme: "law" }),
  differenceOf(0.5, 0.2, { theme: "sea" }),
  differenceOf(0.25, 0.2, { theme: "trade" }),
];

test("draws the differences of two authors as before", () => {
  const chart = chartDifference(three, { labels: { sea: "Law of the sea" } });
  checkChart(chart);
  expectGolden("charts/difference.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each([
  ["one theme", differencesOf(["sea"])],
  ["25 themes, without intervals", differencesOf(themesOf(25), single)],
  ["hard names", differencesOf(hardNames, { group: long, against: chinese })],
  [
    "three pairs",
    [
      ...differencesOf(["sea", "law"]),
      ...differencesOf(["sea", "law"], { against: "__proto__" }),
      ...differencesOf(["constructor"], { group: chinese, against: "unknown", ...single }),
    ],
  ],
])("is valid and compiles without a warning for %s", (_, rows) => {
  const before = structuredClone(rows);
  const every: DifferenceChartOptions[] = [{}, { style: "print", locale: "de" }];
  for (const options of every) {
    const chart = chartDifference(rows, options);
    if (options.style === "print") checkPrint(chart);
    else checkChart(chart);
    expect(JSON.stringify(chartDifference(rows, options))).toBe(JSON.stringify(chart));
  }
  expect(rows).toEqual(before);
});

test("is valid whatever the names are", () => {
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(name, name, name, (group, against, theme) => {
      const rows = differencesOf([theme, "sea"], { group, against });
      checkChart(chartDifference(rows, { title: group, labels: { sea: theme } }));
    }),
    { numRuns: 20 },
  );
});

test("themes stand in the order of their difference, in points, those that span zero grey", () => {
  const chart = chartDifference(three);
  expect(
    valuesOf(chart).map(({ theme, difference_text, interval, side, shares }) => [
      ...[theme, difference_text, interval, side, shares],
    ]),
  ).toEqual([
    ["Sea", "+30 points", "+20 to +40 points", "group", "20 % : 50 %"],
    ["Trade", "+5 points", "\u22125 to +15 points", "none", "20 % : 25 %"],
    ["Law", "\u221230 points", "\u221240 to \u221220 points", "against", "40 % : 10 %"],
  ]);
});

test("the sides are named, and the words say what is shown and what it rests on", () => {
  const chart = chartDifference(three);
  expect(JSON.stringify(chart.layer)).toContain("more in Ann");
  expect(JSON.stringify(chart.layer)).toContain("more in Bob");
  expect(titleOf(chart)).toMatchObject({
    text: "Difference of theme shares: Ann and Bob",
    subtitle: [
      "How the shares of passages with a theme differ; at the end the shares, in the order of the sides",
      "Bars are 95 % intervals over documents (bootstrap); grey: the interval has 0 in it",
      "Ann: n = 3 documents, 100 passages; Bob: n = 3 documents, 100 passages",
    ],
  });
  expect(chart.description).toBe(
    "Difference of the themes' shares of passages. " +
      "Ann: n = 3 documents, 100 passages; Bob: n = 3 documents, 100 passages. " +
      "Most in Ann: Sea, +30 points (95 % interval +20 to +40 points). " +
      "Most in Bob: Law, \u221230 points (95 % interval \u221240 to \u221220 points).",
  );
});

test("without an interval a theme is hollow, on the side it is on, and the chart says so", () => {
  const chart = chartDifference([differenceOf(0.3, 0.2, single), ...three.slice(0, 1)]);
  checkChart(chart);
  expect(valuesOf(chart)[0]).toMatchObject({
    low: null,
    side: "group",
    interval: "none: one document",
  });
  expect(titleOf(chart).subtitle.at(-1)).toMatch(/passages; hollow: one document, no interval$/u);
});

test("several pairs have a panel each, with their own order, base and sides, on one scale", () => {
  const rows = [
    ...three,
    ...three.map((row) => ({ ...row, against: "Cem", difference: -row.difference })),
  ];
  const chart = chartDifference(rows);
  const panels = chart.concat as { title: { text: string[] }; layer: unknown[] }[];
  expect(panels.map(({ title }) => title.text[1])).toEqual([
    "Bob: n = 3 documents, 100 passages",
    "Cem: n = 3 documents, 100 passages",
  ]);
  const scales = panels.map(
    ({ layer }) => /"domain":\[-\d+,\d+\]/u.exec(JSON.stringify(layer))?.[0],
  );
  expect(new Set(scales).size).toBe(1);
});

test("no point and no interval is beyond the scale", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      const chart = chartDifference([differenceOf(a, b, single)]);
      const end = Number(/"domain":\[-\d+,(\d+)\]/u.exec(JSON.stringify(chart.layer))?.[1]);
      expect(Math.abs(100 * (a - b))).toBeLessThanOrEqual(end);
    }),
  );
});

test("no rows, no chart", () => {
  expect(() => chartDifference([])).toThrow(
    new TypeError("chartDifference: expected rows of differences, found none"),
  );
});
