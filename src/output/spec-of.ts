import type { Chart } from "../charts/chart.js";

/** The chart's specification as JSON that a person can read. */
export function specOf(chart: Chart): string {
  return `${JSON.stringify(chart, null, 2)}\n`;
}
