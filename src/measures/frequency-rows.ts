import type { Frequency, FrequencyRow, Groups } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { sortByGroups } from "./sort-by-groups.js";

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
  return sortByGroups(counts, groups, themes).map((count) => makeRow(count) as FrequencyRow<By>);
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
    per_1000_low: null,
    per_1000_high: null,
    interval: "wilson" as const,
  });
}
