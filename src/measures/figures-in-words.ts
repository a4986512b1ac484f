import type { Groups } from "../rows.js";
import { listWords } from "../text/list-words.js";

/** A share in per cent: `62 %`; below ten with a decimal: `3.2 %`. */
export function formatPercent(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.05) return "under 0.1 %";
  return `${percent.toFixed(percent > 0 && percent < 9.95 ? 1 : 0)} %`;
}

/** How shares change or differ, in percentage points without a sign. */
export interface Points {
  readonly value: string;
  /** `0.1 to 1.5`; from the one side to the other `0.4 less to 1.5 more`; `null` where there is none. */
  readonly interval: string | null;
  /** Whether 0 is in the interval. */
  readonly mayBeChance: boolean;
}

/**
 * @param change - of a share, -1 to 1, with its interval
 * @param sides - what an end below 0 and one above is called: `less` and `more`
 */
export function formatPoints(
  { change, low, high }: { readonly change: number } & Ends,
  sides: { readonly down: string; readonly up: string },
): Points {
  const format = formatAlike([change, low ?? 0, high ?? 0]);
  const value = format(change);
  if (low === null || high === null) return { value, interval: null, mayBeChance: false };
  const mayBeChance = low <= 0 && high >= 0;
  const name = (end: number) =>
    end === 0 ? "0" : `${format(end)} ${end < 0 ? sides.down : sides.up}`;
  const ends = mayBeChance
    ? [name(low), name(high)]
    : [low, high].map(format).sort((a, b) => Number(a) - Number(b));
  return { value, interval: ends.join(" to "), mayBeChance };
}

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** Writes numbers with so many decimals that none of those given looks like 0 unless it is. */
function formatAlike(changes: readonly number[]): (change: number) => string {
  const points = changes.map((change) => Math.abs(100 * change));
  const decimals = [1, 2, 3].find((places) =>
    points.every((value) => value === 0 || Number(value.toFixed(places)) > 0),
  );
  return (change) => Math.abs(100 * change).toFixed(decimals ?? 4);
}

type GroupName = Exclude<keyof Groups, "theme">;

/** How what a group holds is told: `by Ann`, `of 2020`, and what is unknown. */
const phrases: Readonly<Record<GroupName, readonly [preposition: string, unknown: string]>> = {
  author: ["by", "unknown authors"],
  year: ["of", "unknown years"],
  language: ["in", "unknown languages"],
  source: ["from", "unknown sources"],
  document: ["of", "unknown documents"],
};

/** Where passages are from: `by Ann and Bob`, `of 2020`, `in unknown languages`. */
export function sayWhere(group: GroupName, values: readonly (string | number | null)[]): string {
  const [preposition, unknown] = phrases[group];
  return `${preposition} ${listWords(values.map((value) => (value === null ? unknown : String(value))))}`;
}
