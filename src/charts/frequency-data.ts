import { formatShare, listWords, wrapLabel } from "./label.js";
import { countOf } from "../text/count-of.js";
import { nameGroups, type Namer } from "./name-groups.js";
import { orderLabels } from "./order-labels.js";
import { findBase, poolFrequency, type AnyFrequency, type GroupName } from "./pool-frequency.js";
import { takeShown } from "./take-shown.js";

/** Names for themes, by their keys. */
export interface LabelOptions {
  /** Readable names of themes (`themeLabels(codebook)`); else the themes' keys as words. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a chart shows of each frequency, and how. */
export interface DataOptions extends LabelOptions {
  readonly measure?: Measure;
  /** The longest line of the labels of a group, in columns, where it is not the usual one. */
  readonly longestLine?: Readonly<Partial<Record<GroupName, number>>>;
}

/** Share of passages, or hits per 1,000 words. */
export type Measure = "share" | "per_1000_words";

/** A row of a chart's data: groups as broken labels (`author`) and as plain text (`author_text`). */
export type Datum = Readonly<Record<string, string | number | null>>;

/** What a frequency chart is drawn from. */
export interface FrequencyData {
  readonly values: readonly Datum[];
  /** For each group shown its labels in their order: as measured, unknown last. */
  readonly order: Readonly<Partial<Record<GroupName, readonly string[]>>>;
  /** "n = 5 documents, 46 passages". */
  readonly base: string;
  /** The theme, where all rows are about one and it is not among the groups. */
  readonly theme: string | null;
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
  { labels = {}, measure = "share", longestLine = {} }: DataOptions,
): FrequencyData {
  const groups = takeShown(verb, rows, shown);
  const pooled = poolFrequency(rows, groups);
  const name = nameGroups(rows, [...groups, "theme"], labels);
  const wrap: Namer = (group, row) => wrapLabel(name(group, row), longestLine[group]);
  const base = findBase(rows);
  const counted = `${countOf(base.documents, "document")}, ${countOf(base.passages, "passage")}`;
  const theme = groups.includes("theme") ? null : themeOf(rows, name);
  const what = measure === "share" ? "Share of passages with" : "Hits per 1,000 words for";
  const about = `${what} ${theme ?? "each theme"} by ${listWords(groups)}; ${counted}.`;
  return {
    values: pooled.map((row) => makeDatum(row, groups, name, wrap)),
    order: Object.fromEntries(groups.map((group) => [group, orderLabels(pooled, group, wrap)])),
    base: `n = ${counted}`,
    theme,
    description: `${about}${describeEnds(pooled, groups, name, measure)}`,
  };
}

function themeOf(rows: readonly AnyFrequency[], name: Namer): string | null {
  const [row] = rows;
  return row === undefined ? null : name("theme", row);
}

function makeDatum(
  row: AnyFrequency,
  groups: readonly GroupName[],
  name: Namer,
  wrap: Namer,
): Datum {
  const labels = groups.flatMap((group) => [
    [group, wrap(group, row)] as const,
    [`${group}_text`, name(group, row)] as const,
  ]);
  const interval = formatInterval(row, " – ") ?? "none: one document";
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

function formatInterval({ share_low, share_high }: AnyFrequency, between: string): string | null {
  if (share_low === null || share_high === null) return null;
  return `${formatShare(share_low)}${between}${formatShare(share_high)}`;
}

/** The highest and the lowest value in words. */
function describeEnds(
  rows: readonly AnyFrequency[],
  groups: readonly GroupName[],
  name: Namer,
  measure: Measure,
): string {
  const say = (row: AnyFrequency) => {
    const where = groups.map((group) => name(group, row)).join(", ");
    if (measure !== "share") {
      const counts = `${countOf(row.hits, "hit")} in ${countOf(row.words, "word")}`;
      return `${where}, ${row.per_1000_words.toFixed(1)} (${counts})`;
    }
    const counts = `${row.passages_with_theme} of ${countOf(row.passages, "passage")}`;
    const interval = formatInterval(row, " to ");
    const told = interval === null ? "one document, no interval" : `95 % interval ${interval}`;
    return `${where}, ${formatShare(row.share)} (${counts}; ${told})`;
  };
  const ranked = [...rows].sort((a, b) => b[measure] - a[measure]);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last
    ? ` Value: ${say(first)}.`
    : ` Highest: ${say(first)}. Lowest: ${say(last)}.`;
}
