import { capitalise } from "./label.js";
import type { ChartLook } from "./finish-chart.js";
import { estimateWidth } from "./estimate-width.js";
import { labelTicks } from "./label-ticks.js";
import { placeIn, type Frame } from "./place-in.js";
import { encodeColours, sizes } from "./style.js";
import type { TimelineColour, TimelineData } from "./timeline-data.js";
import { titleSize, type TimelineMarks } from "./timeline-documents.js";
import type { TimeScale } from "./time-scale.js";

/** Pixels of the years, and of a lane's name. */
export const breadth = 760;
const fontSize = 11;

/** A look, and what colours stand for. */
type TimelineLook = ChartLook & { readonly color?: TimelineColour };

/** Data, size and layers of a timeline. */
export function drawTimeline(
  { marks, titles, lanes, height }: TimelineMarks,
  { ticks }: TimeScale,
  { groups }: Pick<TimelineData, "groups">,
  options: TimelineLook,
): Record<string, unknown> {
  const look = { gridColor: "#eeeeee", domain: false, ticks: false, labelAlign: "left", offset: 2 };
  const frame: Frame = {
    width: breadth,
    height,
    xAxis: labelTicks(ticks, "", { ...look, title: null }),
  };
  const names = lanes.flatMap(({ lines, top, bottom }) =>
    lines.map((text, line) => ({
      ...{ text, x: -8 },
      y: (top + bottom) / 2 + (line - (lines.length - 1) / 2) * sizes.line,
    })),
  );
  const widest = Math.max(...names.map(({ text }) => estimateWidth(text, fontSize)));
  return {
    datasets: {
      marks,
      titles,
      names,
      lanes: lanes.map(({ top }) => ({ x: -widest - 8, x2: breadth, y: top })),
    },
    width: breadth,
    height,
    layer: drawLayers(frame, encodeGroups(groups, options)),
  };
}

/** Authors have lanes, which say whose a colour is. */
function encodeGroups(groups: readonly string[], options: TimelineLook): object {
  const { color } = options;
  const legend =
    color === undefined || color === "author"
      ? null
      : { title: capitalise(color), orient: "right", symbolOpacity: 1, offset: 30 };
  return {
    field: "group",
    type: "nominal",
    scale: { domain: groups, range: encodeColours(groups.length, options.style).colours },
    legend,
  };
}

const tooltips = {
  one: [
    ["what", "Title"],
    ["author", "Author"],
    ["date", "Date"],
    ["source", "Source"],
    ["language", "Language"],
    ["words", "Words"],
    ["id", "Document"],
  ],
  count: [
    ["what", "Counted"],
    ["author", "Author"],
    ["date", "Year"],
    ["words", "Words"],
  ],
} as const;

function drawLayers(frame: Frame, color: object): Record<string, unknown>[] {
  const place = placeIn(frame);
  const tooltip = (kind: keyof typeof tooltips) =>
    tooltips[kind].map(([field, title]) => ({ field, type: "nominal", title }));
  const marks = (kind: string, mark: object, encoding: object) => ({
    data: { name: "marks" },
    transform: [{ filter: `datum.kind === '${kind}'` }],
    mark,
    encoding: { color, tooltip: tooltip(kind === "count" ? "count" : "one"), ...encoding },
  });
  const text = (name: string, mark: object, more: object) => ({
    data: { name },
    mark: { type: "text", baseline: "middle", ...mark },
    encoding: { ...place(), text: { field: "text", type: "nominal" }, ...more },
  });
  return [
    {
      data: { name: "lanes" },
      mark: { type: "rule", color: "#dddddd" },
      encoding: place({ x2: "x2" }),
    },
    marks("span", { type: "rect", opacity: 0.35 }, place({ x2: "x2", y: "top", y2: "bottom" })),
    marks("day", { type: "circle", size: 60, opacity: 0.9 }, place()),
    marks(
      "count",
      { type: "circle", opacity: 0.75 },
      {
        ...place(),
        size: { field: "size", type: "quantitative", scale: null },
      },
    ),
    text("titles", { align: { expr: "datum.align" }, fontSize: titleSize }, {}),
    text("names", { align: "right", fontSize }, {}),
  ];
}
