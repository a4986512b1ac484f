import { parse, View } from "vega";
import type { Chart } from "../../src/charts/chart.js";
import { shieldNames } from "../../src/output/shield-names.js";
import { checkChart, listen } from "./check-chart.js";

/** Checks a chart and has Vega lay it out, which must not complain either. */
export async function runChart(chart: Chart): Promise<void> {
  const complaints: string[] = [];
  const spec = checkChart(shieldNames(chart));
  const view = new View(parse(spec), { renderer: "none", logger: listen(complaints) });
  await view.runAsync();
  view.finalize();
  expect(complaints).toEqual([]);
}
