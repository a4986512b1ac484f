import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import type { ChartFormats } from "./chart-formats.js";
import type { Dated, TimelineData } from "./timeline-data.js";
import type { TimelineMarks } from "./timeline-documents.js";
import { stackLanes } from "./timeline-lanes.js";
import { dayOf, type TimeScale } from "./time-scale.js";

/** Pixels of a row, and of the largest dot's radius. */
const row = 17;
const largest = 8;
const smallest = 2;

/** Documents counted: a dot for each year and colour of an author, and how many in all behind. */
export function placeCounts(
  { dated, authors, groups }: TimelineData,
  { place }: TimeScale,
  width: number,
  say: ChartFormats,
): TimelineMarks & { readonly most: number } {
  const counts = new Map<string, { one: Dated; documents: number; words: number }>();
  for (const one of dated) {
    const key = JSON.stringify([one.author, one.when.year, one.group]);
    const { documents, words } = counts.get(key) ?? { documents: 0, words: 0 };
    counts.set(key, { one, documents: documents + 1, words: words + one.document.words });
  }
  const most = Math.max(...[...counts.values()].map(({ documents }) => documents));
  // Where nobody has many a year, a single document need not be as large as can be.
  const full = Math.min(largest, 2.5 + Math.sqrt(most));
  const stretches = [...counts.values()]
    .map(({ one, documents, words }) => {
      const { year } = one.when;
      const x = Math.round(5 * (place(dayOf(year, 1, 1)) + place(dayOf(year + 1, 1, 1)))) / 10;
      const radius = Math.max(smallest, full * Math.sqrt(documents / most));
      // Dots of one year stand in rows of their own; those of the next year in the same, however near.
      const alone = { left: x, right: x - 9 };
      return { one, documents, words, x, radius, lane: one.author, ...alone };
    })
    .sort((a, b) => a.x - b.x || groups.indexOf(a.one.group) - groups.indexOf(b.one.group));
  const { lanes, middles, height } = stackLanes(authors, stretches, row);
  return {
    most,
    titles: lanes.map(({ name, top, bottom }) => ({
      text: say.number(dated.filter(({ author }) => author === name).length),
      ...{ x: width + 6, y: (top + bottom) / 2, align: "left" },
    })),
    lanes,
    height,
    marks: stretches.map(({ one, documents, words, x, radius }, i) => ({
      ...{ x, y: middles[i] ?? 0, size: Math.round(Math.PI * radius * radius), kind: "count" },
      ...{ group: one.group, what: countOf(documents, "document"), author: plain(one.author) },
      ...{ date: String(one.when.year), words: say.number(words) },
    })),
  };
}
