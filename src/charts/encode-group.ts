import type { Groups } from "../rows.js";
import { fillYears, tickYears } from "./fill-years.js";
import { centreLines } from "./style.js";

/** Pixels that a label of a year takes beside a first one that stands within the edge. */
const roomOfFlush = 46;

/**
 * Vega-Lite's encoding of a group along a side of a panel: years in their order, those between
 * them too where they are close, labelled as often as there is room in so many `pixels`, and named unless in a
 * panel among others; all else as listed, with its labels beside it.
 */
export function encodeGroup(
  group: keyof Groups,
  labels: readonly string[],
  { pixels, isInPanel = false }: { readonly pixels: number; readonly isInPanel?: boolean },
): Record<string, unknown> {
  if (group === "year") {
    const values = tickYears(labels, pixels, ...(isInPanel ? [roomOfFlush] : []));
    return {
      field: group,
      type: "ordinal",
      scale: { domain: fillYears(labels) },
      title: isInPanel ? null : "Year",
      axis: {
        ...{ labelAngle: 0, grid: false },
        // A first label that reached over a panel's edge would push its other axis away.
        ...(isInPanel ? { labelFlush: 14 } : {}),
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
