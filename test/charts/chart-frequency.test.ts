import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartFrequency, type FrequencyChartOptions } from "../../src/charts/chart-frequency.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { frequenciesOf, frequencyOf, hardNames, range, themesOf } from "./frequencies.js";

const some = frequenciesOf(["Ann", "Bob"], [1920, 1921, 1923], ["sea", "law"]);
const valuesOf = (chart: Chart) => (chart.data as { values: Record<string, unknown>[] }).values;

test.each<[string, FrequencyChartOptions]>([
  ["themes-by-year", { x: "year", labels: { sea: "Law of the sea" } }],
  ["themes-by-author", { x: "author", measure: "per_1000_words" }],
])("draws %s as before", (name, options) => {
  const chart = chartFrequency(some, options);
  checkChart(chart);
  expectGolden(`charts/${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`);
});

const everyone = range(12).map((i) => `Author ${i + 1}`);
const everyLayout: FrequencyChartOptions[] = [
  {},
  { x: "author" },
  { x: "theme" },
  { facet: "author" },
  { x: "author", color: "author", facet: "theme" },
  { x: "theme", color: "author", facet: "year" },
  { x: "year", color: "year", facet: "theme", measure: "per_1000_words" },
];

test.each([
  ["one of each", ["Ann"], [1920], ["sea"]],
  ["12 authors", everyone, [1920, 1921], ["sea", "law"]],
  ["60 years", ["Ann"], range(60, 1960), themesOf(4)],
  ["25 themes", ["Ann", "Bob"], [1920, 1950], themesOf(25)],
  ["the unknown", ["Ann", null], [1920, 1921, null], ["sea", "law"]],
  ["nothing but the unknown", [null], [null], ["sea"]],
  ["hard names", hardNames, [1920], ["__proto__", "constructor", "a'b", 'a"b', "a\nb"]],
])(
  "is valid and compiles without a warning for %s, in every layout",
  (_, authors, years, themes) => {
    const rows = frequenciesOf(authors, years, themes);
    const before = structuredClone(rows);
    for (const options of everyLayout) {
      const chart = chartFrequency(rows, options);
      checkChart(chart);
      expect(JSON.stringify(chartFrequency(rows, options))).toBe(JSON.stringify(chart));
    }
    expect(rows).toEqual(before);
  },
);

test("is valid whatever the names are", () => {
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(name, name, fc.constantFrom(...everyLayout), (author, theme, options) => {
      const rows = frequenciesOf([author, "Ann"], [1920, 1921], [theme, "sea"]);
      checkChart(chartFrequency(rows, { ...options, title: author, labels: { sea: author } }));
    }),
    { numRuns: 40 },
  );
});

test("rows are pooled over what is not shown, and share and interval worked out anew", () => {
  const rows = [
    frequencyOf(1, 2, { author: "Ann", year: 1920 }),
    frequencyOf(80, 261, { author: "Bob", year: 1920 }),
  ];
  const chart = chartFrequency(rows, { x: "year" });
  expect(valuesOf(chart)).toHaveLength(1);
  expect(valuesOf(chart)[0]).toMatchObject({
    ...{ share: 81 / 263, passages: "81 of 263", documents: 2, hits: 162 },
    // As published: Newcombe (1998), table I.
    share_low: expect.closeTo(0.2553, 4) as number,
    share_high: expect.closeTo(0.3662, 4) as number,
    per_1000_words: expect.closeTo((1000 * 162) / (50 * 263), 9) as number,
  });
});

test("the line below the title tells the base, each group counted once", () => {
  const rows = frequenciesOf(["Ann", null], [1920, null], ["sea", "law"]);
  const passages = rows.filter(({ theme }) => theme === "sea").reduce((n, r) => n + r.passages, 0);
  const subtitle = (of: typeof rows) =>
    (chartFrequency(of).title as { subtitle: string[] }).subtitle[1];
  expect(subtitle(rows)).toBe(`n = 4 documents, ${passages} passages`);
  // Also where rows were left out, as long as some theme of the group is there.
  expect(subtitle(rows.filter(({ author, theme }) => author === null || theme === "law"))).toBe(
    subtitle(rows),
  );
  expect(subtitle([frequencyOf(1, 1, { year: 1920 })])).toBe("n = 1 document, 1 passage");
});

