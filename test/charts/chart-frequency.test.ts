import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartFrequency, type FrequencyChartOptions } from "../../src/charts/chart-frequency.js";
import { expectGolden } from "../golden.js";
import { checkChart, checkPrint } from "./check-chart.js";
import {
  documentsOf,
  frequenciesOf,
  frequencyOf,
  hardNames,
  range,
  themesOf,
} from "./frequencies.js";

const some = frequenciesOf(["Ann", "Bob"], [1920, 1921, 1923], ["sea", "law"]);
const subtitleOf = (chart: Chart) => (chart.title as { subtitle: string[] }).subtitle;
const valuesOf = (chart: Chart) => (chart.data as { values: Record<string, unknown>[] }).values;

test.each<[string, FrequencyChartOptions]>([
  ["themes-by-year", { x: "year", labels: { sea: "Law of the sea" } }],
  ["themes-by-author", { x: "author", measure: "per_1000_words" }],
])("draws %s as before", (name, options) => {
  const chart = chartFrequency(some, options);
  checkChart(chart);
  expectGolden(`charts/${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`);
});

test("draws bands in panels, for print and in German, as before", () => {
  const rows = frequenciesOf(["Ann"], [...range(4, 1920), 1925], ["sea", "law"]);
  const chart = chartFrequency(rows, { facet: "theme", style: "print", locale: "de" });
  checkPrint(chart);
  expectGolden("charts/themes-by-year-panels.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
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
  { facet: "author", bands: true, style: "print", locale: "ar-EG" },
  { x: "author", style: "print", bands: false, locale: "tr" },
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
    low: expect.closeTo(0.2553, 4) as number,
    high: expect.closeTo(0.3662, 4) as number,
    per_1000_words: expect.closeTo((1000 * 162) / (50 * 263), 9) as number,
  });
});

