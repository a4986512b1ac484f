import fc from "fast-check";
import type { Chart } from "../../src/charts/chart.js";
import { chartArgumentMap, type ArgumentMapOptions } from "../../src/charts/chart-argument-map.js";
import type { Relation, Role } from "../../src/rows.js";
import { expectGolden } from "../golden.js";
import { argumentsOfDocument } from "./arguments-of.js";
import { checkChart, checkPrint } from "./check-chart.js";
import { hardNames } from "./frequencies.js";

type Values = readonly Readonly<Record<string, unknown>>[];
const dataOf = (chart: Chart) => chart.datasets as { units: Values; arcs: Values; heads: Values };
const subtitleOf = (chart: Chart) => (chart.title as { subtitle: string[] }).subtitle;
const argued: readonly Role[] = ["claim", "premise", "proposal"];

const { components, relations, stances } = argumentsOfDocument(10);
const labels = { law: "Law of the sea" };

test("draws the map of a document as before", () => {
  const chart = chartArgumentMap(components, relations, { stances, labels });
  checkChart(chart);
  expectGolden("charts/argument-map.vl.json", `${JSON.stringify(chart, null, 2)}\n`);
});

test.each([1, 2, 10, 150, 400])(
  "is valid and compiles without a warning for %d components",
  (count) => {
    const document = argumentsOfDocument(count);
    const before = structuredClone(document);
    const every: ArgumentMapOptions[] = [{}, { stances: document.stances }, { most: 1 }];
    for (const options of every) {
      const chart = chartArgumentMap(document.components, document.relations, options);
      checkChart(chart);
      expect(
        JSON.stringify(chartArgumentMap(document.components, document.relations, options)),
      ).toBe(JSON.stringify(chart));
    }
    expect(document).toEqual(before);
  },
);

test("every component has a line of its own, in order, passages a little apart", () => {
  const units = dataOf(chartArgumentMap(components, relations)).units;
  expect(units.map(({ number }) => number)).toEqual(components.map(({ index }) => String(index)));
  expect(units.slice(0, 6).map(({ y }) => y)).toEqual([10, 30, 50, 70, 99, 119]);
});

test("the picture grows with the document, and nothing leaves it", () => {
  const heightOf = (count: number) => {
    const document = argumentsOfDocument(count);
    const chart = chartArgumentMap(document.components, document.relations);
    const { units, arcs, heads } = dataOf(chart);
    for (const { y } of [...units, ...arcs, ...heads]) {
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(Number(chart.height));
    }
    for (const { x } of [...arcs, ...heads]) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(151);
    }
    return Number(chart.height);
  };
  expect(heightOf(10)).toBe(218);
  expect(heightOf(150)).toBe(150 * 20 + 37 * 9);
});

test("an arc leads from its source to its target, where its arrow is; longer ones are wider", () => {
  const { arcs, heads } = dataOf(chartArgumentMap(components, relations));
  expect(heads).toHaveLength(relations.length);
  const widths = heads.map((head, i) => {
    const points = arcs.filter(({ arc }) => arc === i);
    expect(points.at(-1)).toMatchObject({ x: head.x, y: head.y, type: head.type, what: head.what });
    return Math.min(...points.map(({ x }) => Number(x)));
  });
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(heads.map(({ what }) => what)).toContain("5 supports 1");
});

test("a view that is not the author's own is hollow and says whose it is", () => {
  const chart = chartArgumentMap(components, relations);
  const units = dataOf(chart).units;
  for (const [i, { voice, text }] of components.entries()) {
    const unit = units[i];
    expect(unit?.isOwn).toBe(voice === "author");
    if (voice === "author") expect(String(unit?.short).slice(0, 20)).toBe(text.slice(0, 20));
    if (voice === "reported") expect(unit?.short).toMatch(/^\[The guild of pilots\] /u);
    if (voice === "rejected") expect(unit?.short).toMatch(/^\[The guild of pilots, rejected\] /u);
  }
  expect(subtitleOf(chart)[2]).toBe(
    "Hollow, in italics: whom the author reports, quotes or rejects",
  );
});

