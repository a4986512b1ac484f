import type { ChartLook } from "./finish-chart.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { findIntervals, type Intervals } from "./explain-intervals.js";
import { listWords, wrapLabel } from "./label.js";
import { nameGroups, type Namer } from "./name-groups.js";
import { orderLabels } from "./order-labels.js";
import {
  findBase,
  findPooled,
  poolFrequency,
  type AnyFrequency,
  type GroupName,
} from "./pool-frequency.js";
import { placesOfThemes } from "./places-of-themes.js";
import { howMany } from "./style.js";
import { takeShown } from "./take-shown.js";
import { tellEnds } from "./tell-ends.js";

/** Names for themes, by their keys. */
export interface LabelOptions {
  /** Readable names of themes (`themeLabels(codebook)`); else the themes' keys as words. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a chart shows of each frequency, and how. */
export interface DataOptions extends LabelOptions, ChartLook {
  readonly measure?: Measure;
  /** The longest line of the labels of a group, in columns, where it is not the usual one. */
  readonly longestLine?: Readonly<Partial<Record<GroupName, number>>>;
}

/** Share of passages, or hits per 1,000 words. */
export const measures = ["share", "per_1000_words"] as const;
export type Measure = (typeof measures)[number];

/** A row of a chart's data: groups as broken labels (`author`) and as plain text (`author_text`). */
export type Datum = Readonly<Record<string, string | number | boolean | null>>;

/** What a frequency chart is drawn from. */
export interface FrequencyData {
  readonly values: readonly Datum[];
  /** For each group shown its labels in their order: as measured, unknown last. */
  readonly order: Readonly<Partial<Record<GroupName, readonly string[]>>>;
  /** Of each label of a theme, in their order, the place of its colour. */
  readonly places: readonly number[];
  /** "n = 5 documents, 46 passages". */
  readonly base: string;
  /** The theme, where all rows are about one and it is not among the groups. */
  readonly theme: string | null;
  /** Those of what is measured. */
  readonly intervals: Intervals;
  /** The text alternative. */
  readonly description: string;
}

/** How the rows of a chart are named and written. */
interface Wording {
  readonly groups: readonly GroupName[];
  readonly measure: Measure;
  readonly name: Namer;
  /** The name in lines. */
  readonly wrap: Namer;
  readonly formats: ChartFormats;
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
  { labels = {}, measure = "share", longestLine = {}, locale }: DataOptions,
): FrequencyData {
  const groups = takeShown(verb, rows, shown);
  const pooled = poolFrequency(rows, groups);
  const name = nameGroups(rows, [...groups, "theme"], labels);
  const wrap: Namer = (group, row) => wrapLabel(name(group, row), longestLine[group]);
  const formats = formatsOf(locale);
  const wording: Wording = { groups, measure, name, wrap, formats };
  const base = findBase(rows);
  const { count } = formats;
  const counted = `${count(base.documents, "document")}, ${count(base.passages, "passage")}`;
  const theme = groups.includes("theme") ? null : themeOf(rows, name);
  const what = measure === "share" ? "Share of passages with" : "Hits per 1,000 words for";
  const about = `${what} ${theme ?? "each theme"} by ${listWords(groups)}; ${counted}.`;
  const measured = pooled.map((row) => ({ interval: row.interval, low: endsOf(row, measure).low }));
  return {
    values: pooled.map((row) => makeDatum(row, wording)),
    order: Object.fromEntries(groups.map((group) => [group, orderLabels(pooled, group, wrap)])),
    places: placesOfThemes([...new Set(pooled.map((row) => row.theme))], labels, howMany.colours),
    base: `n = ${counted}`,
    theme,
    intervals: findIntervals(measured, pooled.length < rows.length ? findPooled(rows, groups) : []),
    description: `${about}${describeEnds(pooled, wording)}`,
  };
}

function themeOf(rows: readonly AnyFrequency[], name: Namer): string | null {
  const [row] = rows;
  return row === undefined ? null : name("theme", row);
}

function makeDatum(row: AnyFrequency, { groups, measure, name, wrap, formats }: Wording): Datum {
  const labels = groups.flatMap((group) => [
    [group, wrap(group, row)] as const,
    [`${group}_text`, name(group, row)] as const,
  ]);
  const { low, high } = endsOf(row, measure);
  const { share, per_1000_words, documents, hits } = row;
  return {
    ...Object.fromEntries(labels),
    ...{ share, per_1000_words, low, high, documents, hits },
    interval: formatInterval(row, measure, formats, " – ") ?? `none: ${whyNone(row, measure)}`,
    passages: `${formats.number(row.passages_with_theme)} of ${formats.number(row.passages)}`,
    share_text: formats.share(share),
  };
}

/** The two ends of the interval of what is measured. */
function endsOf(row: AnyFrequency, measure: Measure): { low: number | null; high: number | null } {
  const isShare = measure === "share";
  const [low, high] = isShare
    ? [row.share_low, row.share_high]
    : [row.per_1000_low, row.per_1000_high];
  return low === null || high === null ? { low: null, high: null } : { low, high };
}

/**
 * The interval in words; `null` where there is none, or but one point: of documents that are all
 * alike every draw gives the same, which says nothing of others.
 */
function formatInterval(
  row: AnyFrequency,
  measure: Measure,
  { share, number }: ChartFormats,
  between: string,
): string | null {
  const { low, high } = endsOf(row, measure);
  if (low === null || high === null || low === high) return null;
  const format = (end: number) => (measure === "share" ? share(end) : number(end, 1));
  return `${format(low)}${between}${format(high)}`;
}

function whyNone(row: AnyFrequency, measure: Measure): string {
  if (endsOf(row, measure).low !== null) return "all documents alike";
  return row.interval === "one document" ? "one document" : "not over documents";
}

/** The highest and the lowest value in words. */
function describeEnds(rows: readonly AnyFrequency[], wording: Wording): string {
  const { groups, measure, name, formats } = wording;
  const { count, number } = formats;
  const say = (row: AnyFrequency) => {
    const where = groups.map((group) => name(group, row)).join(", ");
    const interval = formatInterval(row, measure, formats, " to ");
    const why = whyNone(row, measure);
    const told =
      interval !== null
        ? `; 95 % interval ${interval}`
        : why === "not over documents"
          ? ""
          : `; ${why}, no interval`;
    if (measure === "share") {
      const counts = `${number(row.passages_with_theme)} of ${count(row.passages, "passage")}`;
      return `${where}, ${formats.share(row.share)} (${counts}${told})`;
    }
    const counts = `${count(row.hits, "hit")} in ${count(row.words, "word")}`;
    return `${where}, ${number(row.per_1000_words, 1)} (${counts}${told})`;
  };
  return tellEnds(rows, (row) => row[measure], say, number);
}
