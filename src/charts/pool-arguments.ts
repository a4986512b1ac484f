import type { ArgumentFrequency, Groups } from "../rows.js";
import { takeOncePerGroup } from "./pool-frequency.js";

/** What is added up where groups are put together. */
const counted = [
  "documents",
  "components",
  "claims",
  "premises",
  "proposals",
  "backed",
  "reported",
] as const;

type Counts = Pick<ArgumentFrequency, (typeof counted)[number]>;

/** An argument frequency as charts read it: its counts, with some groups. */
export type AnyArguments = Counts & Partial<Groups>;

/**
 * The argument frequencies put together over all groups but those named, in the order of first
 * appearance. Each document belongs to one author, year, language and source, so sums are exact.
 */
export function poolArguments(
  rows: readonly AnyArguments[],
  groups: readonly (keyof Groups)[],
): AnyArguments[] {
  const pooled = new Map<string, AnyArguments>();
  for (const row of rows) {
    const key = Object.fromEntries(groups.map((group) => [group, row[group] ?? null]));
    const id = JSON.stringify(Object.values(key));
    const sum = pooled.get(id);
    pooled.set(id, { ...key, ...add(sum, row) });
  }
  return [...pooled.values()];
}

function add(sum: AnyArguments | undefined, row: AnyArguments): Counts {
  const counts = counted.map((name) => [name, (sum?.[name] ?? 0) + row[name]] as const);
  return Object.fromEntries(counts) as unknown as Counts;
}

/**
 * Documents and components under all rows: the base that a chart names. The documents of a group
 * are the same for all themes and count once; a component about two themes is one of either.
 */
export function findArgumentBase(rows: readonly AnyArguments[]): {
  documents: number;
  components: number;
} {
  return {
    documents: takeOncePerGroup(rows).reduce((sum, row) => sum + row.documents, 0),
    components: rows.reduce((sum, row) => sum + row.components, 0),
  };
}
