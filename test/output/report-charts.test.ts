import { chartArguments } from "../../src/charts/chart-arguments.js";
import { chartFrequency } from "../../src/charts/chart-frequency.js";
import { measureArguments } from "../../src/measures/measure-arguments.js";
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
  return (chart?.data as { values: Row[] } | undefined)?.values ?? [];
}

test("every mark of a chart has a figure, and the figure counts what the mark says", async () => {
  const data = await makeData();
  const labels = themeLabels(data.codebook);
  const argued = measureArguments(data.stances, { by: ["author", "year"] });
  const charts = {
    ...data.charts,
    years: chartFrequency(data.frequency, { x: "year", facet: "author", labels }),
    backed: chartArguments(argued, { labels, measure: "backed" }),
  };
  const count = openCounts(reportOf(data).tally);
  const live = takeLiveCharts(reportOf({ ...data, charts })).charts;
  expect(live.map(({ name }) => name)).toEqual(["map", "arguments", "years", "backed"]);
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
