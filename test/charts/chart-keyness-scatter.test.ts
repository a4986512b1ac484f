import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartKeynessScatter } from "../../src/charts/chart-keyness-scatter.js";
import { estimateWidth } from "../../src/charts/estimate-width.js";
import { overlap, type Box } from "../../src/charts/place-labels.js";
import { expectGolden } from "../golden.js";
import { checkChart } from "./check-chart.js";
import { hardNames } from "./frequencies.js";
import { keynessOf, keynessRows } from "./keyness-rows.js";
import { runChart } from "./run-chart.js";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly word: string;
  readonly side: string;
}
type Name = Omit<Place, "word"> & { readonly text: string; readonly align: string };
const dataOf = (chart: Chart) => chart.datasets as { points: Place[]; names: Name[] };
const subtitleOf = (chart: Chart) => [(chart.title as { subtitle: string[] }).subtitle].flat();

const few = [
  keynessOf("harbour", 40, 2),
  keynessOf("tide", 30, 60),
  keynessOf("lamp", 0, 60),
  keynessOf("keeper", 9, 0),
];

function boxOf({ x, y, text, align }: Name): Box {
  const width = estimateWidth(text, 11);
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 6, bottom: y + 6 };
}

test("draws two groups against each other as before", () => {
  const chart = chartKeynessScatter(few);
  checkChart(chart);
  expectGolden("charts/keyness-scatter.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each<[string, ReturnType<typeof keynessRows>]>([
  ["one word", few.slice(0, 1)],
  ["words that one side never has", few.slice(2)],
  ["a word that neither has", [keynessOf("and", 0, 0)]],
  ["many words", keynessRows(1500)],
  ["hard names", hardNames.map((name, i) => keynessOf(name, 3 * i, 5))],
  ["the names that objects have", ["constructor", "__proto__"].map((w) => keynessOf(w, 9, 1))],
])("is valid, compiles and runs without a warning for %s", async (_, rows) => {
  const before = structuredClone(rows);
  for (const options of [{}, { most: 2, locale: "de", style: "print" }] as const) {
    const chart = chartKeynessScatter(rows, options);
    await runChart(chart);
    expect(JSON.stringify(chartKeynessScatter(rows, options))).toBe(JSON.stringify(chart));
  }
  expect(rows).toEqual(before);
});

test("the more often a side has a word, the farther along its axis; never is a place of its own", () => {
  const { points } = dataOf(chartKeynessScatter(few));
  const at = (word: string) => points.find((point) => point.word === word);
  expect(at("lamp")?.y).toBe(640 - 22);
  expect(at("keeper")?.x).toBe(22);
  expect(at("harbour")?.y).toBeLessThan(at("tide")?.y ?? 0);
  expect(at("tide")?.x).toBeGreaterThan(at("harbour")?.x ?? 0);
  // Equal rates lie on the diagonal: 30 of 10,000 words and 60 of 20,000.
  expect(at("tide")?.x).toBeCloseTo(640 - (at("tide")?.y ?? 0), 1);
});

test("words are coloured by the side whose they are beyond chance", () => {
  const { points } = dataOf(chartKeynessScatter([...few, keynessOf("and", 100, 200)]));
  const sides = Object.fromEntries(points.map(({ word, side }) => [word, side]));
  expect(sides).toMatchObject({ harbour: "group", lamp: "against", and: "neither" });
});

test("words with the same counts stand beside one another, and near where they belong", () => {
  const alike = Array.from({ length: 200 }, (_, i) => keynessOf(`word${i}`, 3, 0));
  const { points, names } = dataOf(chartKeynessScatter(alike));
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(190);
  for (const { x } of points) expect(Math.abs(x - 22)).toBeLessThanOrEqual(13);
  // None of them is more telling than another.
  expect(names).toEqual([]);
});

test("no two labels overlap, nor leave the chart, however many words there are", () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
  const words = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 14 }), counts), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, (all) => {
      const rows = all.map(([word, [a, b]]) => keynessOf(word, a, b));
      const boxes = dataOf(chartKeynessScatter(rows)).names.map(boxOf);
      for (const [i, box] of boxes.entries()) {
        expect(Math.min(box.left, box.top, 640 - box.right, 640 - box.bottom)).toBeGreaterThan(-1);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test("of many words the most telling are shown, and the subtitle says so", () => {
  const chart = chartKeynessScatter(keynessRows(1500), { most: 100 });
  expect(dataOf(chart).points).toHaveLength(100);
  expect(subtitleOf(chart)[1]).toMatch(/; the 100 most telling \(G²\) of 1,500 words$/u);
  expect(subtitleOf(chart)[2]).toBe("n = 10,000 words of Ann, 20,000 of Bob");
});

test("the text alternative counts the words of either side and names the most telling", () => {
  expect(chartKeynessScatter(few).description).toBe(
    "Words of Ann and Bob, by how often either has them. Of 4 words, beyond chance " +
      "more in Ann: 2 (above all harbour, keeper); more in Bob: 1 (above all lamp). " +
      "n = 10,000 words of Ann, 20,000 of Bob.",
  );
});

test("no rows, or no number of words: no chart", () => {
  expect(() => chartKeynessScatter([])).toThrow(
    new TypeError("chartKeynessScatter: expected rows of keyness, found none"),
  );
  expect(() => chartKeynessScatter(few, { most: 0.5 })).toThrow(
    new RangeError("chartKeynessScatter: most: expected a whole number above 0, found 0.5"),
  );
});
