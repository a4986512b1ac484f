import { parse, View } from "vega";
import type { Chart } from "../../src/charts/chart.js";
import { shieldNames } from "../../src/output/shield-names.js";
import { checkChart } from "./check-chart.js";

/** Checks a chart and has Vega lay it out, which must not complain either. */
export async function runChart(chart: Chart): Promise<void> {
  const complaints: string[] = [];
  const keep = (...parts: readonly unknown[]) => complaints.push(parts.map(String).join(" "));
  const view = new View(parse(checkChart(shieldNames(chart))), { renderer: "none" });
  view.warn = keep;
  view.error = keep;
  await view.runAsync();
  view.finalize();
  expect(complaints).toEqual([]);
}
