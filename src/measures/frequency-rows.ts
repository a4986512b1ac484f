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
  const rank = new Map(themes.map((theme, i) => [theme, i]));
  const compareThemes = (a: GroupCount, b: GroupCount) =>
    (rank.get(a.theme) ?? 0) - (rank.get(b.theme) ?? 0);
  const sorted = [...counts].sort((a, b) => {
    for (const group of groups) {
      const order =
        group === "theme"
          ? compareThemes(a, b)
          : compareValues(a.key[group] ?? null, b.key[group] ?? null);
      if (order !== 0) return order;
    }
    return compareThemes(a, b);
  });
  return sorted.map((count) => makeRow(count) as FrequencyRow<By>);
}

function makeRow({ key, ...count }: GroupCount): FrequencyRow<keyof Groups> {
  const { low, high } = wilsonInterval(count.passages_with_theme, count.passages);
  const row = {
    ...key,
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
  };
  return row as FrequencyRow<keyof Groups>;
}

/** Numbers by size, text by its characters, unknown last; the same on every machine. */
function compareValues(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
