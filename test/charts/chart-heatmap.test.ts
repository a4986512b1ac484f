import { scheme } from "vega";
import type { Chart } from "../../src/charts/chart.js";
import { chartHeatmap, type HeatmapOptions } from "../../src/charts/chart-heatmap.js";
import { expectGolden } from "../golden.js";
import { checkChart, checkPrint } from "./check-chart.js";
import { luminance } from "./luminance.js";
import { frequenciesOf, frequencyOf, hardNames, range, themesOf } from "./frequencies.js";

const width = (chart: Chart) => Number(chart.width);
const subtitleOf = (chart: Chart) => (chart.title as { subtitle: string[] }).subtitle;

test("draws themes by author as before", () => {
  const rows = frequenciesOf(
    ["Ann", "Bob of the Committee on Shipping", null],
    [1920],
    ["sea", "law"],
  );
  const chart = chartHeatmap(rows, { labels: { law: "Law of the sea" } });
  checkChart(chart);
  expectGolden("charts/heatmap.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each<[string, (string | null)[], number[], string[]]>([
  ["one of each", ["Ann"], [1920], ["sea"]],
  ["25 themes by 12 authors with hard names", hardNames, [1920], themesOf(25)],
  ["60 years", [null], range(60, 1960), ["__proto__", "constructor"]],
])("is valid and compiles without a warning for %s", (_, authors, years, themes) => {
  const rows = frequenciesOf(authors, years, themes);
  const before = structuredClone(rows);
  for (const options of [{}, { x: "year" }, { x: "theme", y: "author" }] as HeatmapOptions[]) {
    const chart = chartHeatmap(rows, options);
    checkChart(chart);
    expect(JSON.stringify(chartHeatmap(rows, options))).toBe(JSON.stringify(chart));
  }
  expect(rows).toEqual(before);
});

test("every cell tells its share and base, and where there is no document there is no cell", () => {
  const rows = [
    frequencyOf(1, 3, { author: "Ann", year: 1920 }),
    frequencyOf(1, 1, { author: "Ann", year: 1921 }),
    frequencyOf(0, 2, { author: "Bob", year: 1920 }),
  ];
  const { values } = chartHeatmap(rows, { x: "year", y: "author" }).data as {
    values: Record<string, unknown>[];
  };
  expect(
    values.map(({ year, author, share_text, passages }) => [year, author, share_text, passages]),
  ).toEqual([
    ["1920", "Ann", "33 %", "1 of 3"],
    ["1921", "Ann", "100 %", "1 of 1"],
    ["1920", "Bob", "0 %", "0 of 2"],
  ]);
});

test("one theme that is not shown is named in the title", () => {
  const rows = frequenciesOf(["Ann"], [1920], ["sea"]);
  expect(chartHeatmap(rows, { x: "year", y: "author" }).title).toMatchObject({
    text: "Sea by author and year",
  });
});

test("columns are wide enough for their labels, and closer where there are many", () => {
  const of = (authors: string[]) => width(chartHeatmap(frequenciesOf(authors, [1920], ["sea"])));
  expect(of(["Ann"])).toBe(78);
  expect(of(["A name of twenty chs"])).toBeGreaterThan(20 * 7);
  expect(of(["海洋法国际法庭与国际"])).toBe(of(["A name of twenty chs"]));
  expect(of(range(30).map(String))).toBeLessThan(30 * 78);
});

test("the more columns there are, the less is written in each cell, and the map fits a page", () => {
  const map = (years: number) =>
    chartHeatmap(frequenciesOf(["Ann"], range(years, 1960), themesOf(25)), { x: "year" });
  const layers = (years: number) => (map(years).layer as unknown[]).length;
  expect([12, 20, 60].map(layers)).toEqual([3, 2, 1]);
  expect(width(map(60))).toBeLessThan(1000);
  const { x } = map(60).encoding as { x: { axis: { values: string[] } } };
  expect(x.axis.values.slice(0, 3)).toEqual(["1960", "1965", "1970"]);
});

test("a year without documents is a blank column, and the map says so", () => {
  const rows = frequenciesOf(["Ann"], [1920, 1922], ["sea"]);
  const chart = chartHeatmap(rows, { x: "year" });
  expect((chart.encoding as { x: { scale: unknown } }).x.scale).toEqual({
    domain: ["1920", "1921", "1922"],
  });
  expect(subtitleOf(chart)[0]).toMatch(/; blank: no documents$/u);
  expect(subtitleOf(chartHeatmap(rows))[0]).not.toContain("blank");
});

test("colours end where the shares do", () => {
  const rare = [frequencyOf(7, 100, { author: "Ann" }), frequencyOf(0, 100, { author: "Bob" })];
  expect(JSON.stringify(chartHeatmap(rare))).toContain('"domain":[0,0.1]');
});

test.each([
  ["light", "blues"],
  ["print", "greys"],
] as const)("in %s the numbers stand out from every colour by 4.5 at least", (style, name) => {
  const colours = scheme(name) as (at: number) => string;
  const chart = chartHeatmap([frequencyOf(9, 10, { author: "Ann" })], { style });
  if (style === "print") checkPrint(chart);
  const text = JSON.stringify(chart.layer);
  const darkFrom = Number(/datum\.share >= ([\d.]+)/u.exec(text)?.[1]);
  for (const share of range(1001).map((i) => i / 1000)) {
    const light = luminance(colours(share)) + 0.05;
    expect(share >= darkFrom ? 1.05 / light : light / 0.05).toBeGreaterThan(4.5);
  }
});

test("no rows, no chart", () => {
  expect(() => chartHeatmap([])).toThrow(
    new TypeError("chartHeatmap: expected rows of frequencies, found none"),
  );
});
