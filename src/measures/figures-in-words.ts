import type { Groups } from "../rows.js";
import { groupDigits } from "../text/group-digits.js";
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

/** Writes numbers with as many decimals as the largest needs, and so that none looks like 0. */
function formatAlike(changes: readonly number[]): (change: number) => string {
  const points = changes.map((change) => Math.abs(100 * change));
  const largest = Math.max(...points);
  const fewest = largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3;
  const decimals = [1, 2, 3].find(
    (places) =>
      places >= fewest && points.every((value) => value === 0 || Number(value.toFixed(places)) > 0),
  );
  return (change) => Math.abs(100 * change).toFixed(decimals ?? 4);
}

/** A number of things with commas: `6,037 documents`. */
export function sayCount(count: number, thing: string): string {
  return `${groupDigits(count)} ${thing}${count === 1 ? "" : "s"}`;
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

/** Where passages are from: `by Ann and Bob`, `of 2020 to 2024`, `in unknown languages`. */
export function sayWhere(group: GroupName, values: readonly (string | number | null)[]): string {
  const [preposition, unknown] = phrases[group];
  return `${preposition} ${listValues(values, unknown)}`;
}

/** The values of a group by name, years that follow one another as `2020 to 2024`. */
export function listValues(
  values: readonly (string | number | null)[],
  unknown = "unknown",
): string {
  const years = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const isRange = years.length > 2 && last - first === years.length - 1;
  const told = isRange ? [`${first} to ${last}`] : years.map(String);
  const others = values.filter((value) => typeof value !== "number");
  return listWords([...told, ...others.map((value) => value ?? unknown)]);
}
