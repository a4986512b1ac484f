import { groupNames, type Frequency, type Groups } from "../rows.js";
import { wilsonInterval } from "../wilson-interval.js";

/** A group that charts can show; every frequency has a theme, the others if measured by them. */
export type GroupName = keyof Groups;

/** A frequency as charts read it: with some groups. */
export type AnyFrequency = Frequency & Partial<Groups>;

/**
 * The frequencies put together over all groups but those named, in the order of first appearance.
 * Each document belongs to one author, year, language and source, so sums are exact; share and
 * interval are worked out anew: the interval is then Wilson's, since rows do not say how their
 * documents differ. A group that was measured as it is shown keeps its interval.
 */
export function poolFrequency(
  rows: readonly AnyFrequency[],
  groups: readonly GroupName[],
): AnyFrequency[] {
  const pooled = new Map<string, AnyFrequency>();
  const several = new Set<string>();
  for (const row of rows) {
    const key = Object.fromEntries(groups.map((group) => [group, row[group] ?? null]));
    const id = JSON.stringify(Object.values(key));
    const sum = pooled.get(id);
    pooled.set(id, sum === undefined ? { ...pick(row), ...key } : add(sum, row));
    if (sum !== undefined) several.add(id);
  }
  return [...pooled].map(([id, row]) => (several.has(id) ? finish(row) : row));
}

/** The groups that rows differ in, and over which they are put together where these are shown. */
export function findPooled(
  rows: readonly AnyFrequency[],
  groups: readonly GroupName[],
): GroupName[] {
  const others = groupNames.filter((name) => name !== "theme" && !groups.includes(name));
  return others.filter((name) => new Set(rows.map((row) => row[name])).size > 1);
}

/**
 * Documents and passages under all rows: the base that a chart names. Each group counts once,
 * though it has a row for each theme, and also where some themes' rows were left out.
 */
export function findBase(rows: readonly AnyFrequency[]): { documents: number; passages: number } {
  const once = takeOncePerGroup(rows);
  return {
    documents: once.reduce((sum, row) => sum + row.documents, 0),
    passages: once.reduce((sum, row) => sum + row.passages, 0),
  };
}

/** One row of each group, whatever its theme: what all themes of a group share is counted once. */
export function takeOncePerGroup<Row extends Partial<Groups>>(rows: readonly Row[]): Row[] {
  const groups = groupNames.filter((name) => name !== "theme");
  return [
    ...new Map(
      rows.map((row) => [JSON.stringify(groups.map((group) => row[group])), row] as const),
    ).values(),
  ];
}

function pick(row: AnyFrequency): AnyFrequency {
  const { theme, documents, passages, passages_with_theme, share, share_low, share_high } = row;
  const { words, hits, per_1000_words } = row;
  const counts = { documents, passages, passages_with_theme, words, hits };
  const { per_1000_low, per_1000_high, interval } = row;
  const rates = { per_1000_words, per_1000_low, per_1000_high };
  return { theme, ...counts, share, share_low, share_high, ...rates, interval };
}

function add(sum: AnyFrequency, row: AnyFrequency): AnyFrequency {
  return {
    ...sum,
    documents: sum.documents + row.documents,
    passages: sum.passages + row.passages,
    passages_with_theme: sum.passages_with_theme + row.passages_with_theme,
    words: sum.words + row.words,
    hits: sum.hits + row.hits,
  };
}

function finish(row: AnyFrequency): AnyFrequency {
  const { low, high } = wilsonInterval(row.passages_with_theme, row.passages);
  return {
    ...row,
    share: row.passages === 0 ? 0 : row.passages_with_theme / row.passages,
    share_low: low,
    share_high: high,
    per_1000_words: row.words === 0 ? 0 : (1000 * row.hits) / row.words,
    per_1000_low: null,
    per_1000_high: null,
    interval: "wilson",
  };
}
