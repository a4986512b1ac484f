import type { Frequency, FrequencyRow, Groups } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";

/** What was counted in one group for one theme. */
export interface GroupCount extends Pick<
  Frequency,
  "theme" | "documents" | "passages" | "passages_with_theme" | "words" | "hits"
> {
  readonly key: Partial<Groups>;
}

/**
 * A row for each count, with its share and interval, sorted by the groups in the order given
 * (unknown last) and then by theme.
 *
 * @param themes - in their order
 */
export function makeFrequencyRows<By extends keyof Groups>(
  counts: Iterable<GroupCount>,
  groups: readonly By[],
  themes: readonly string[],
): FrequencyRow<By>[] {
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
  return order.flatMap((i) => all[i] ?? []).map((count) => makeRow(count) as FrequencyRow<By>);
}

/** The position of each value among the distinct ones, which are compared once. */
function rankAll<Value extends string | number | null>(
  values: readonly Value[],
  sorted: readonly Value[] = [...new Set(values)].sort(compareValues),
): Uint32Array {
  const places = new Map(sorted.map((value, i) => [value, i]));
  return Uint32Array.from(values, (value) => places.get(value) ?? 0);
}

function makeRow(count: GroupCount): FrequencyRow<keyof Groups> {
  const { low, high } = wilsonInterval(count.passages_with_theme, count.passages);
  // There may be tens of thousands, and a spread in a literal takes many times as long.
  return Object.assign({} as Pick<Groups, keyof Groups>, count.key, {
    theme: count.theme,
    documents: count.documents,
    passages: count.passages,
    passages_with_theme: count.passages_with_theme,
    share: count.passages_with_theme / count.passages,
    share_low: low,
    share_high: high,
    words: count.words,
    hits: count.hits,
    per_1000_words: count.words === 0 ? 0 : (1000 * count.hits) / count.words,
  });
}

/** Numbers by size, text by its characters, unknown last; the same on every machine. */
function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
