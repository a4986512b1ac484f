import type { Groups } from "../rows.js";
import { fillYears } from "./fill-years.js";
import { mostLines } from "./label.js";
import { sizes } from "./style.js";

/** How bars lie: those of years stand beside one another, all others lie below one another. */
export interface BarLayout {
  readonly isVertical: boolean;
  /** Pixels of a bar with the gap to the next, of the longest, and of all beside one another. */
  readonly step: number;
  readonly length: number;
  readonly breadth: number;
}

/** The layout of bars, one for each label; thinner where there are very many years. */
export function layOutBars(
  group: keyof Groups,
  labels: readonly string[],
  length: number = sizes.panel,
): BarLayout {
  const isVertical = group === "year";
  const bars = isVertical ? fillYears(labels).length : labels.length;
  const step = isVertical
    ? Math.min(60, Math.max(18, sizes.widest / 2 / bars))
    : Math.max(24, sizes.line * mostLines(labels) + 6);
  return {
    ...{ isVertical, step, breadth: step * bars },
    length: isVertical ? sizes.height : length,
  };
}
