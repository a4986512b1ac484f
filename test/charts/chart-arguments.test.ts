import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartArguments, type ArgumentChartOptions } from "../../src/charts/chart-arguments.js";
import { measureArguments } from "../../src/measures/measure-arguments.js";
import { expectGolden } from "../golden.js";
import { stanceOf } from "../measures/stances.js";
import { argumentsOf } from "./argument-frequencies.js";
import { checkChart, checkPrint } from "./check-chart.js";
import { hardNames, range, themesOf } from "./frequencies.js";

const some = argumentsOf(["Ann", "Bob"], [1920, 1921, 1923], ["sea", "law"]);
const valuesOf = (chart: Chart) => (chart.data as { values: Record<string, unknown>[] }).values;
const titleOf = (chart: Chart) => chart.title as { text: string; subtitle: string[] };

test.each<[string, ArgumentChartOptions]>([
  ["arguments-by-theme", { labels: { sea: "Law of the sea" } }],
  ["arguments-by-year", { x: "year", facet: "theme", measure: "components" }],
  ["backed-by-author", { x: "author", facet: "theme", measure: "backed" }],
])("draws %s as before", (name, options) => {
  const chart = chartArguments(some, options);
  checkChart(chart);
  expectGolden(`charts/${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`);
});

const everyone = range(12).map((i) => `Author ${i + 1}`);
const everyLayout: ArgumentChartOptions[] = (["share", "components", "backed"] as const).flatMap(
  (measure) => [
    { measure },
    { measure, facet: "author" },
    { measure, x: "author", facet: "theme" },
    { measure, x: "year", facet: "theme" },
  ],
);

test.each([
  ["one of each", ["Ann"], [1920, 1921], ["sea"]],
  ["12 authors", everyone, [1920], ["sea", "law"]],
  ["60 years", ["Ann"], range(60, 1960), ["sea", "law"]],
  ["25 themes", ["Ann", "Bob"], [1920, 1950], themesOf(25)],
  ["the unknown", ["Ann", null], [1920, 1921, null], ["sea", "law"]],
  ["nothing but the unknown", [null], [null], ["sea", "law"]],
  ["hard names", hardNames, [1920], ["__proto__", "constructor", "a'b", 'a"b', "a\nb"]],
])(
  "is valid and compiles without a warning for %s, in every layout",
  (_, authors, years, themes) => {
    const rows = argumentsOf(authors, years, themes);
    const before = structuredClone(rows);
    for (const options of everyLayout) {
      const chart = chartArguments(rows, options);
      checkChart(chart);
      expect(JSON.stringify(chartArguments(rows, options))).toBe(JSON.stringify(chart));
    }
    expect(rows).toEqual(before);
  },
);

test("is valid whatever the names are", () => {
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(name, name, fc.constantFrom(...everyLayout), (author, theme, options) => {
      const rows = argumentsOf([author, "Ann"], [1920, 1921], [theme, "sea"]);
      checkChart(chartArguments(rows, { ...options, title: author, labels: { sea: author } }));
    }),
    { numRuns: 30 },
  );
});

const told = [
  stanceOf({ author: "Ann" }),
  stanceOf({ author: "Ann", role: "premise" }),
  stanceOf({ author: "Bob", role: "proposal", supported_by: 1 }),
  stanceOf({ author: "Bob", role: "none" }),
  stanceOf({ author: "Bob", voice: "quoted" }),
];

test("a bar is made of the roles, which are pooled over what is not shown", () => {
  const chart = chartArguments(measureArguments(told, { by: ["author"] }));
  const bars = valuesOf(chart).map(({ role, count, share, from, to, of }) => [
    ...[role, count, share, from, to, of],
  ]);
  expect(bars).toEqual([
    ["Claims", 1, 0.25, 0, 0.25, "1 of 4"],
    ["Premises", 1, 0.25, 0.25, 0.5, "1 of 4"],
    ["Proposals", 1, 0.25, 0.5, 0.75, "1 of 4"],
    ["No role", 1, 0.25, 0.75, 1, "1 of 4"],
  ]);
  expect(valuesOf(chart)[0]).toMatchObject({ documents: 2, reported: 1, interval: "5 % – 70 %" });
});

test("the parts of a bar lie end to end and add up to all of its components", () => {
  for (const measure of ["share", "components"] as const) {
    const values = valuesOf(chartArguments(some, { measure, facet: "author" }));
    for (let i = 0; i < values.length; i += 4) {
      const parts = values.slice(i, i + 4);
      expect(parts.map(({ to }) => to).slice(0, -1)).toEqual(
        parts.map(({ from }) => from).slice(1),
      );
      const all = Number(/\d+/u.exec(String(parts[0]?.total))?.[0]);
      expect(parts.reduce((sum, { count }) => sum + Number(count), 0)).toBe(all);
      expect(parts[3]?.to).toBe(measure === "components" ? all : Math.min(1, all));
    }
  }
});

test("what is backed is the share of claims and proposals, with its interval and base", () => {
  const rows = measureArguments(told, { by: ["author"] });
  const chart = chartArguments(rows, { measure: "backed" });
  expect(valuesOf(chart)).toMatchObject([
    {
      ...{ share: 0.5, of: "1 of 2", total: "n = 2", documents: 2 },
      low: expect.closeTo(0.0945, 4) as number,
      high: expect.closeTo(0.9055, 4) as number,
    },
  ]);
  expect(titleOf(chart).subtitle[1]).toBe("n = 2 documents, 2 claims and proposals");
});

