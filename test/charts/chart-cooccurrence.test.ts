import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import {
  chartCooccurrence,
  type CooccurrenceChartOptions,
} from "../../src/charts/chart-cooccurrence.js";
import { estimateWidth } from "../../src/charts/estimate-width.js";
import { overlap, type Box } from "../../src/charts/place-labels.js";
import { nodeFontSize } from "../../src/charts/place-nodes.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { cooccurrenceOf } from "./cooccurrence-rows.js";
import { hardNames, themesOf } from "./frequencies.js";
import { runChart } from "./run-chart.js";

type Values = readonly Readonly<Record<string, string | number>>[];
interface Data {
  readonly nodes: readonly { x: number; y: number; size: number; theme_text: string }[];
  readonly names: readonly { x: number; y: number; text: string; align: string }[];
  readonly numbers: readonly { x: number; y: number; text: string }[];
  readonly edges: Values;
}
const dataOf = (chart: Chart) => chart.datasets as Data;
const subtitleOf = (chart: Chart) => [(chart.title as { subtitle: string[] }).subtitle].flat();
const around = (x: number, y: number, radius: number): Box => ({
  ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
});

const some = cooccurrenceOf(["sea", "law", "trade", "lamps"]);

test("draws a network as before", () => {
  const chart = chartCooccurrence(some, { labels: { law: "Law of the sea", sea: "Sea" } });
  checkChart(chart);
  expectGolden("charts/cooccurrence.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each<[string, readonly string[]]>([
  ["two themes", ["sea", "law"]],
  ["three themes", ["sea", "law", "trade"]],
  ["25 themes", themesOf(25)],
  ["60 terms", themesOf(60).map((term) => `${term} of the sea*`)],
  ["hard names", hardNames],
  ["the names that objects have", ["constructor", "toString", "__proto__", "sea"]],
])("is valid, compiles and runs without a warning for %s", async (_, names) => {
  const rows = cooccurrenceOf(names);
  const before = structuredClone(rows);
  const all: CooccurrenceChartOptions[] = [
    {},
    { least: 5, most: 3, locale: "de", style: "print" },
    { least: 10_000, labels: { sea: "The sea" } },
  ];
  for (const options of all) {
    const chart = chartCooccurrence(rows, options);
    await runChart(chart);
    expect(JSON.stringify(chartCooccurrence(rows, options))).toBe(JSON.stringify(chart));
  }
  expect(rows).toEqual(before);
});

test.each([2, 3, 9, 24, 25, 60])("of %d themes no label covers another, or a node", (count) => {
  const chart = chartCooccurrence(cooccurrenceOf(themesOf(count)), {
    labels: { "theme-2": "A theme with a name so long that it is broken into two lines of text" },
  });
  const { nodes, names, numbers } = dataOf(chart);
  expect(nodes).toHaveLength(count);
  const marks = nodes.map(({ x, y, size }) => around(x, y, Math.sqrt(size / Math.PI)));
  const labels = names.map(({ x, y, text, align }): Box => {
    const width = estimateWidth(text, nodeFontSize);
    const left = align === "left" ? x : x - width;
    return { left, right: left + width, top: y - 6.5, bottom: y + 6.5 };
  });
  const counts = numbers.map(({ x, y, text }) => ({
    ...around(x, y, 5.5),
    ...{ left: x - estimateWidth(text, 9.5) / 2, right: x + estimateWidth(text, 9.5) / 2 },
  }));
  const boxes = [...marks, ...labels, ...counts];
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-0.1);
    expect(box.right).toBeLessThanOrEqual(Number(chart.width) + 0.1);
    expect(box.bottom).toBeLessThanOrEqual(Number(chart.height) + 0.1);
  }
});

test("where a theme stands depends on the codebook's order alone, not on any count", () => {
  const placesOf = (shift: number) =>
    dataOf(chartCooccurrence(cooccurrenceOf(themesOf(9), shift))).nodes.map(
      ({ x, y, theme_text }) => ({
        ...{ x, y, theme_text },
      }),
    );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), (shift) => {
      expect(placesOf(shift)).toEqual(placesOf(0));
    }),
    { numRuns: 10 },
  );
  expect(placesOf(0).map(({ theme_text }) => theme_text)[3]).toBe("Theme 4");
});

test("a line tells how often two meet and how often by chance, and is solid where that is more", () => {
  const row = { ...some[0], first: "sea", second: "law", passages: 100 } as (typeof some)[0];
  const [more, less] = [30, 2].map((observed) =>
    dataOf(
      chartCooccurrence([
        { ...row, first_passages: 40, second_passages: 50, observed, expected: 20, jaccard: 0.5 },
      ]),
    ),
  );
  expect(more?.edges[0]).toMatchObject({
    kind: "More often than expected by chance",
    expected: "20.0",
  });
  expect(less?.edges[0]).toMatchObject({ kind: "As often, or less", observed: "2", width: 0.8 });
  expect(more?.numbers.map(({ text }) => text)).toEqual(["30"]);
});

test("two that meet exactly as often as expected are not called less often together", () => {
  const row = { ...some[0], first: "sea", second: "law", passages: 48 } as (typeof some)[0];
  const counts = { first_passages: 48, second_passages: 48, observed: 48, expected: 48 };
  const [edge] = dataOf(chartCooccurrence([{ ...row, ...counts }])).edges;
  expect(edge).toMatchObject({ kind: "As often, or less", width: 0.8 });
});

test("pairs that meet in too few passages are not drawn, and the subtitle says so", () => {
  const rows = cooccurrenceOf(themesOf(9));
  const chart = chartCooccurrence(rows, { least: 10 });
  const pairs = new Set(dataOf(chart).edges.map(({ pair }) => pair));
  expect(pairs.size).toBe(rows.filter(({ observed }) => observed >= 10).length);
  expect(subtitleOf(chart)[2]).toBe(
    `n = 1,000 passages; the ${pairs.size} of 36 pairs that meet in 10 passages or more`,
  );
});

test("the text alternative names the pairs that meet most and least", () => {
  expect(chartCooccurrence(some).description).toBe(
    "What stands in the same passages. 4 themes or terms. Most together: Sea and Trade (7 " +
      "passages, 2.5 expected). Least: Trade and Lamps (6 passages, 22.6 expected). n = 1," +
      "000 passages.",
  );
});

test("no rows, or no number: no chart", () => {
  expect(() => chartCooccurrence([])).toThrow(
    new TypeError("chartCooccurrence: expected rows of co-occurrence, found none"),
  );
  expect(() => chartCooccurrence(some, { least: -1 })).toThrow(
    new RangeError("chartCooccurrence: least: expected a whole number from 0, found -1"),
  );
  expect(() => chartCooccurrence(some, { most: 0 })).toThrow(
    new RangeError("chartCooccurrence: most: expected a whole number from 1, found 0"),
  );
});
