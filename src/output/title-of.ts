import type { Chart } from "../charts/chart.js";

/** The text of the chart's title where it has one, else its description. */
export function titleOf(chart: Chart): string {
  const title = chart.title;
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  if (Array.isArray(text)) return text.join(" ");
  return typeof text === "string" ? text : chart.description;
}
