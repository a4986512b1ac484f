import type { Document } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import { scaleTime } from "./time-scale.js";
import { placeCounts } from "./timeline-counts.js";
import {
  poolAuthors,
  prepareTimeline,
  timelineColours,
  type TimelineColour,
  type TimelineData,
} from "./timeline-data.js";
import { placeDocuments } from "./timeline-documents.js";
import { breadth, drawTimeline } from "./timeline-layers.js";
import { expectOneOf } from "../text/expect-one-of.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** How documents are told apart. */
export interface TimelineOptions extends ChartLook {
  /** What colours stand for; all documents have one unless said otherwise. */
  readonly color?: TimelineColour;
  readonly title?: string;
}

/** So many documents are drawn one by one; more are counted by year. */
const mostDocuments = 80;
/** So many lanes of counts have room on a page. */
const mostLanes = 40;

const optionNames: OptionNames<TimelineOptions> = {
  color: true,
  title: true,
  style: true,
  locale: true,
};

/**
 * When documents are from, a lane for each author. A document of a known day is a dot; one of which
 * only the month or the year is known is a bar over all of it. More than 80 are counted: a dot for
 * each year, its area the number of documents; of more than 40 authors those with most have lanes.
 *
 * Documents without a date are told of in the subtitle, and copies of others left out.
 *
 * @throws TypeError when there are no documents, none is counted or has a date, or `color` is none.
 * @example
 * await show(chartTimeline(corpus.documents, { color: "source" }));
 */
export function chartTimeline(
  documents: readonly Document[],
  options: TimelineOptions = {},
): Chart {
  expectRows("chartTimeline", "documents", documents);
  expectChartOptions("chartTimeline", options, optionNames);
  const { color } = options;
  if (color !== undefined) expectOneOf("chartTimeline", "color", color, timelineColours);
  const say = formatsOf(options.locale);
  const data = prepareTimeline(documents, color);
  if (data.dated.length === 0) {
    const found = documents.length === 0 ? "none" : `none with a date among ${documents.length}`;
    throw new TypeError(`chartTimeline: expected rows of documents, found ${found}`);
  }
  const scale = scaleTime(
    data.dated.map(({ when }) => when),
    breadth,
    say,
  );
  const isMany = data.dated.length > mostDocuments;
  const pooled = isMany ? poolAuthors(data, mostLanes) : data;
  const counts = isMany ? placeCounts(pooled, scale, breadth, say) : null;
  const how =
    counts === null
      ? "A dot is a day; a bar is a month or a year of which no more is known"
      : `A dot for each year: its area is the number of documents, ${say.number(counts.most)} the largest; at the end, all years`;
  const title = plain(options.title ?? "Documents by date and author");
  return finishChart(
    {
      title,
      description: `${title}. ${describe(data, say)} ${tellBase(data, say)}.`,
      subtitle: [how, tellBase(data, say)],
    },
    drawTimeline(counts ?? placeDocuments(pooled, scale, breadth, say), scale, pooled, options),
    options,
  );
}

/** "n = 5 documents; 1 without a date and 1 copy are not shown". */
function tellBase({ dated, undated, copies }: TimelineData, say: ChartFormats): string {
  const missing = [
    ...(undated > 0 ? [`${say.number(undated)} without a date`] : []),
    ...(copies > 0
      ? [`${say.number(copies)} that ${copies === 1 ? "is a copy" : "are copies"}`]
      : []),
  ];
  const base = `n = ${say.number(dated.length)} ${dated.length === 1 ? "document" : "documents"}`;
  return missing.length === 0 ? base : `${base}; not shown: ${missing.join(", ")}`;
}

/** The first and the last date, the year and the author with most documents, in words. */
function describe({ dated, authors }: TimelineData, say: ChartFormats): string {
  const sorted = [...dated].sort((a, b) => a.when.from - b.when.from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  const ofYear = tellMost(
    dated.map(({ when }) => String(when.year)),
    say,
  );
  const ofAuthor = tellMost(
    dated.map((one) => plain(one.author)),
    say,
  );
  const [from, to] = [say.date(first.when.iso), say.date(last.when.iso)];
  const range = from === to ? `All of ${from}` : `From ${from} to ${to}`;
  return [
    `${range}, ${tellAuthors(dated, authors.length, say)}.`,
    `Most in ${ofYear}, and by ${ofAuthor}.`,
  ].join(" ");
}

/** `by 4 authors`, `by 4 authors, 9 of unknown author`: who is unknown is no author. */
function tellAuthors(dated: TimelineData["dated"], names: number, say: ChartFormats): string {
  const nobody = dated.filter(({ document }) => document.author === null).length;
  if (nobody === 0) return `by ${say.count(names, "author")}`;
  const unknown = `${say.number(nobody)} of unknown author`;
  return names === 1 ? unknown : `by ${say.count(names - 1, "author")}, ${unknown}`;
}

/** The name that stands most often, `1950 (6)`, and how many others do so as often. */
function tellMost(names: readonly string[], say: ChartFormats): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [[name, most] = ["", 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const others = [...counts.values()].filter((count) => count === most).length - 1;
  const told = `${name} (${say.number(most)}`;
  return others === 0 ? `${told})` : `${told}, as ${say.count(others, "other")})`;
}
