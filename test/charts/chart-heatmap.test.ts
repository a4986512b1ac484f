import { scheme } from "vega";
import type { Chart } from "../../src/charts/chart.js";
import { chartHeatmap, type HeatmapOptions } from "../../src/charts/chart-heatmap.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { frequenciesOf, frequencyOf, hardNames, range, themesOf } from "./frequencies.js";

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
  const width = (chart: Chart) => Number(chart.width);
  const of = (authors: string[]) => width(chartHeatmap(frequenciesOf(authors, [1920], ["sea"])));
  expect(of(["Ann"])).toBe(78);
  expect(of(["A name of twenty chs"])).toBeGreaterThan(20 * 7);
  expect(of(["海洋法国际法庭与国际"])).toBe(of(["A name of twenty chs"]));
  expect(of(range(30).map(String))).toBeLessThan(30 * 78);
});

test("the numbers stand out from every colour by 4.5 at least", () => {
  const blues = scheme("blues") as (at: number) => string;
  const chart = chartHeatmap(frequenciesOf(["Ann"], [1920], ["sea"]));
  const text = JSON.stringify(chart.layer);
  const darkFrom = Number(/datum\.share >= ([\d.]+)/u.exec(text)?.[1]);
  for (const share of range(1001).map((i) => i / 1000)) {
    const light = luminance(blues(share)) + 0.05;
    expect(share >= darkFrom ? 1.05 / light : light / 0.05).toBeGreaterThan(4.5);
  }
});

test("no rows, no chart", () => {
  expect(() => chartHeatmap([])).toThrow(
    new TypeError("chartHeatmap: expected rows of frequencies, found none"),
  );
});

/** Relative luminance, after WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/gu) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
