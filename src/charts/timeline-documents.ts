import { plain } from "../text/plain.js";
import type { ChartFormats } from "./chart-formats.js";
import { estimateWidth } from "./estimate-width.js";
import { shorten } from "./map-units.js";
import type { Dated, TimelineData } from "./timeline-data.js";
import { stackLanes, type Lane } from "./timeline-lanes.js";
import type { TimeScale } from "./time-scale.js";

/** A place for a title, or none. */
interface Title {
  readonly text: string;
  readonly x: number;
  readonly align: "left" | "right";
  readonly left: number;
  readonly right: number;
}

/** What is drawn on a timeline, in pixels. */
export interface TimelineMarks {
  readonly marks: readonly object[];
  readonly titles: readonly object[];
  readonly lanes: readonly Lane[];
  readonly height: number;
}

export const titleSize = 10.5;
/** Pixels of a row, of a bar in it, of a dot, and between a mark and its title. */
const row = 19;
const bar = 14;
const dot = 5;
const gap = 4;
/** In columns: the longest title that is written whole. */
const longestTitle = 60;

/** Documents one by one: a dot for a day, a bar for a month or year, with titles that have room. */
export function placeDocuments(
  { dated, authors }: TimelineData,
  { place }: TimeScale,
  width: number,
  say: ChartFormats,
): TimelineMarks {
  const stretches = dated
    .map((one) => {
      const isDay = one.when.from === one.when.to;
      const x = place(one.when.from);
      // A month of a hundred years must be seen too.
      const x2 = isDay ? x : Math.max(place(one.when.to), x + 2);
      const edges = isDay ? { left: x - dot, right: x + dot } : { left: x, right: x2 };
      const title = placeTitle(one, edges, isDay, width);
      const [left, right] = [Math.min(edges.left, title.left), Math.max(edges.right, title.right)];
      return { ...one, lane: one.author, isDay, x, x2, title, left, right };
    })
    .sort((a, b) => a.left - b.left || (a.document.document < b.document.document ? -1 : 1));
  const { lanes, middles, height } = stackLanes(authors, stretches, row);
  return {
    marks: stretches.map(({ isDay, x, x2, ...one }, i) => {
      const y = middles[i] ?? 0;
      const box = { x, x2, y, top: y - bar / 2, bottom: y + bar / 2 };
      return { ...box, kind: isDay ? "day" : "span", ...tell(one, say) };
    }),
    titles: stretches.flatMap(({ title: { text, x, align } }, i) =>
      text === "" ? [] : [{ text, x, align, y: middles[i] ?? 0 }],
    ),
    lanes,
    height,
  };
}

/** On its bar, behind its mark or before it: the first where the title has room. */
function placeTitle(
  { document }: Dated,
  { left, right }: { readonly left: number; readonly right: number },
  isDay: boolean,
  width: number,
): Title {
  const text = shorten(document.title ?? document.document, longestTitle);
  const long = estimateWidth(text, titleSize) + gap;
  if (!isDay && long + gap <= right - left)
    return { text, x: left + gap, align: "left", left, right };
  if (right + long <= width) {
    return { text, x: right + gap, align: "left", left, right: right + long };
  }
  if (left - long >= 0) return { text, x: left - gap, align: "right", left: left - long, right };
  return { text: "", x: 0, align: "left", left, right };
}

function tell({ document, when, author, group }: Dated, say: ChartFormats) {
  return {
    group,
    what: plain(document.title ?? document.document),
    author: plain(author),
    date: say.date(when.iso),
    source: plain(document.source ?? "unknown"),
    language: plain(document.language ?? "unknown"),
    words: say.number(document.words),
    id: plain(document.document),
  };
}
