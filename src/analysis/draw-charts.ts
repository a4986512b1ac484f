import type { Chart } from "../charts/chart.js";
import { drawArgumentCharts } from "./draw-argument-charts.js";
import { drawCooccurrence } from "./draw-cooccurrence.js";
import { drawDispersion } from "./draw-dispersion.js";
import { drawKeyness } from "./draw-keyness.js";
import { drawThemeCharts } from "./draw-theme-charts.js";
import { drawTimeline } from "./draw-timeline.js";
import type { RunMeasures } from "./measure-run.js";
import type { Survey } from "./survey.js";

/**
 * The charts of a run by the names of their files, in the order in which a report has them: how often
 * themes occur and stand together, which words tell authors apart, when documents are from and where
 * in them themes are spoken of, how themes are argued. None where no theme was measured.
 */
export function drawCharts(
  found: Survey,
  { cooccurrence, keyness }: Pick<RunMeasures, "cooccurrence" | "keyness">,
): Record<string, Chart> {
  if (found.frequency.length === 0) return {};
  return {
    ...drawThemeCharts(found),
    ...drawCooccurrence(cooccurrence, found),
    ...drawKeyness(keyness, found),
    ...drawTimeline(found),
    ...drawDispersion(found),
    ...drawArgumentCharts(found),
  };
}
