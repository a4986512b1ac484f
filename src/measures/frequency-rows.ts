import type { Frequency, FrequencyRow, Groups } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";
import { sortByGroups } from "./sort-by-groups.js";

/** The intervals of a frequency, and what they are made from. */
export type FrequencyIntervals = Pick<
  Frequency,
  "share_low" | "share_high" | "per_1000_low" | "per_1000_high" | "interval"
>;

/** What was counted in one group for one theme. */
export interface GroupCount extends Pick<
  Frequency,
  "theme" | "documents" | "passages" | "passages_with_theme" | "words" | "hits"
> {
  readonly key: Partial<Groups>;
  /** Wilson's unless given. */
  readonly intervals?: FrequencyIntervals;
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
  const intervals = count.intervals ?? makeWilson(count);
  // There may be tens of thousands, and a spread in a literal takes many times as long.
  return Object.assign({} as Pick<Groups, keyof Groups>, count.key, {
    theme: count.theme,
    documents: count.documents,
    passages: count.passages,
    passages_with_theme: count.passages_with_theme,
    share: count.passages_with_theme / count.passages,
    share_low: intervals.share_low,
    share_high: intervals.share_high,
    words: count.words,
    hits: count.hits,
    per_1000_words: count.words === 0 ? 0 : (1000 * count.hits) / count.words,
    per_1000_low: intervals.per_1000_low,
    per_1000_high: intervals.per_1000_high,
    interval: intervals.interval,
  });
}

function makeWilson({ passages, passages_with_theme }: GroupCount): FrequencyIntervals {
  const { low: share_low, high: share_high } = wilsonInterval(passages_with_theme, passages);
  return { share_low, share_high, per_1000_low: null, per_1000_high: null, interval: "wilson" };
}