test("sentences without a role can be left out, and what hung on them is told", () => {
  const chart = chartArgumentMap(components, relations, { roles: argued });
  const units = dataOf(chart).units;
  expect(units.map(({ role }) => role)).not.toContain("No role");
  expect(units).toHaveLength(components.filter(({ role }) => role !== "none").length);
  const undrawn = relations.length - dataOf(chart).heads.length;
  expect(undrawn).toBeGreaterThan(0);
  expect(subtitleOf(chart).at(-1)).toBe(`Not drawn: ${undrawn} relations with what is not shown`);
});

test("of a long document the beginning is drawn, and the map says so", () => {
  const chart = chartArgumentMap(components, relations, { most: 4 });
  expect(dataOf(chart).units).toHaveLength(4);
  expect(subtitleOf(chart)).toContain("The first 4 of 10 sentences or parts");
});

test("one of several documents is asked for, and nothing of the others is drawn", () => {
  const other = argumentsOfDocument(3, "other");
  const all = [...other.components, ...components];
  const chart = chartArgumentMap(all, [...relations, ...other.relations], { document: "other" });
  expect(dataOf(chart).units).toHaveLength(3);
  expect(dataOf(chart).heads).toHaveLength(other.relations.length);
  expect(() => chartArgumentMap(all, relations)).toThrow(
    new TypeError("chartArgumentMap: document: expected one of other, tides-1920; found none"),
  );
  expect(() => chartArgumentMap(all, relations, { document: "tides" })).toThrow(
    new TypeError("chartArgumentMap: document: expected one of other, tides-1920; found tides"),
  );
});

test("the text alternative counts roles and relations and names what is most supported", () => {
  expect(chartArgumentMap(components, relations).description).toBe(
    "Argument map: tides-1920. 10 sentences or parts: 2 claims, 3 premises, 2 proposals and " +
      "3 without a role; 5 supports and 2 attacks. Most supported, by 2: number 1 (no role): " +
      "“Harbours that share their tide tables lose fewer ships.”",
  );
});

test("in print there is no colour, and confidence is as the locale writes it", () => {
  const chart = chartArgumentMap(components, relations, { style: "print", locale: "de" });
  checkPrint(chart);
  expect(dataOf(chart).units[0]?.confidence).toBe("50\u00a0%");
});

test("a document without components, or with none of the roles, has no map", () => {
  expect(() => chartArgumentMap([], [])).toThrow(
    new TypeError("chartArgumentMap: expected components, found none"),
  );
  const none = components.filter(({ role }) => role === "none");
  expect(() => chartArgumentMap(none, [], { roles: ["claim", "proposal"] })).toThrow(
    new TypeError(
      "chartArgumentMap: expected components of tides-1920 with a role of claim and proposal, found none",
    ),
  );
  expect(() => chartArgumentMap(components, [], { most: 0 })).toThrow(
    new RangeError("chartArgumentMap: most: expected a whole number above 0, found 0"),
  );
});

test("a sentence of 50,000 words is cut, on the map and when pointed at", () => {
  const text = "tide ".repeat(50_000);
  const long = components.slice(0, 1).map((component) => ({ ...component, text }));
  const chart = chartArgumentMap(long, []);
  checkChart(chart);
  expect(JSON.stringify(chart).length).toBeLessThan(10_000);
});

test("is valid whatever is said, by whomever", () => {
  const any = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hardNames));
  fc.assert(
    fc.property(any, any, any, (text, holder, document) => {
      const own = argumentsOfDocument(6, document);
      const said = own.components.map((component) => ({ ...component, text, holder, cue: holder }));
      const drawn: Relation[] = own.relations.map((relation) => ({ ...relation, cue: text }));
      const themed = own.stances.map((stance) => ({ ...stance, theme: text }));
      checkChart(chartArgumentMap(said, drawn, { stances: themed, title: text }));
    }),
    { numRuns: 40 },
  );
});
