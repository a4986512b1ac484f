import type { Chart } from "../charts/chart.js";

/** The text of the chart's title where it has one, else its description. */
export function titleOf(chart: Chart): string {
  return ownTitle(chart) ?? ownDescription(chart) ?? "Chart";
}

/** What the chart shows, in words; of one that was written by hand without, its title. */
export function altOf(chart: Chart): string {
  return ownDescription(chart) ?? titleOf(chart);
}

function ownTitle({ title }: Chart): string | undefined {
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  if (Array.isArray(text)) return text.join(" ");
  return typeof text === "string" ? text : undefined;
}

/** The type promises one, a specification from elsewhere has none. */
function ownDescription({ description }: Partial<Chart>): string | undefined {
  return description;
}
