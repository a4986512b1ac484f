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
  return sortByGroups(counts, groups, themes).map((count) => makeFrequencyRow(count, groups));
}

type Writable<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** The row of a count: the groups, and what was counted in them. */
export function makeFrequencyRow<By extends keyof Groups>(
  count: GroupCount,
  groups: readonly By[],
): FrequencyRow<By> {
  const intervals = count.intervals ?? makeWilson(count);
  // There may be tens of thousands: one after the other is many times as fast as a spread.
  const row: Partial<Writable<FrequencyRow<keyof Groups>>> = {};
  const key: Readonly<Record<string, unknown>> = count.key;
  for (const group of groups)
    if (group !== "theme") (row as Record<string, unknown>)[group] = key[group];
  row.theme = count.theme;
  row.documents = count.documents;
  row.passages = count.passages;
  row.passages_with_theme = count.passages_with_theme;
  row.share = count.passages_with_theme / count.passages;
  row.share_low = intervals.share_low;
  row.share_high = intervals.share_high;
  row.words = count.words;
  row.hits = count.hits;
  row.per_1000_words = count.words === 0 ? 0 : (1000 * count.hits) / count.words;
  row.per_1000_low = intervals.per_1000_low;
  row.per_1000_high = intervals.per_1000_high;
  row.interval = intervals.interval;
  return row as FrequencyRow<By>;
}

function makeWilson({ passages, passages_with_theme }: GroupCount): FrequencyIntervals {
  const { low: share_low, high: share_high } = wilsonInterval(passages_with_theme, passages);
  return { share_low, share_high, per_1000_low: null, per_1000_high: null, interval: "wilson" };
}
