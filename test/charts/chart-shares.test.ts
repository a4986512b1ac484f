import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartShares, type SharesChartOptions } from "../../src/charts/chart-shares.js";
import { expectGolden } from "../golden.js";
import { checkChart, checkPrint } from "./check-chart.js";
import { frequenciesOf, frequencyOf, hardNames, range, themesOf } from "./frequencies.js";

const some = frequenciesOf(["Ann", "Bob"], [1920, 1921, 1923], ["sea", "law", "trade"]);
const valuesOf = (chart: Chart) => (chart.data as { values: Record<string, unknown>[] }).values;
const subtitleOf = (chart: Chart) => (chart.title as { subtitle: string[] }).subtitle;
const domainOf = (chart: Chart) => {
  const [bars] = chart.layer as { encoding: { color: { scale: { domain: string[] } } } }[];
  return bars?.encoding.color.scale.domain;
};

test("draws the shares of themes by author as before", () => {
  const chart = chartShares(some, { labels: { sea: "Law of the sea" } });
  checkChart(chart);
  expectGolden("charts/shares-by-author.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each([
  ["one of each", ["Ann"], [1920], ["sea"]],
  ["12 authors with hard names, 25 themes", hardNames, [1920], themesOf(25)],
  ["60 years", ["Ann"], range(60, 1960), themesOf(9)],
  ["the unknown", ["Ann", null], [1920, null], ["__proto__", "constructor", "a'b"]],
])("is valid and compiles without a warning for %s", (_, authors, years, themes) => {
  const rows = frequenciesOf(authors, years, themes);
  const before = structuredClone(rows);
  const every: SharesChartOptions[] = [{}, { x: "year" }, { style: "print", locale: "de" }];
  for (const options of every) {
    const chart = chartShares(rows, options);
    if (options.style === "print") checkPrint(chart);
    else checkChart(chart);
    expect(JSON.stringify(chartShares(rows, options))).toBe(JSON.stringify(chart));
  }
  expect(rows).toEqual(before);
});

test("is valid whatever the names are", () => {
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(name, name, (author, theme) => {
      const rows = frequenciesOf([author, "Ann"], [1920], [theme, "sea"]);
      checkChart(chartShares(rows, { title: author, labels: { sea: author } }));
    }),
    { numRuns: 20 },
  );
});

test("a bar is all hits of its group, divided among the themes, those without hits too", () => {
  const rows = [
    frequencyOf(3, 9, { author: "Ann", theme: "sea" }),
    frequencyOf(1, 9, { author: "Ann", theme: "law" }),
    frequencyOf(0, 9, { author: "Ann", theme: "trade" }),
  ];
  const chart = chartShares(rows);
  expect(valuesOf(chart)).toMatchObject([
    { part: "Sea", from: 0, to: 0.75, text: "75 %", of: "6 of 8", total: "n = 8", isLast: false },
    { part: "Law", from: 0.75, to: 1, text: "25 %", of: "2 of 8", isLast: false },
    { part: "Trade", from: 1, to: 1, text: "0 %", of: "0 of 8", isLast: true },
  ]);
  expect(domainOf(chart)).toEqual(["Sea", "Law", "Trade"]);
  expect(subtitleOf(chart).at(-1)).toBe("n = 1 document, 8 hits");
  expect(chart.description).toBe(
    "Shares of each theme in all hits by author; 1 document, 8 hits. " +
      "Highest: Ann, Sea, 75 % (6 of 8 hits). Lowest: Ann, Trade, 0 % (0 of 8 hits).",
  );
});

test("the parts of every bar lie end to end from 0 to 1, whatever was measured", () => {
  const counts = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 30 }), { minLength: 1 });
  fc.assert(
    fc.property(counts, (groups) => {
      const rows = groups.flatMap((hits, a) =>
        hits.map((count, t) => frequencyOf(count, 9, { author: `A${a}`, theme: `t${t}` })),
      );
      const values = valuesOf(chartShares(rows));
      for (const [i, hits] of groups.entries()) {
        const bar = values.filter(({ author }) => author === `A${i}`);
        expect(bar.map(({ from }) => from)).toEqual([0, ...bar.map(({ to }) => to).slice(0, -1)]);
        const sum = 2 * hits.reduce((all, count) => all + count, 0);
        expect(bar.at(-1)).toMatchObject({ to: Math.min(1, sum), total: `n = ${sum}` });
      }
    }),
    { numRuns: 50 },
  );
});

test("of 25 themes the eleven with most hits stand alone, the others together", () => {
  const rows = range(25, 1).map((i) => frequencyOf(i, 30, { author: "Ann", theme: `theme-${i}` }));
  const domain = domainOf(chartShares(rows));
  expect(domain).toEqual([...range(11, 15).map((i) => `Theme ${i}`), "other (14 themes)"]);
  expect(valuesOf(chartShares(rows)).at(-1)).toMatchObject({ of: "210 of 650", text: "32 %" });
  expect(domainOf(chartShares(rows.slice(0, 12)))).toHaveLength(12);
});

test("parts of other themes would count twice: only the outermost are shown, and it is said", () => {
  const chart = chartShares(some, { parents: { law: "sea", trade: "law", sea: null } });
  expect(domainOf(chart)).toEqual(["Sea"]);
  expect(subtitleOf(chart)[1]).toBe("Only outermost themes: 2 parts of others would count twice");
});

test("in print parts have letters, in their bars and in the legend", () => {
  const chart = chartShares(some, { style: "print" });
  expect(domainOf(chart)).toEqual(["A: Sea", "B: Law", "C: Trade"]);
  expect(String(valuesOf(chart)[0]?.text)).toMatch(/^A \d+ %$/u);
});

test("years stand beside one another, and the legend has the uppermost part first", () => {
  expect(domainOf(chartShares(some, { x: "year" }))).toEqual(["Trade", "Law", "Sea"]);
});

test("a group without a hit has an empty bar that says so", () => {
  const chart = chartShares([frequencyOf(0, 3, { author: "Ann" })]);
  checkChart(chart);
  expect(valuesOf(chart)).toMatchObject([{ from: 0, to: 0, total: "n = 0" }]);
});

test.each<[SharesChartOptions, string]>([
  [{ x: "year" }, "chartShares: x: expected a group that was measured (author, theme); found year"],
  [{ x: "theme" }, "chartShares: x: expected another group; found theme"],
])("tells what it wanted: %j", (options, message) => {
  const rows = [frequencyOf(1, 2, { author: "Ann" })];
  expect(() => chartShares(rows, options)).toThrow(new TypeError(message));
});

test("no rows, no chart", () => {
  expect(() => chartShares([])).toThrow(
    new TypeError("chartShares: expected rows of frequencies, found none"),
  );
});