test("the title names the theme where only one is shown and nothing else tells it", () => {
  const titleOf = (options: FrequencyChartOptions) => {
    const sea = some.filter(({ theme }) => theme === "sea");
    return (chartFrequency(sea, options).title as { text: string }).text;
  };
  expect(titleOf({})).toBe("Theme frequency by year");
  expect(titleOf({ color: "author" })).toBe("Sea by year and author");
  expect(titleOf({ color: "author", labels: { sea: "The sea" } })).toBe(
    "The sea by year and author",
  );
  expect(titleOf({ title: "Mine" })).toBe("Mine");
});

test("the text alternative tells what was measured, the base, the highest and the lowest", () => {
  const rows = [
    frequencyOf(3, 4, { theme: "sea", year: 1920 }),
    frequencyOf(1, 4, { theme: "law", year: 1920 }),
  ];
  expect(chartFrequency(rows).description).toBe(
    "Share of passages with each theme by year and theme; 1 document, 4 passages. " +
      "Highest: 1920, Sea, 75 % (3 of 4 passages; 95 % interval 30 % to 95 %). " +
      "Lowest: 1920, Law, 25 % (1 of 4 passages; 95 % interval 5 % to 70 %).",
  );
  expect(chartFrequency(rows, { measure: "per_1000_words" }).description).toBe(
    "Hits per 1,000 words for each theme by year and theme; 1 document, 4 passages. " +
      "Highest: 1920, Sea, 30.0 (6 hits in 200 words). " +
      "Lowest: 1920, Law, 10.0 (2 hits in 200 words).",
  );
});

test("a share is drawn from 0 to 1, hits from 0, with every author on the axis, the unknown last", () => {
  const rows = frequenciesOf([null, "Bob", "Ann"], [1920], ["sea"]);
  const scaleOf = (spec: ReturnType<typeof checkChart>, name: string) =>
    spec.scales?.find((scale) => scale.name === name) as { domain?: unknown; zero?: boolean };
  const spec = checkChart(chartFrequency(rows, { x: "author" }));
  expect(scaleOf(spec, "x").domain).toEqual([0, 1]);
  expect(scaleOf(spec, "y").domain).toEqual(["Ann", "Bob", "unknown"]);
  const rates = checkChart(chartFrequency(rows, { x: "author", measure: "per_1000_words" }));
  expect(scaleOf(rates, "x").zero).toBe(true);
});

test("points are joined only where years stand close, and not with the unknown year", () => {
  const marks = (years: (number | null)[]) => {
    const chart = chartFrequency(frequenciesOf(["Ann"], years, ["sea"]));
    const layers = chart.layer as { mark: { type: string }; transform?: unknown }[];
    return layers.map(({ mark }) => mark.type);
  };
  expect(marks([1920, 1921, null])).toEqual(["rule", "line", "point"]);
  expect(marks([1920, 1990])).toEqual(["rule", "point"]);
  expect(marks([1920])).toEqual(["rule", "point"]);
  expect(marks([null])).toEqual(["rule", "point"]);
});

test("no two authors or themes fall together, however alike their names", () => {
  const labels = { a: "Security", b: "Security", c: "Security (b)" };
  const rows = frequenciesOf(["unknown", null, "A  B", "A B"], [1920], ["a", "b", "c"]);
  const chart = chartFrequency(rows, { x: "author", labels });
  const kinds = (key: string) => [...new Set(valuesOf(chart).map((value) => value[key]))];
  expect(kinds("author")).toEqual(["unknown (2)", "unknown", "A B", "A B (2)"]);
  expect(kinds("theme")).toEqual(["Security", "Security (b)", "Security (b) (c)"]);
});

test.each<[FrequencyChartOptions, string]>([
  [{}, "chartFrequency: x: expected a group that was measured (author, theme); found year"],
  [
    { x: "author", color: "author" },
    "chartFrequency: expected theme as one of x, color, facet, or rows of a single theme; " +
      "found 2 themes",
  ],
])("tells what it wanted: %j", (options, message) => {
  const rows = ["sea", "law"].map((theme) => frequencyOf(1, 2, { author: "Ann", theme }));
  expect(() => chartFrequency(rows, options)).toThrow(new TypeError(message));
});

test("no rows, no chart", () => {
  expect(() => chartFrequency([])).toThrow(
    new TypeError("chartFrequency: expected rows of frequencies, found none"),
  );
});
