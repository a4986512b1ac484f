import { nameResponsible } from "../measures/describe-change.js";
import { groupDigits } from "../text/group-digits.js";
import { labelTheme } from "../text/label-theme.js";
import type { ChangeRow, Groups } from "../rows.js";
import type { RunChanges } from "./run-changes.js";

/** Changes of shares for people to read, a row each: in per cent and percentage points. */
export function tabulateChanges(
  rows: readonly (ChangeRow & Partial<Groups>)[],
  { by, labels }: Pick<RunChanges, "by" | "labels">,
): Readonly<Record<string, string | number | null>>[] {
  return rows.map((row) => ({
    ...Object.fromEntries(by.map((group) => [group, row[group] ?? null])),
    theme: labelTheme(row.theme, labels),
    before: sayShare(row.share_before),
    after: sayShare(row.share_after),
    points: row.difference === null ? "" : sayPoints(row.difference),
    "95 % interval": sayInterval(row),
    passages: sayPassages(row),
    "by documents": row.responsible.map(nameResponsible).join(", "),
  }));
}

/** The groups whose shares changed most first, those that are new or gone last. */
export function rankChanges<Row extends Pick<ChangeRow, "difference">>(rows: readonly Row[]): Row[] {
  const sizeOf = ({ difference }: Row) => (difference === null ? -1 : Math.abs(difference));
  return [...rows].sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sayShare(share: number | null): string {
  return share === null ? "none" : `${(100 * share).toFixed(1)} %`;
}

/** The passages with the theme, of all that there are now: `20 of 50`. */
function sayPassages(row: ChangeRow): string {
  return `${groupDigits(row.passages_with_theme_after)} of ${groupDigits(row.passages_after)}`;
}

/** In percentage points with a sign: `+1.2`, `-0.3`, `0`. */
function sayPoints(difference: number): string {
  if (difference === 0) return "0";
  const points = Math.abs(100 * difference);
  const told = points < 0.05 ? "under 0.1" : points.toFixed(1);
  return `${difference < 0 ? "-" : "+"}${told}`;
}

function sayInterval({ difference, difference_low: low, difference_high: high }: ChangeRow): string {
  if (difference === null) return "";
  if (low === null || high === null) return "one document";
  return low === 0 && high === 0 ? "0" : `${sayPoints(low)} to ${sayPoints(high)}`;
}
