import type { Groups } from "../rows.js";

/** What belongs to one group and one theme. */
export interface Grouped {
  readonly key: Partial<Groups>;
  readonly theme: string;
}

/**
 * What was counted, sorted by the groups in the order given (unknown last) and then by theme.
 *
 * @param themes - in their order
 */
export function sortByGroups<Count extends Grouped>(
  counts: Iterable<Count>,
  groups: readonly (keyof Groups)[],
  themes: readonly string[],
): Count[] {
  const all = [...counts];
  const ranks = [...groups, "theme" as const].map((group) =>
    group === "theme"
      ? rankAll(
          all.map(({ theme }) => theme),
          themes,
        )
      : rankAll(all.map(({ key }) => key[group] ?? null)),
  );
  const order = all
    .map((_, i) => i)
    .sort((a, b) => {
      for (const rank of ranks) {
        const difference = (rank[a] ?? 0) - (rank[b] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    });
  return order.flatMap((i) => all[i] ?? []);
}

/** The position of each value among the distinct ones, which are compared once. */
function rankAll<Value extends string | number | null>(
  values: readonly Value[],
  sorted: readonly Value[] = [...new Set(values)].sort(compareValues),
): Uint32Array {
  const places = new Map(sorted.map((value, i) => [value, i]));
  return Uint32Array.from(values, (value) => places.get(value) ?? 0);
}

/** Numbers by size, text by its characters, unknown last; the same on every machine. */
function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
