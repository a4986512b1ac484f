import type { Groups, Trend } from "../rows.js";
import { formatPercent, formatPoints, sayCount } from "./figures-in-words.js";

/**
 * A trend as a person would say it, with its base and interval: `Sovereignty: from 31 % in 2015 to
 * 38 % in 2024, up 0.8 percentage points a year (95 % interval 0.1 to 1.5; 190 documents).`
 */
export function describeTrend(
  trend: Omit<Trend, "sentence">,
  label: string,
  key: Partial<Groups>,
): string {
  const where = Object.entries(key).map(([group, value]) => `, ${value ?? `unknown ${group}`}`);
  return `${label}${where.join("")}: ${sayTrend(trend)}.`;
}

function sayTrend(trend: Omit<Trend, "sentence">): string {
  const { from, to, from_share, to_share, change, change_low: low, change_high: high } = trend;
  const base = sayCount(trend.documents, "document");
  const isFlat = change === 0 && from_share === to_share;
  if (isFlat && (to_share === 0 || to_share === 1)) {
    return `in ${to_share === 0 ? "no" : "every"} passage from ${from} to ${to} (${base})`;
  }
  const ends = `from ${formatPercent(from_share)} in ${from} to ${formatPercent(to_share)} in ${to}`;
  const { value, interval, mayBeChance } = formatPoints(
    { change, low, high },
    { down: "down", up: "up" },
  );
  const side = change < 0 ? "down" : "up";
  const told = `${side} ${value} percentage points a year`;
  if (interval === null) return `${ends}, ${told}; ${base} are too few to tell how sure that is`;
  if (!mayBeChance) return `${ends}, ${told} (95 % interval ${interval}; ${base})`;
  const range = `95 % interval ${interval}, in percentage points a year`;
  return `${ends}, no change that can be told apart from chance (${range}; ${base})`;
}
