import { countOf, formatShare, labelTheme, listWords, unknown, wrapLabel } from "./label.js";
import { groupNames } from "../rows.js";
import { findBase, poolFrequency, type AnyFrequency, type GroupName } from "./pool-frequency.js";

/** Names for themes, by their keys. */
export interface LabelOptions {
  /** Readable names of themes (`themeLabels(codebook)`); else the themes' keys as words. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A row of a chart's data: groups as broken labels (`author`) and as plain text (`author_text`). */
export type Datum = Readonly<Record<string, string | number>>;

/** What a frequency chart is drawn from. */
export interface FrequencyData {
  readonly values: readonly Datum[];
  /** For each group shown its labels in their order: as measured, unknown last. */
  readonly order: Readonly<Partial<Record<GroupName, readonly string[]>>>;
  /** "n = 5 documents, 46 passages". */
  readonly base: string;
  /** The text alternative. */
  readonly description: string;
}

/**
 * The rows of a chart, pooled over the groups it does not show.
 *
 * @param verb - the chart's name, for errors
 * @throws TypeError when a group was not measured or the theme is not shown though rows differ in it.
 */
export function prepareFrequency(
  verb: string,
  rows: readonly AnyFrequency[],
  shown: Readonly<Record<string, GroupName | undefined>>,
  { labels = {} }: LabelOptions,
): FrequencyData {
  checkGroups(verb, rows, shown);
  const groups = [...new Set(Object.values(shown))].filter((group) => group !== undefined);
  const themes = new Set(rows.map(({ theme }) => theme));
  if (themes.size > 1 && !groups.includes("theme")) {
    const wanted = "expected theme as one of x, color, facet, or rows of a single theme";
    throw new TypeError(`${verb}: ${wanted}; found ${countOf(themes.size, "theme")}`);
  }
  const pooled = poolFrequency(rows, groups);
  const label = (group: GroupName, row: AnyFrequency): string => {
    const value = row[group] ?? unknown;
    return group === "theme" ? labelTheme(String(value), labels) : String(value);
  };
  const base = findBase(rows);
  const counted = `${countOf(base.documents, "document")}, ${countOf(base.passages, "passage")}`;
  return {
    values: pooled.map((row) => makeDatum(row, groups, label)),
    order: Object.fromEntries(groups.map((group) => [group, orderLabels(pooled, group, label)])),
    base: `n = ${counted}`,
    description: describe(pooled, groups, label, counted),
  };
}

function checkGroups(
  verb: string,
  rows: readonly AnyFrequency[],
  shown: Readonly<Record<string, GroupName | undefined>>,
): void {
  const [first] = rows;
  if (first === undefined) throw new TypeError(`${verb}: expected rows of frequencies, found none`);
  const measured = groupNames.filter((name) => name in first);
  for (const [option, group] of Object.entries(shown)) {
    if (group !== undefined && !measured.includes(group)) {
      const wanted = `expected a group that was measured (${measured.join(", ")})`;
      throw new TypeError(`${verb}: ${option}: ${wanted}; found ${group}`);
    }
  }
}

function makeDatum(
  row: AnyFrequency,
  groups: readonly GroupName[],
  label: (group: GroupName, row: AnyFrequency) => string,
): Datum {
  const labels = groups.flatMap((group) => {
    const text = label(group, row);
    return [[group, wrapLabel(text)] as const, [`${group}_text`, text] as const];
  });
  const interval = `${formatShare(row.share_low)} – ${formatShare(row.share_high)}`;
  return {
    ...Object.fromEntries(labels),
    share: row.share,
    share_low: row.share_low,
    share_high: row.share_high,
    interval,
    passages: `${row.passages_with_theme} of ${row.passages}`,
    documents: row.documents,
    hits: row.hits,
    per_1000_words: row.per_1000_words,
    share_text: formatShare(row.share),
  };
}

function orderLabels(
  rows: readonly AnyFrequency[],
  group: GroupName,
  label: (group: GroupName, row: AnyFrequency) => string,
): string[] {
  const known = rows.filter((row) => (row[group] ?? null) !== null);
  const sorted = group === "theme" ? known : [...known].sort((a, b) => compare(a[group], b[group]));
  const rest = rows.filter((row) => (row[group] ?? null) === null);
  return [...new Set([...sorted, ...rest].map((row) => wrapLabel(label(group, row))))];
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** The chart in words: its base, its highest and its lowest value. */
function describe(
  rows: readonly AnyFrequency[],
  groups: readonly GroupName[],
  label: (group: GroupName, row: AnyFrequency) => string,
  base: string,
): string {
  const say = (row: AnyFrequency) => {
    const where = groups.map((group) => label(group, row)).join(", ");
    const [low, high] = [formatShare(row.share_low), formatShare(row.share_high)];
    const counts = `${row.passages_with_theme} of ${countOf(row.passages, "passage")}`;
    return `${where}, ${formatShare(row.share)} (${counts}; 95 % interval ${low} to ${high})`;
  };
  const ranked = [...rows].sort((a, b) => b.share - a.share);
  const [first] = ranked;
  const last = ranked.at(-1);
  const ends =
    first === undefined || last === undefined
      ? ""
      : ` Highest: ${say(first)}. Lowest: ${say(last)}.`;
  return `Share of passages with each theme by ${listWords(groups)}; ${base}.${ends}`;
}
