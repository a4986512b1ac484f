import type { Groups } from "../rows.js";
import type { Namer } from "./name-groups.js";

/** The labels of a group: themes as the rows have them, all else sorted, the unknown last. */
export function orderLabels(
  rows: readonly Partial<Groups>[],
  group: keyof Groups,
  label: Namer,
): string[] {
  const known = rows.filter((row) => (row[group] ?? null) !== null);
  const sorted = group === "theme" ? known : [...known].sort((a, b) => compare(a[group], b[group]));
  const rest = rows.filter((row) => (row[group] ?? null) === null);
  return [...new Set([...sorted, ...rest].map((row) => label(group, row)))];
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}