test("title and base tell what is shown; documents count once, though there are two themes", () => {
  const rows = measureArguments([...told, stanceOf({ author: "Ann", theme: "law" })], {
    by: ["author"],
  });
  const both = titleOf(chartArguments(rows, { facet: "author" }));
  expect(both.text).toBe("Claims, premises and proposals by theme and author");
  expect(both.subtitle[1]).toBe(
    "n = 2 documents, 5 components; one with two themes counts for each",
  );
  const sea = rows.filter(({ theme }) => theme === "sea");
  const one = titleOf(chartArguments(sea, { x: "author", labels: { sea: "The sea" } }));
  expect(one.text).toBe("The sea: Claims, premises and proposals by author");
  expect(one.subtitle[1]).toBe("n = 2 documents, 4 components");
  expect(titleOf(chartArguments(rows, { measure: "backed" })).text).toBe(
    "Backed claims and proposals by theme",
  );
  expect(titleOf(chartArguments(rows, { title: "Mine" })).text).toBe("Mine");
});

test("the text alternative tells where most is claimed, given as a reason, and proposed", () => {
  const rows = measureArguments(told, { by: ["author"] });
  expect(chartArguments(rows, { x: "author" }).description).toBe(
    "Claims, premises and proposals with Sea by author; 2 documents, 4 components. " +
      "Claims: highest share in Ann, 50 % (1 of 2; 95 % interval 9 % to 91 %). " +
      "Premises: highest share in Ann, 50 % (1 of 2; 95 % interval 9 % to 91 %). " +
      "Proposals: highest share in Bob, 50 % (1 of 2; 95 % interval 9 % to 91 %).",
  );
  expect(chartArguments(rows, { x: "author", measure: "backed" }).description).toBe(
    "Backed claims and proposals with Sea by author; 2 documents, 2 claims and proposals. " +
      "Highest: Bob, 100 % (1 of 1; 95 % interval 21 % to 100 %). " +
      "Lowest: Ann, 0 % (0 of 1; 95 % interval 0 % to 79 %).",
  );
});

test("intervals over documents are shown as measured, named, and left out where there are none", () => {
  const more = [
    stanceOf({ author: "Ann", document: "a2", supported_by: 1 }),
    stanceOf({ author: "Ann", document: "a3", role: "premise" }),
  ];
  const rows = measureArguments([...told, ...more], { by: ["author"], interval: "documents" });
  const backed = chartArguments(rows, { x: "author", measure: "backed" });
  checkChart(backed);
  expect(titleOf(backed).subtitle.slice(0, 2).join(" ")).toBe(
    "Share of claims and proposals that a reason supports; " +
      "bars are 95 % intervals over documents, where there are several",
  );
  expect(valuesOf(backed)).toMatchObject([
    { author: "Ann", low: 0, high: 1, interval: "0 % – 100 % over documents" },
    { author: "Bob", low: null, high: null, interval: "none: one document" },
  ]);
  expect(backed.description).toMatch(/Highest: Bob, 100 % \(1 of 1; one document, no interval\)/u);
  const roles = chartArguments(rows, { x: "author" });
  checkChart(roles);
  expect(valuesOf(roles).map(({ interval }) => interval)).toEqual([
    expect.stringMatching(/^\d+ % – \d+ % over documents$/u),
    expect.stringMatching(/^\d+ % – \d+ % over documents$/u),
    "none: all documents alike",
    "none: not measured",
    ...Array.from({ length: 4 }, () => "none: one document"),
  ]);
});

test("rows that are put together have Wilson's interval, whatever they had", () => {
  const rows = measureArguments(told, { by: ["author"], interval: "documents" });
  const chart = chartArguments(rows, { measure: "backed" });
  expect(valuesOf(chart)).toMatchObject([{ low: expect.closeTo(0.0945, 4) as number }]);
  expect(titleOf(chart).subtitle[0]).toMatch(/; bars are 95 % Wilson intervals$/u);
  const one = chartArguments(rows, { x: "author", measure: "backed" });
  expect(titleOf(one).subtitle[0]).toMatch(/; no intervals: one document each$/u);
});

test("where an author says nothing in his own voice the bar is empty and says so", () => {
  const rows = measureArguments([stanceOf({ voice: "reported" })], { by: ["author"] });
  for (const measure of ["share", "components", "backed"] as const) {
    const chart = chartArguments(rows, { measure });
    checkChart(chart);
    for (const value of valuesOf(chart)) expect(value).toMatchObject({ count: 0, total: "n = 0" });
  }
});

test.each<[ArgumentChartOptions, string]>([
  [
    { x: "year" },
    "chartArguments: x: expected a group that was measured (author, theme); found year",
  ],
  [
    { x: "author" },
    "chartArguments: expected theme as one of x, facet, or rows of a single theme; found 2 themes",
  ],
])("tells what it wanted: %j", (options, message) => {
  const stances = ["sea", "law"].map((theme) => stanceOf({ theme }));
  const rows = measureArguments(stances, { by: ["author"] });
  expect(() => chartArguments(rows, options)).toThrow(new TypeError(message));
});

test("in print there is no colour, and numbers are as the locale writes them", () => {
  for (const measure of ["share", "components", "backed"] as const) {
    const chart = chartArguments(some, { measure, facet: "author", style: "print", locale: "de" });
    checkPrint(chart);
    expect(valuesOf(chart)[0]?.share_text).toMatch(/^\d+\u00a0%$/u);
  }
});

test("no rows, no chart", () => {
  expect(() => chartArguments([])).toThrow(
    new TypeError("chartArguments: expected rows of frequencies, found none"),
  );
});
