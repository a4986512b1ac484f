import type { Analysis } from "../../src/analysis/analyse.js";
import { drawCharts } from "../../src/analysis/draw-charts.js";
import type { FrequencyRow } from "../../src/rows.js";

function frequencyOf(authors: number): FrequencyRow<"author" | "year">[] {
  return Array.from({ length: authors }, (_, i) => ({
    author: i === 0 ? null : `Author ${i}`,
    year: 2000 + (i % 3),
    theme: "water",
    documents: 1,
    passages: 10 + i,
    passages_with_theme: 5,
    share: 5 / (10 + i),
    share_low: 0.1,
    share_high: 0.9,
    words: 1000,
    hits: 7,
    per_1000_words: 7,
    per_1000_low: null,
    per_1000_high: null,
    interval: "wilson",
  }));
}

/** A run that found nothing argued. */
const nothing = { documents: [], components: [], relations: [], stances: [], arguments: [] };

function draw(authors: number) {
  const codebook = {
    codebook: "Rivers",
    version: "1",
    themes: [{ theme: "water", label: "Water sharing", definition: "", terms: [], except: [] }],
  };
  return drawCharts({
    ...nothing,
    frequency: frequencyOf(authors),
    codebook,
  } as unknown as Analysis);
}

function titleOf(chart: unknown): string {
  return (chart as { title: { text: string } }).title.text;
}

test("a run draws themes by year, by author and as a heat map", () => {
  const charts = draw(3);
  expect(Object.keys(charts)).toEqual([
    "themes-by-year",
    "themes-by-author",
    "themes-by-author-heatmap",
  ]);
  expect(titleOf(charts["themes-by-year"])).toBe("Theme frequency by year and author");
  expect(JSON.stringify(charts["themes-by-year"])).toContain("Water sharing");
});

test("of many authors those with most passages are drawn, and the title says so", () => {
  const charts = draw(40);
  const panels = JSON.stringify(charts["themes-by-year"]);
  expect(panels).toContain("the 12 of 40 authors with most passages");
  expect(panels).toContain("Author 39");
  expect(panels).not.toContain("Author 27");
});

test("where nothing was measured nothing is drawn", () => {
  expect(draw(0)).toEqual({});
});

test("of many themes with parts the points show the themes, and the heat map all", () => {
  const themes = Array.from({ length: 20 }, (_, i) => {
    const parent = i % 5 === 0 ? null : `t${i - (i % 5)}`;
    return { theme: parent === null ? `t${i}` : `${parent}/p${i}`, parent, label: `T${i}` };
  });
  const frequency = themes.flatMap(({ theme }) => frequencyOf(3).map((row) => ({ ...row, theme })));
  const charts = drawCharts({ ...nothing, frequency, codebook: { themes } } as unknown as Analysis);
  expect(titleOf(charts["themes-by-year"])).toMatch(/ \(16 sub-themes in the heat map\)$/u);
  expect(JSON.stringify(charts["themes-by-author"])).not.toContain("T0 › T1");
  expect(JSON.stringify(charts["themes-by-author-heatmap"])).toContain("T0 › T1");
});
