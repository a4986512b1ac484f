import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartTimeline, type TimelineOptions } from "../../src/charts/chart-timeline.js";
import { estimateWidth } from "../../src/charts/estimate-width.js";
import { overlap, type Box } from "../../src/charts/place-labels.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { datedDocument } from "./dated-documents.js";
import { hardNames, range } from "./frequencies.js";
import { runChart } from "./run-chart.js";

interface Mark {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly kind: string;
  readonly what: string;
  readonly size: number;
}
interface Data {
  readonly marks: readonly Mark[];
  readonly titles: readonly { x: number; y: number; text: string; align: string }[];
  readonly names: readonly { y: number; text: string }[];
}
const dataOf = (chart: Chart) => chart.datasets as Data;
const subtitleOf = (chart: Chart) => [(chart.title as { subtitle: string[] }).subtitle].flat();

const documents = [
  datedDocument("tides", { date: "1921-03-04" }),
  datedDocument("lamps", { date: "1922", author: null, language: null }),
  datedDocument("keepers", { date: "1923-05", author: "Bob", language: "id" }),
  datedDocument("rocks", { author: "Bob" }),
  datedDocument("copy", { date: "1921", counted: false, same_text_as: "tides" }),
];

const many = range(200).map((i) =>
  datedDocument(`d${i}`, { date: `${1900 + (i % 60)}-01-02`, author: `Author ${i % 12}` }),
);

test("draws documents along time as before", () => {
  const chart = chartTimeline(documents, { color: "language" });
  checkChart(chart);
  expectGolden("charts/timeline.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each<[string, typeof documents]>([
  ["one document", documents.slice(0, 1)],
  ["one year", documents.map((document) => ({ ...document, date: "1921-03" }))],
  ["60 years and 12 authors", many],
  ["100 authors", many.map((document, i) => ({ ...document, author: `Author ${i % 100}` }))],
  ["60 documents of one day", many.slice(0, 60).map((one) => ({ ...one, date: "1921-03-04" }))],
  [
    "hard names",
    hardNames.map((n) => datedDocument(n, { title: n, author: n, source: n, date: "1921" })),
  ],
  [
    "the names that objects have",
    [datedDocument("constructor", { author: "__proto__", source: "toString", year: 1921 })],
  ],
])("is valid, compiles and runs without a warning for %s", async (_, given) => {
  const before = structuredClone(given);
  const all: TimelineOptions[] = [
    {},
    { color: "author", locale: "de", style: "print" },
    { color: "source" },
    { color: "language" },
  ];
  for (const options of all) {
    const chart = chartTimeline(given, options);
    await runChart(chart);
    expect(JSON.stringify(chartTimeline(given, options))).toBe(JSON.stringify(chart));
  }
  expect(given).toEqual(before);
});

test("a known day is a dot; of a month or a year the bar is as long as that", () => {
  const { marks } = dataOf(chartTimeline(documents));
  const year = 760 / 3;
  const found = marks.map(({ what, kind, x, x2 }) => [
    what,
    kind,
    Math.round((100 * (x2 - x)) / year),
  ]);
  expect(found).toEqual([
    ["On tides", "day", 0],
    ["On lamps", "span", 100],
    ["On keepers", "span", 8],
  ]);
});

test("what is not shown is told: unknown dates are not invented, and copies count once", () => {
  expect(subtitleOf(chartTimeline(documents)).at(-1)).toBe(
    "n = 3 documents; not shown: 1 without a date, 1 that is a copy",
  );
});

test("authors have lanes in the order of their names, the unknown last", () => {
  const { names } = dataOf(chartTimeline(documents));
  expect(names.map(({ text }) => text)).toEqual(["Ann", "Bob", "unknown"]);
  expect(names.map(({ y }) => y)).toEqual(names.map(({ y }) => y).sort((a, b) => a - b));
});

test("no title covers another, a dot, or the edge", () => {
  const day = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    title: fc.string({ maxLength: 90 }),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
      const given = days.map(({ month, title }, i) =>
        datedDocument(`d${i}`, { title, date: `1921-${String(month).padStart(2, "0")}-15` }),
      );
      const { marks, titles } = dataOf(chartTimeline(given));
      const dots = marks.map(({ x, y }): Box => ({
        left: x - 4,
        right: x + 4,
        top: y - 4,
        bottom: y + 4,
      }));
      const texts = titles.map(({ x, y, text, align }): Box => {
        const width = estimateWidth(text, 10.5);
        const left = align === "left" ? x : x - width;
        return { left, right: left + width, top: y - 6, bottom: y + 6 };
      });
      for (const [i, box] of texts.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(760);
        for (const other of [...texts.slice(i + 1), ...dots])
          expect(overlap(box, other)).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test("many documents are counted by year and lane, and every one is counted once", () => {
  const chart = chartTimeline(many, { color: "language" });
  const { marks, titles } = dataOf(chart);
  const sum = (texts: readonly string[]) =>
    texts.reduce((all, text) => all + parseInt(text, 10), 0);
  expect(marks.every(({ kind }) => kind === "count")).toBe(true);
  expect(sum(marks.map(({ what }) => what))).toBe(200);
  expect(sum(titles.map(({ text }) => text))).toBe(200);
});

test("of very many authors those with most documents have lanes, and the others one together", () => {
  const authors = [...many, ...many].map((one, i) => ({
    ...one,
    author: `Author ${String(i % 100).padStart(2, "0")}${i < 50 ? " the First" : ""}`,
  }));
  const { names, titles } = dataOf(chartTimeline(authors));
  expect(names).toHaveLength(40);
  expect(names.at(-1)?.text).toBe("111 other authors");
  expect(titles.reduce((sum, { text }) => sum + Number(text), 0)).toBe(400);
});

test("the text alternative tells the range, and where most documents are", () => {
  expect(chartTimeline(documents).description).toBe(
    "Documents by date and author. From Mar 4, 1921 to May 1923, by 2 authors, 1 of unknown " +
      "author. Most in 1921 (1, as 2 others), and by Ann (1, as 2 others). " +
      "n = 3 documents; not shown: 1 without a date, 1 that is a copy.",
  );
});

test("no documents, or none with a date: no chart", () => {
  expect(() => chartTimeline([])).toThrow(
    new TypeError("chartTimeline: expected rows of documents, found none"),
  );
  expect(() => chartTimeline(documents.slice(3, 4))).toThrow(
    new TypeError("chartTimeline: expected rows of documents, found none with a date among 1"),
  );
});

test("is valid whatever documents say", () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(any, any, any, (title, author, date) => {
      const given = [
        datedDocument("a", { title, author, date }),
        datedDocument("b", { date: "1921" }),
      ];
      checkChart(chartTimeline(given, { color: "author", title }));
    }),
    { numRuns: 30 },
  );
});

test("a colour that is none is told", () => {
  const color = "theme" as "author";
  expect(() => chartTimeline([], { color })).toThrow(
    new TypeError("chartTimeline: color: expected author, language, source; found theme"),
  );
});
