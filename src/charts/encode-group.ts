import type { Groups } from "../rows.js";
import { fillYears, tickYears } from "./fill-years.js";
import { centreLines } from "./style.js";

/**
 * Vega-Lite's encoding of a group along a side of a panel: years in their order, those between
 * them too where they are close, labelled as often as there is room in so many `pixels`; all else
 * as listed, with its labels beside it.
 */
export function encodeGroup(
  group: keyof Groups,
  labels: readonly string[],
  { pixels, title = "Year" }: { readonly pixels: number; readonly title?: string | null },
): Record<string, unknown> {
  if (group === "year") {
    const values = tickYears(labels, pixels);
    return {
      field: group,
      type: "ordinal",
      scale: { domain: fillYears(labels) },
      title,
      axis: {
        ...{ labelAngle: 0, grid: false },
        ...(values === null ? { labelOverlap: "greedy" } : { values }),
      },
    };
  }
  return {
    field: group,
    type: "nominal",
    scale: { domain: labels },
    title: null,
    axis: { grid: false, domain: false, ticks: false, labelPadding: 8, ...centreLines(labels) },
  };
}
