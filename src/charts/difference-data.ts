import type { Difference } from "../rows.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { findIntervals, type Intervals } from "./explain-intervals.js";
import type { ChartLook } from "./finish-chart.js";
import type { Datum, LabelOptions } from "./frequency-data.js";
import { wrapLabel } from "./label.js";
import { nameGroups, type Namer } from "./name-groups.js";

/** Two groups that are compared, theme by theme. */
export interface Pair {
  readonly group: string;
  readonly against: string;
  /** The themes' labels, the largest difference in favour of `group` first. */
  readonly labels: readonly string[];
  /** "Ann: n = 5 documents, 46 passages; Bob: n = 3 documents, 40 passages". */
  readonly base: string;
}

/** What a chart of differences is drawn from. */
export interface DifferenceData {
  /** A row for each pair (`pair`, its place among them) and theme. */
  readonly values: readonly Datum[];
  readonly pairs: readonly Pair[];
  readonly intervals: Intervals;
  /** How far the scale goes to either side of 0, in percentage points. */
  readonly end: number;
  /** The text alternative. */
  readonly description: string;
}

/** The ends that a scale may have. */
const ends = [5, 10, 20, 30, 40, 60, 80, 100];

/**
 * The rows of a chart of differences, in percentage points.
 *
 * @throws TypeError when there are none.
 */
export function prepareDifferences(
  rows: readonly Difference[],
  { labels = {}, locale }: LabelOptions & ChartLook,
): DifferenceData {
  if (rows.length === 0) {
    throw new TypeError("chartDifference: expected rows of differences, found none");
  }
  const name = nameGroups(rows, ["theme"], labels);
  const formats = formatsOf(locale);
  const pairs = groupPairs(rows).map((pair) =>
    [...pair].sort((a, b) => b.difference - a.difference),
  );
  const reach = rows
    .flatMap((row) => [row.difference, row.difference_low ?? 0, row.difference_high ?? 0])
    .reduce((most, value) => Math.max(most, 100 * Math.abs(value)), 0);
  const measured = rows.map((row) => ({ interval: row.interval, low: row.difference_low }));
  return {
    values: pairs.flatMap((pair, i) => pair.map((row) => makeDatum(row, i, name, formats))),
    pairs: pairs.flatMap((pair) => (pair[0] === undefined ? [] : [makePair(pair, name, formats)])),
    intervals: findIntervals(measured),
    end: ends.find((end) => reach <= end) ?? 100,
    description: describe(pairs, name, formats),
  };
}

/** The rows of each two groups, in the order of first appearance. */
function groupPairs(rows: readonly Difference[]): Difference[][] {
  const pairs = new Map<string, Difference[]>();
  for (const row of rows) {
    const id = JSON.stringify([row.group, row.against]);
    const pair = pairs.get(id);
    if (pair === undefined) pairs.set(id, [row]);
    else pair.push(row);
  }
  return [...pairs.values()];
}

function makePair(rows: readonly Difference[], name: Namer, { count }: ChartFormats): Pair {
  const most = (key: "documents" | "passages" | "against_documents" | "against_passages") =>
    rows.reduce((top, row) => Math.max(top, row[key]), 0);
  const say = (group: string, documents: number, passages: number) =>
    `${group}: n = ${count(documents, "document")}, ${count(passages, "passage")}`;
  const { group = "", against = "" } = rows[0] ?? {};
  const own = say(group, most("documents"), most("passages"));
  const others = say(against, most("against_documents"), most("against_passages"));
  return {
    ...{ group, against },
    labels: rows.map((row) => wrapLabel(name("theme", row))),
    base: `${own}; ${others}`,
  };
}

function makeDatum(row: Difference, pair: number, name: Namer, formats: ChartFormats): Datum {
  const { difference, difference_low: low, difference_high: high } = row;
  const hasInterval = low !== null && high !== null;
  return {
    pair,
    theme: wrapLabel(name("theme", row)),
    theme_text: name("theme", row),
    difference: 100 * difference,
    low: hasInterval ? 100 * low : null,
    high: hasInterval ? 100 * high : null,
    difference_text: `${pointsOf(difference, formats)} points`,
    interval: hasInterval
      ? `${pointsOf(low, formats)} to ${pointsOf(high, formats)} points`
      : "none: one document",
    // Between the two lies no difference: the data do not say which group has more.
    side: hasInterval && low <= 0 && high >= 0 ? "none" : difference < 0 ? "against" : "group",
    group: sayShare(row.group, row.share, row.passages_with_theme, row.passages, formats),
    against: sayShare(
      row.against,
      row.against_share,
      row.against_passages_with_theme,
      row.against_passages,
      formats,
    ),
    shares: `${formats.share(row.against_share)} : ${formats.share(row.share)}`,
  };
}

function sayShare(
  group: string,
  share: number,
  count: number,
  total: number,
  { share: format, number }: ChartFormats,
): string {
  return `${group}: ${format(share)} (${number(count)} of ${number(total)})`;
}

/** A difference of shares in whole percentage points, with its sign. */
function pointsOf(difference: number, { number }: ChartFormats): string {
  const points = Math.round(100 * difference);
  return `${points > 0 ? "+" : ""}${number(points)}`;
}

/** Of each pair the base and the largest difference to either side, in words. */
function describe(
  pairs: readonly (readonly Difference[])[],
  name: Namer,
  formats: ChartFormats,
): string {
  const told = pairs.map((rows) => {
    const { base } = makePair(rows, name, formats);
    const [first, last] = [rows[0], rows.at(-1)];
    const say = (row: Difference) => {
      const { interval, difference_text: points } = makeDatum(row, 0, name, formats);
      const range =
        row.difference_low === null ? "one document, no interval" : `95 % interval ${interval}`;
      return `${name("theme", row)}, ${points} (${range})`;
    };
    const most =
      first === undefined || first.difference <= 0 ? "" : ` Most in ${first.group}: ${say(first)}.`;
    const least =
      last === undefined || last.difference >= 0 ? "" : ` Most in ${last.against}: ${say(last)}.`;
    return `${base}.${most}${least}`;
  });
  return `Difference of the themes' shares of passages. ${told.join(" ")}`;
}