test("the line below the title tells the base, each group counted once", () => {
  const rows = frequenciesOf(["Ann", null], [1920, null], ["sea", "law"]);
  const passages = rows.filter(({ theme }) => theme === "sea").reduce((n, r) => n + r.passages, 0);
  const subtitle = (of: typeof rows) => subtitleOf(chartFrequency(of)).at(-1);
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

test("a share is drawn from 0 to where all fit, hits from 0, with every author, the unknown last", () => {
  const rows = frequenciesOf([null, "Bob", "Ann"], [1920], ["sea"]);
  const scaleOf = (spec: ReturnType<typeof checkChart>, name: string) =>
    spec.scales?.find((scale) => scale.name === name) as { domain?: unknown[] };
  const spec = checkChart(chartFrequency(rows, { x: "author" }));
  expect(scaleOf(spec, "x").domain).toEqual([0, 1]);
  expect(scaleOf(spec, "y").domain).toEqual(["Ann", "Bob", "unknown"]);
  const rates = checkChart(chartFrequency(rows, { x: "author", measure: "per_1000_words" }));
  expect(scaleOf(rates, "x").domain?.[0]).toBe(0);
  const rare = [documentsOf(1, 100, 0.005, 0.04, { author: "Ann" })];
  expect(scaleOf(checkChart(chartFrequency(rare, { x: "author" })), "x").domain).toEqual([0, 0.05]);
});

const marksOf = (chart: Chart) =>
  (chart.layer as { mark: { type: string } }[]).map(({ mark }) => mark.type);

test("points are joined only where years stand close, and not with the unknown year", () => {
  const marks = (years: (number | null)[]) =>
    marksOf(chartFrequency(frequenciesOf(["Ann"], years, ["sea"])));
  expect(marks([1920, 1921, null])).toEqual(["rule", "line", "point"]);
  expect(marks([1920, 1990])).toEqual(["rule", "point"]);
  expect(marks([1920])).toEqual(["rule", "point"]);
  expect(marks([null])).toEqual(["rule", "point"]);
});

test("four years that stand close have bands, unless they are not wanted", () => {
  const rows = frequenciesOf(["Ann"], range(4, 1920), ["sea", "law"]);
  expect(marksOf(chartFrequency(rows))).toEqual(["area", "rule", "line", "point"]);
  expect(marksOf(chartFrequency(rows, { bands: false }))).toEqual(["rule", "line", "point"]);
  expect(subtitleOf(chartFrequency(rows))[0]).toBe(
    "Share of passages with the theme; bands are 95 % Wilson intervals, passages taken as independent",
  );
  const few = frequenciesOf(["Ann"], range(3, 1920), ["sea"]);
  expect(marksOf(chartFrequency(few, { bands: true }))).toEqual(["rule", "line", "point"]);
});

const panelsOf = (chart: Chart) =>
  ((chart.vconcat ?? []) as { facet: { column: { field: string; sort: string[] } } }[]).map(
    ({ facet }) => facet.column,
  );

test("more bands than can be told apart have a panel each, all themes in their order", () => {
  const rows = frequenciesOf(["Ann"], range(10, 1920), themesOf(25));
  const panels = panelsOf(chartFrequency(rows));
  expect(panels.map(({ sort }) => sort.length)).toEqual([4, 4, 4, 4, 4, 4, 1]);
  expect(panels.flatMap(({ sort }) => sort).at(-1)).toBe("Theme 25");
  const three = rows.filter(({ theme }) => ["theme-1", "theme-2", "theme-3"].includes(theme));
  expect(panelsOf(chartFrequency(three))).toEqual([]);
  expect(panelsOf(chartFrequency(three, { style: "print" }))).toHaveLength(1);
  expect(panelsOf(chartFrequency(rows, { facet: "author", bands: false }))).toMatchObject([
    { field: "author", sort: ["Ann"] },
  ]);
});

test("many authors by many themes have a panel for each theme, few stand beside one another", () => {
  const many = frequenciesOf(everyone, [1920], themesOf(9));
  expect(panelsOf(chartFrequency(many, { x: "author" })).flatMap(({ sort }) => sort)).toHaveLength(
    9,
  );
  const few = frequenciesOf(["Ann", "Bob"], [1920], themesOf(9));
  expect(panelsOf(chartFrequency(few, { x: "author" }))).toEqual([]);
});

test("60 years of many themes by author are a grid", () => {
  const rows = frequenciesOf(["Ann", "Bob"], range(60, 1960), themesOf(9));
  const chart = chartFrequency(rows, { facet: "author" });
  checkChart(chart);
  expect(chart.facet).toMatchObject({
    row: { field: "author", sort: ["Ann", "Bob"] },
    column: { field: "theme" },
  });
});

test("where there is one document the point is hollow, has no interval, and the chart says so", () => {
  const single = frequencyOf(2, 4, { author: "Bob", interval: "one document" });
  const rows = [
    documentsOf(1, 4, 0.1, 0.5, { author: "Ann" }),
    { ...single, share_low: null, share_high: null },
  ];
  const chart = chartFrequency(rows, { x: "author" });
  checkChart(chart);
  expect(subtitleOf(chart)).toEqual([
    "Share of passages with the theme; bars are 95 % intervals over documents (bootstrap)",
    "n = 4 documents, 8 passages; hollow: one document, no interval",
  ]);
  expect(chart.description).toContain("Highest: Bob, Sea, 50 % (2 of 4 passages; one document, no");
  expect(valuesOf(chart)[1]).toMatchObject({
    low: null,
    high: null,
    interval: "none: one document",
  });
  expect(marksOf(chart)).toEqual(["rule", "point", "point"]);
  const alone = chartFrequency(rows.slice(1), { x: "author" });
  checkChart(alone);
  expect(marksOf(alone)).toEqual(["point", "point"]);
  expect(subtitleOf(alone)).toEqual([
    "Share of passages with the theme",
    "n = 1 document, 4 passages; hollow: one document, no interval",
  ]);
});

test("hits have the intervals that were measured, and none where rows are pooled", () => {
  const rows = [1920, 1921].map((year) =>
    documentsOf(2, 4, 0.2, 0.8, { year, author: "Ann", per_1000_low: 5, per_1000_high: 45 }),
  );
  const measured = chartFrequency(rows, { measure: "per_1000_words" });
  expect(valuesOf(measured)[0]).toMatchObject({ low: 5, high: 45, interval: "5.0 – 45.0" });
  expect(measured.description).toContain("20.0 (4 hits in 200 words; 95 % interval 5.0 to 45.0)");
  const pooled = chartFrequency(rows, { x: "author", measure: "per_1000_words" });
  expect(subtitleOf(pooled)[0]).toBe(
    "Hits of the theme's terms per 1,000 words; no intervals, since pooled over year",
  );
});

test("pooled over what is not shown, intervals are Wilson's, and the chart says so", () => {
  const rows = [1920, 1921].map((year) => documentsOf(2, 4, 0.2, 0.8, { year, author: "Ann" }));
  expect(subtitleOf(chartFrequency(rows, { x: "author" })).slice(0, 2)).toEqual([
    "Share of passages with the theme;",
    "bars are 95 % Wilson intervals, passages taken as independent, since pooled over year",
  ]);
});

test("in print there is no colour, and lines differ", () => {
  for (const options of everyLayout) {
    checkPrint(chartFrequency(some, { ...options, style: "print" }));
  }
  const print = JSON.stringify(chartFrequency(some, { style: "print" }));
  expect(print).toContain("strokeDash");
  expect(JSON.stringify(chartFrequency(some))).not.toContain("strokeDash");
});

test("numbers are written as the locale does, on the axis and in texts", () => {
  const rows = [frequencyOf(1234, 5000, { author: "Ann" })];
  const german = chartFrequency(rows, { x: "author", locale: "de" });
  expect(subtitleOf(german)[1]).toBe("n = 1 document, 5.000 passages");
  expect(valuesOf(german)[0]).toMatchObject({
    passages: "1.234 of 5.000",
    share_text: "25\u00a0%",
    interval: "24\u00a0% – 26\u00a0%",
  });
  expect(german.config).toMatchObject({
    locale: { number: { percent: "\u00a0%", thousands: "." } },
  });
  expect(chartFrequency(rows, { x: "author" }).config).toMatchObject({
    locale: { number: { percent: " %", thousands: "," } },
  });
});

test.each([
  [
    { locale: "deutsch!" },
    'locale: expected a language such as en, de or zh-Hans; found "deutsch!"',
  ],
  [{ style: "dark" as "light" }, 'style: expected light or print; found "dark"'],
])("a look that is none is told before anything else: %j", (look, message) => {
  expect(() => chartFrequency([], look)).toThrow(new RangeError(message));
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

test("a label that would turn the words around it has no power over a chart", () => {
  const rows = [frequencyOf(1, 4, { theme: "sea", author: "Ann" })];
  const text = JSON.stringify(
    chartFrequency(rows, { x: "author", labels: { sea: "Sea \u202eaes" } }),
  );
  expect(text).toContain("Sea \ufffdaes");
  expect(text).not.toContain("\u202e");
});
