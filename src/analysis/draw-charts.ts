import type { Chart } from "../charts/chart.js";
import type { Analysis } from "./analyse.js";
import { drawArgumentCharts } from "./draw-argument-charts.js";
import { drawCooccurrence } from "./draw-cooccurrence.js";
import { drawDispersion } from "./draw-dispersion.js";
import { drawKeyness } from "./draw-keyness.js";
import { drawThemeCharts } from "./draw-theme-charts.js";
import { drawTimeline } from "./draw-timeline.js";
import type { RunMeasures } from "./measure-run.js";

/** An analysis with what else was measured of it for charts. */
export type Measured = Analysis & Pick<RunMeasures, "cooccurrence" | "keyness">;

/**
 * The charts of a run by the names of their files, in the order in which a report has them: how often
 * themes occur and stand together, which words tell authors apart, when documents are from and where
 * in them themes are spoken of, how themes are argued. None where no theme was measured.
 */
export function drawCharts(measured: Measured): Record<string, Chart> {
  if (measured.frequency.length === 0) return {};
  return {
    ...drawThemeCharts(measured),
    ...drawCooccurrence(measured),
    ...drawKeyness(measured),
    ...drawTimeline(measured),
    ...drawDispersion(measured),
    ...drawArgumentCharts(measured),
  };
}
