import type { Change, Groups, Responsible } from "../rows.js";
import { groupDigits } from "../text/group-digits.js";
import { formatPercent, formatPoints, sayCount } from "./figures-in-words.js";

/** So many of the documents responsible are named in a sentence. */
const mostNamed = 3;

/**
 * A change as a person would say it, with its base, interval and the documents responsible: `Sea: from
 * 40 % of the passages (20 of 50, from 4 documents) to 50 % (30 of 60, from 5 documents), up 10.0
 * percentage points (95 % interval 3.1 to 20.2), by ann-1920 (added).`
 */
export function describeChange(
  row: Omit<Change, "sentence">,
  label: string,
  key: Partial<Groups>,
): string {
  const where = Object.entries(key).map(([group, value]) => `, ${value ?? `unknown ${group}`}`);
  const isGroup = where.length > 0;
  return `${label}${where.join("")}: ${sayChange(row, isGroup)}.`;
}

type Row = Omit<Change, "sentence">;

/** In shares: what is less than this nobody would call a change, 0.05 of a percentage point. */
const least = 0.0005;

/** Whether a share changed by next to nothing, its interval included. */
export function isSlight(
  row: Pick<Change, "difference" | "difference_low" | "difference_high">,
): boolean {
  const { difference, difference_low: low, difference_high: high } = row;
  if (difference === null || difference === 0) return false;
  return [difference, low ?? 0, high ?? 0].every((change) => Math.abs(change) < least);
}

function sayChange(row: Row, isGroup: boolean): string {
  const { share_before: before, share_after: after, difference, documents_changed } = row;
  const [was, is] = [baseOf(row, "before"), baseOf(row, "after")];
  // Without groups there are passages in either run, and it is the theme that is missing in one.
  if (before === null) {
    const now = `in ${formatPercent(after ?? 0)} of the passages (${is})`;
    return `${now}, ${isGroup ? "none" : "no theme"} before`;
  }
  if (after === null) {
    const then = `before in ${formatPercent(before)} of ${isGroup ? "them" : "the passages"} (${was})`;
    return `no ${isGroup ? "passages" : "theme"} any more, ${then}`;
  }
  if (documents_changed === 0) {
    return `in ${formatPercent(after)} of the passages as before (${is})`;
  }
  const [from, to] = formatApart(before, after);
  const ends = `from ${from} of the passages (${was}) to ${to} (${is})`;
  return `${ends}, ${sayDifference(row, difference ?? 0)}${sayResponsible(row)}`;
}

/** Two shares in per cent, with a decimal where they would look the same without. */
function formatApart(before: number, after: number): [string, string] {
  const [from, to] = [formatPercent(before), formatPercent(after)];
  if (before === after || from !== to) return [from, to];
  return [`${(100 * before).toFixed(1)} %`, `${(100 * after).toFixed(1)} %`];
}

function baseOf(row: Row, when: "before" | "after"): string {
  const counts = [row[`passages_with_theme_${when}`], row[`passages_${when}`]].map(groupDigits);
  return `${counts.join(" of ")}, from ${sayCount(row[`documents_${when}`], "document")}`;
}

function sayDifference(row: Row, change: number): string {
  const { difference_low: low, difference_high: high } = row;
  if (isSlight(row)) return "a change of under 0.1 percentage points";
  const sides = { down: "down", up: "up" };
  const { value, interval, mayBeChance } = formatPoints({ change, low, high }, sides);
  const told =
    change === 0 ? "no difference" : `${change < 0 ? "down" : "up"} ${value} percentage points`;
  if (interval === null) return `${told}; one document is too little to tell how sure that is`;
  if (low === 0 && high === 0) return told;
  const chance = mayBeChance && change !== 0 ? ", which may be chance" : "";
  return `${told} (95 % interval ${interval})${chance}`;
}

function sayResponsible({ responsible, documents_changed }: Row): string {
  if (responsible.length === 0) return "";
  const named = responsible.slice(0, mostNamed).map(nameResponsible).join(", ");
  const isAll = documents_changed <= Math.min(mostNamed, responsible.length);
  const most = isAll ? "" : `${sayCount(documents_changed, "document")}, most of all `;
  return `; by ${most}${named}`;
}

/**
 * A document, and whether it came or went: `ann-1920 (added)`. Of one that is counted otherwise it
 * is not said that it changed: a term, a setting or another name of its author may be the reason.
 */
export function nameResponsible({ document, change }: Responsible): string {
  return change === "changed" ? document : `${document} (${change})`;
}
