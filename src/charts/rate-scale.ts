import { extent } from "d3-array";
import type { ChartFormats } from "./chart-formats.js";
import type { Tick } from "./label-ticks.js";

/** Where rates stand on an axis of so many pixels, and what is written there. */
export interface RateScale {
  /** From the axis' beginning; what never occurs has a place of its own there. */
  readonly place: (rate: number) => number;
  /** Where rates begin behind the place of what never occurs. */
  readonly begin: number;
  readonly ticks: readonly Tick[];
}

/** Pixels for what never occurs, and between the last rate and the axis' end. */
const zero = 22;
const never = 44;
const rest = 12;

/** A logarithmic scale for rates per 1,000 words, from the least above 0 to the most. */
export function scaleRates(rates: readonly number[], length: number, say: ChartFormats): RateScale {
  const logs = rates.filter((rate) => rate > 0).map(Math.log10);
  const [low = 0, high = 0] = extent(logs);
  const from = logs.length === 0 ? -1 : low - 0.05;
  const to = logs.length === 0 ? 1 : Math.max(high, from + 0.5);
  const place = (rate: number) => {
    if (!(rate > 0)) return zero;
    const part = (Math.log10(rate) - from) / (to - from);
    return Math.round(10 * (never + part * (length - never - rest))) / 10;
  };
  const steps = to - from > 2.5 ? [1] : to - from > 1.2 ? [1, 3] : [1, 2, 5];
  const powers = Array.from({ length: 24 }, (_, i) => i - 12);
  const shown = powers
    .flatMap((power) => steps.map((step) => ({ power, rate: step * 10 ** power })))
    .filter(({ rate }) => Math.log10(rate) >= from && Math.log10(rate) <= to)
    .map(({ power, rate }) => ({ at: place(rate), text: say.number(rate, Math.max(0, -power)) }));
  return { place, begin: never, ticks: [{ at: zero, text: say.number(0) }, ...shown] };
}
