import { chartArguments } from "../../src/charts/chart-arguments.js";
import { chartCooccurrence } from "../../src/charts/chart-cooccurrence.js";
import { chartFrequency } from "../../src/charts/chart-frequency.js";
import { chartShares } from "../../src/charts/chart-shares.js";
import { measureArguments } from "../../src/measures/measure-arguments.js";
import { measureCooccurrence } from "../../src/measures/measure-cooccurrence.js";
import { takeLiveCharts } from "../../src/output/report-charts.js";
import { openCounts } from "../../src/output/report-figures.js";
import type { Chart } from "../../src/charts/chart.js";
import { themeLabels } from "../../src/themes/theme-labels.js";
import { makeData, reportOf } from "./report-data.js";

interface Row {
  readonly figure?: number;
  readonly count?: number;
  readonly passages?: string;
}

function rowsOf(chart: Chart | undefined): readonly Row[] {
  const nodes = (chart?.datasets as { nodes: Row[] } | undefined)?.nodes;
  return nodes ?? (chart?.data as { values: Row[] } | undefined)?.values ?? [];
}

test("every mark of a chart has a figure, and the figure counts what the mark says", async () => {
  const data = await makeData();
  const labels = themeLabels(data.codebook);
  const argued = measureArguments(data.stances, { by: ["author", "year"] });
  const charts = {
    ...data.charts,
    years: chartFrequency(data.frequency, { x: "year", facet: "author", labels }),
    backed: chartArguments(argued, { labels, measure: "backed" }),
    shares: chartShares(data.frequency, { x: "year", labels }),
    together: chartCooccurrence(measureCooccurrence(data.scores), { labels }),
  };
  const count = openCounts(reportOf(data).tally);
  const live = takeLiveCharts(reportOf({ ...data, charts })).charts;
  expect(live.map(({ name }) => name)).toEqual([
    ...["map", "arguments", "years", "backed", "shares", "together"],
  ]);
  for (const { spec, figures } of live) {
    expect(rowsOf(spec).length).toBeGreaterThan(0);
    for (const row of rowsOf(spec)) {
      const figure = figures[row.figure ?? -1];
      if (figure === undefined) throw new Error("expected a figure");
      expect(count(figure)).toBe(row.count ?? Number.parseInt(row.passages ?? "", 10));
    }
  }
});

test("the charts themselves are left as they were", async () => {
  const data = await makeData();
  const before = JSON.stringify(data.charts);
  takeLiveCharts(reportOf(data));
  expect(JSON.stringify(data.charts)).toBe(before);
});

test("a row that does not count what its labels say has no figure, nor one of another kind", async () => {
  const data = await makeData();
  const row = { theme_text: "Flood defence", author_text: "Ada Brook", passages: "999 of 1000" };
  const values = [row, { ...row, author_text: "Nobody" }, { ...row, source_text: "x" }, { a: 1 }];
  const chart = { ...data.charts.map, data: { values } } as unknown as Chart;
  const [live] = takeLiveCharts(reportOf({ ...data, charts: { chart } })).charts;
  expect(live?.figures).toEqual([]);
  expect(rowsOf(live?.spec)).toEqual(values);
});

test("numbers in groups of digits are read as they are meant, whatever the locale", async () => {
  const data = await makeData();
  const [theme] = data.codebook.themes;
  if (theme === undefined) throw new Error("expected a theme");
  const [score] = data.scores;
  if (score === undefined) throw new Error("expected a score");
  const one = { ...score, theme: theme.theme, present: true, counted: true };
  const scores = Array.from({ length: 1234 }, () => one);
  const figuresOf = (passages: string) => {
    const values = [{ theme_text: theme.label, passages }];
    const chart = { ...data.charts.map, data: { values } } as unknown as Chart;
    return takeLiveCharts(reportOf({ ...data, scores, charts: { chart } })).charts[0]?.figures;
  };
  for (const passages of ["1,234 of 5,678", "1.234 of 5.678", "1\u202f234 of 5\u202f678"]) {
    expect(figuresOf(passages)).toEqual([{ theme: theme.theme, what: "passages" }]);
  }
  for (const passages of ["1,234", "– of 5", "1 of many"]) expect(figuresOf(passages)).toEqual([]);
});
