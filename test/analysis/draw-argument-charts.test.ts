import { drawArgumentCharts } from "../../src/analysis/draw-argument-charts.js";
import { measureArguments, stanceFigures } from "../../src/measures/measure-arguments.js";
import { sumByDocument } from "../../src/measures/sum-by-document.js";
import type { Document } from "../../src/rows.js";
import { argumentsOfDocument } from "../charts/arguments-of.js";

const themes = ["sea", "law"];

/** Documents of five components each, by so many authors. */
function draw(documents: readonly Partial<Document>[], authors = 1) {
  const parts = documents.map(({ document }, i) => {
    const { components, relations, stances } = argumentsOfDocument(5, document);
    const author = `Author ${i % authors}`;
    return { components, relations, stances: stances.map((stance) => ({ ...stance, author })) };
  });
  const stances = parts.flatMap((part) => part.stances);
  const codebook = {
    themes: [
      { theme: "sea", parent: null, label: "The sea" },
      { theme: "law", parent: null, label: "Law" },
    ],
  };
  return drawArgumentCharts({
    codebook,
    documents: documents.map((document) => ({ title: null, counted: true, ...document })),
    components: parts.flatMap((part) => part.components),
    relations: parts.flatMap((part) => part.relations),
    stances,
    arguments: measureArguments(stances, { by: ["author", "year"], themes }),
    tally: {
      stances: {
        themes,
        group: (by: []) => sumByDocument(stances, { by, themes, ...stanceFigures }),
      },
    },
  } as unknown as Parameters<typeof drawArgumentCharts>[0]);
}
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ document: `d${i}` }));
const titleOf = (chart: unknown) =>
  [(chart as { title: { text: string | string[] } }).title.text].flat().join(" ");

test("a run draws how themes are argued, how much is backed, and a map of each document", () => {
  const charts = draw([{ document: "tides-1920", title: "On tides" }]);
  expect(Object.keys(charts)).toEqual([
    "arguments-by-theme",
    "backed-by-theme",
    "argument-map-tides-1920",
  ]);
  expect(JSON.stringify(charts["arguments-by-theme"])).toContain("The sea");
  expect(titleOf(charts["argument-map-tides-1920"])).toBe("Argument map: On tides (tides-1920)");
});

test("several authors have a chart of their own, those with most components where they are many", () => {
  expect(titleOf(draw(many(2), 2)["arguments-by-author"])).toBe(
    "Claims, premises and proposals by theme and author",
  );
  expect(titleOf(draw(many(15), 15)["arguments-by-author"])).toBe(
    "Claims, premises and proposals by theme and author: " +
      "the 12 of 15 authors with most components",
  );
});

test("of more than twelve documents no maps are drawn; a copy has none and counts for none", () => {
  const maps = (documents: Partial<Document>[]) =>
    Object.keys(draw(documents)).filter((name) => name.startsWith("argument-map-"));
  expect(maps(many(12))).toHaveLength(12);
  expect(maps(many(13))).toEqual([]);
  expect(maps([...many(12), { document: "copy", counted: false }])).toHaveLength(12);
});

test("hostile ids make harmless names, and none takes another's", () => {
  const documents = ["../../x", "..\\..\\x", "X", "x", "x/", "海", "\0"].map((document) => ({
    document,
  }));
  const names = Object.keys(draw(documents)).filter((name) => name.startsWith("argument-map-"));
  expect(names).toHaveLength(documents.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/u);
});

test("where nothing is argued nothing is drawn", () => {
  expect(draw([])).toEqual({});
});
