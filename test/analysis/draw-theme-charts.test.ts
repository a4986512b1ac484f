import { drawThemeCharts } from "../../src/analysis/draw-theme-charts.js";
import { measureFrequency, sumScores } from "../../src/measures/measure-frequency.js";
import type { Score } from "../../src/rows.js";
import { scoresOf } from "../measures/scores.js";
import { codebookOf, nested } from "./codebook-of.js";
import { subtitleOf, titleOf } from "./title-of.js";

function draw(scores: readonly Score[], themes: readonly string[] = ["sea"]) {
  return drawThemeCharts({
    ...{ tally: { scores: sumScores(scores) }, codebook: codebookOf(themes), look: {} },
    frequency: measureFrequency(scores, { by: ["author", "year"], interval: "documents" }),
  });
}

/** A document of ten passages and more by each of so many authors, the last one's the longest. */
const by = (authors: number, more: Partial<Score> = {}) =>
  Array.from({ length: authors }, (_, i) =>
    scoresOf(`d${i}`, [5, 10 + i], {
      ...{ author: i === 0 ? null : `Author ${i}`, year: 2000 + (i % 3) },
      ...more,
    }),
  ).flat();

test("themes are drawn by year, by author, as heat maps and as shares of all hits", () => {
  const charts = draw(by(3));
  expect(Object.entries(charts).map(([name, chart]) => [name, titleOf(chart)])).toEqual([
    ["themes-by-year", "Theme frequency by year and author"],
    ["themes-by-year-heatmap", "Theme frequency by year"],
    ["themes-by-author", "Theme frequency by author"],
    ["themes-by-author-heatmap", "Theme frequency by author"],
    ["shares-by-author", "Shares of themes in all hits by author"],
    ["shares-by-year", "Shares of themes in all hits by year"],
  ]);
});

test("points by author have intervals over their documents of all years", () => {
  const scores = [2001, 2002, 2003].flatMap((year) =>
    scoresOf(`ann-${year}`, [year - 2000, 9], { author: "Ann", year }),
  );
  const chart = draw(scores)["themes-by-author"];
  expect(subtitleOf(chart)).toContain("over documents");
  expect(subtitleOf(chart)).not.toContain("Wilson");
  const { values } = chart?.data as { values: { low: number; high: number; documents: number }[] };
  const [row] = measureFrequency(scores, { by: ["author"], interval: "documents" });
  expect(values).toMatchObject([{ low: row?.share_low, high: row?.share_high, documents: 3 }]);
});

test("of many authors those with most passages are drawn, and the titles say so", () => {
  const charts = draw(by(40));
  expect(titleOf(charts["themes-by-year"])).toContain("the 12 of 40 authors with most passages");
  for (const name of ["themes-by-author", "themes-by-author-heatmap", "shares-by-author"]) {
    expect(titleOf(charts[name])).toMatch(/by author: the 24 of 40 authors with most passages$/u);
    const shown = JSON.stringify(charts[name]);
    expect(shown).toContain("Author 39");
    expect(shown).not.toContain("Author 15");
  }
});

test("one year, or none known, has no charts of its own", () => {
  for (const year of [2001, null]) {
    expect(Object.keys(draw(by(3, { year })))).toEqual([
      ...["themes-by-year", "themes-by-author", "themes-by-author-heatmap", "shares-by-author"],
    ]);
  }
});

test("without a known author all that is known is drawn under unknown", () => {
  const charts = draw(by(3, { author: null }));
  expect(Object.keys(charts)).toHaveLength(6);
  expect(JSON.stringify(charts["shares-by-author"])).toContain('"author":"unknown"');
});

test("where nothing was found there are no shares", () => {
  const charts = draw(by(3, { hits: 0, present: false }));
  expect(Object.keys(charts).filter((name) => name.startsWith("shares"))).toEqual([]);
});

test("of many themes with parts the points show the themes, the heat maps all, and shares whole themes", () => {
  const charts = draw(
    nested.flatMap((theme) => by(3, { theme })),
    nested,
  );
  for (const name of ["themes-by-year", "themes-by-author"]) {
    expect(titleOf(charts[name])).toMatch(/ \(16 sub-themes in the heat map\)$/u);
    expect(JSON.stringify(charts[name])).not.toContain("T0 › P1");
  }
  expect(JSON.stringify(charts["themes-by-author-heatmap"])).toContain("T0 › P1");
  expect(JSON.stringify(charts["themes-by-year-heatmap"])).toContain("T0 › P1");
  expect(JSON.stringify(charts["shares-by-author"])).not.toContain("T0 › P1");
});
