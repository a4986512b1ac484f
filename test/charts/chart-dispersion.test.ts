import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartDispersion, type DispersionOptions } from "../../src/charts/chart-dispersion.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { datedDocument, hitAt } from "./dated-documents.js";
import { hardNames, range, themesOf } from "./frequencies.js";
import { runChart } from "./run-chart.js";

interface Data {
  readonly headers: readonly { text: string; y: number }[];
  readonly rows: readonly { name: string; count: string; x: number; x2: number; y: number }[];
  readonly hits: readonly {
    x: number;
    y: number;
    theme: string;
    negated: boolean;
    match: string;
  }[];
}
const dataOf = (chart: Chart) => chart.datasets as Data;
const subtitleOf = (chart: Chart) => [(chart.title as { subtitle: string[] }).subtitle].flat();

const documents = [
  datedDocument("tides", { date: "1921-03", year: 1921 }),
  datedDocument("lamps", { author: null }),
  datedDocument("keepers", { date: "1920", year: 1920, title: null }),
];
const hits = [
  hitAt("tides", "sea", 0),
  hitAt("tides", "law", 500),
  hitAt("tides", "sea", 995, { negated: true }),
  hitAt("keepers", "law", 250),
];

test("draws where themes are spoken of as before", () => {
  const chart = chartDispersion(documents, hits, { labels: { law: "Law of the sea" } });
  checkChart(chart);
  expectGolden("charts/dispersion.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each<[string, typeof documents, typeof hits]>([
  ["one document", documents.slice(0, 1), hits],
  ["a document without text", [datedDocument("tides", { text: "", words: 0 })], hits],
  ["25 themes", documents, themesOf(25).map((theme, i) => hitAt("tides", theme, 30 * i))],
  [
    "many documents",
    range(400).map((i) => datedDocument(`d${i}`, { date: `${1900 + (i % 60)}-01-02` })),
    range(400).map((i) => hitAt(`d${i}`, "sea", i)),
  ],
  [
    "hard names",
    hardNames.map((name) => datedDocument(name, { title: name, author: name })),
    hardNames.map((name) => hitAt(name, name, 10, { term: name, match: name })),
  ],
  [
    "the names that objects have",
    [datedDocument("constructor", { title: "toString" })],
    ["__proto__", "constructor"].map((theme) => hitAt("constructor", theme, 10)),
  ],
])("is valid, compiles and runs without a warning for %s", async (_, given, found) => {
  const before = structuredClone([given, found]);
  const all: DispersionOptions[] = [
    {},
    { most: 1, locale: "de", style: "print" },
    { themes: ["sea"] },
  ];
  for (const options of all) {
    const chart = chartDispersion(given, found, options);
    await runChart(chart);
    expect(JSON.stringify(chartDispersion(given, found, options))).toBe(JSON.stringify(chart));
  }
  expect([given, found]).toEqual(before);
});

test("documents stand in the order of their dates, the unknown last, by title, author and date", () => {
  expect(dataOf(chartDispersion(documents, hits)).headers.map(({ text }) => text)).toEqual([
    "keepers – Ann, 1920; 200 words",
    "On tides – Ann, Mar 1921; 200 words",
    "On lamps – author unknown, date unknown; 200 words",
  ]);
});

test("each document has a row for each theme, with its hits where they stand in the text", () => {
  const { rows, hits: ticks } = dataOf(
    chartDispersion(documents, hits, { themes: ["law", "sea"] }),
  );
  expect(rows.map(({ name, count }) => `${name} ${count}`)).toEqual([
    ...["Law 1", "Sea 0"],
    ...["Law 1", "Sea 2"],
    ...["Law 0", "Sea 0"],
  ]);
  const { x = 0, x2 = 0 } = rows[0] ?? {};
  const partOf = (tick?: { x: number }) => ((tick?.x ?? 0) - x) / (x2 - x);
  expect(ticks.map((tick) => partOf(tick).toFixed(2))).toEqual(["0.25", "0.00", "0.50", "0.99"]);
  expect(ticks.map(({ negated }) => negated)).toEqual([false, false, false, true]);
  expect(ticks[0]?.match).toBe(
    "… tide tide tide tide tide tide tide tide [tide] tide tide tide tide tide tide tide tide …",
  );
});

test("every hit of a document shown lies in its row and within its text, whatever its offsets", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1200 }), { maxLength: 30 }), (starts) => {
      const found = [hitAt("tides", "law", 1), ...starts.map((at) => hitAt("tides", "sea", at))];
      const { rows, hits: ticks } = dataOf(chartDispersion(documents, found));
      expect(ticks).toHaveLength(found.length);
      const { x = 0, x2 = 0 } = rows[0] ?? {};
      const places = new Set(rows.map(({ y }) => y));
      for (const tick of ticks) {
        expect(tick.x).toBeGreaterThanOrEqual(x);
        expect(tick.x).toBeLessThanOrEqual(x2);
        expect(places.has(tick.y)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("of many documents those with most hits are shown, and the subtitle says of how many", () => {
  const chart = chartDispersion(documents, hits, { most: 2 });
  expect(dataOf(chart).headers.map(({ text }) => text.split(" – ")[0])).toEqual([
    "keepers",
    "On tides",
  ]);
  expect(subtitleOf(chart)).toEqual([
    "A tick for each hit, from a text's beginning to its end; their number at the end; hollow: negated",
    "n = 2 documents, 4 hits; of 3 documents those with most hits of these themes",
  ]);
});

test("copies are left out, with their hits", () => {
  const copy = datedDocument("copy", { counted: false, same_text_as: "tides" });
  const all = [...documents, copy];
  expect(chartDispersion(all, [...hits, hitAt("copy", "sea", 5)])).toEqual(
    chartDispersion(documents, hits),
  );
});

test("the text alternative says of the documents which theme they have most of", () => {
  expect(chartDispersion(documents, hits).description).toBe(
    "Where in its text each theme is spoken of. keepers: most of Law (1 hit, half of them " +
      "by 25 %); On tides: most of Sea (2 hits, half of them by 0 %); On lamps: no hit. n " +
      "= 3 documents, 4 hits.",
  );
});

test("no documents, no hits, or no number: no chart", () => {
  expect(() => chartDispersion([], hits)).toThrow(
    new TypeError("chartDispersion: expected rows of documents, found none"),
  );
  expect(() => chartDispersion(documents, [])).toThrow(
    new TypeError("chartDispersion: expected rows of hits, found none"),
  );
  expect(() => chartDispersion(documents, hits, { most: 0 })).toThrow(
    new RangeError("chartDispersion: most: expected a whole number above 0, found 0"),
  );
});

test("is valid whatever documents say", () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(any, any, any, (title, author, theme) => {
      const document = datedDocument("tides", { title, author, text: `${theme}${title}${author}` });
      checkChart(chartDispersion([document], [hitAt("tides", theme, 1, { match: title })]));
    }),
    { numRuns: 30 },
  );
});
