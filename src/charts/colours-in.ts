import type { ChartLook } from "./finish-chart.js";
import { encodeColours } from "./style.js";

/** From dark to light in turn, so that neighbours differ on paper. */
const greys = ["#1a1a1a", "#8a8a8a", "#505050", "#b5b5b5"];

/** Colours for so many things, greys in print. */
export function coloursIn({ style }: ChartLook, count: number): string[] {
  const { colours } = encodeColours(count);
  return style === "print" ? colours.map((_, i) => greys[i % greys.length] ?? "") : colours;
}
