import type { Groups } from "../rows.js";
import { fillYears, tickYears } from "./fill-years.js";
import { centreLines } from "./style.js";

/** Pixels that a label of a year takes beside a first one that is moved within the edge. */
const roomOfMoved = 46;
/** Half a label of a year. */
const halfLabel = 14;

/**
 * Vega-Lite's encoding of a group along a side of a panel: years in their order, those between
 * them too where they are close, labelled as often as there is room in so many `pixels`, and named
 * unless in a panel among others; all else as listed, with its labels beside it.
 */
export function encodeGroup(
  group: keyof Groups,
  labels: readonly string[],
  { pixels, isInPanel = false }: { readonly pixels: number; readonly isInPanel?: boolean },
): Record<string, unknown> {
  if (group === "year") return encodeYears(labels, pixels, isInPanel);
  return {
    field: group,
    type: "nominal",
    scale: { domain: labels },
    title: null,
    axis: { grid: false, domain: false, ticks: false, labelPadding: 8, ...centreLines(labels) },
  };
}

function encodeYears(
  labels: readonly string[],
  pixels: number,
  isInPanel: boolean,
): Record<string, unknown> {
  const domain = fillYears(labels);
  // A first label that reached over the edge of a panel would push its other axis away.
  const isOver = isInPanel && pixels / domain.length / 2 < halfLabel;
  const values = tickYears(labels, pixels, ...(isOver ? [roomOfMoved] : []));
  const isFirst = { test: `datum.value === '${domain[0] ?? ""}'`, value: "left" };
  return {
    field: "year",
    type: "ordinal",
    scale: { domain },
    title: isInPanel ? null : "Year",
    axis: {
      ...{ labelAngle: 0, grid: false },
      ...(isOver ? { labelAlign: { condition: isFirst, value: "center" } } : {}),
      ...(values === null ? { labelOverlap: "greedy" } : { values }),
    },
  };
}
