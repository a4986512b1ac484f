import { encodeGroup } from "./encode-group.js";
import type { Layout } from "./frequency-layout.js";
import { capitalise, unknown } from "./label.js";
import { makeTooltip } from "./make-tooltip.js";
import { encodeColours } from "./style.js";

/** The layers of one panel: intervals, lines where years are close, and points. */
export function drawFrequency(layout: Layout): Record<string, unknown>[] {
  const { isVertical, isBanded, isJoined, data } = layout;
  const [along, across] = isVertical ? ["x", "y"] : ["y", "x"];
  const sides = { along, across };
  const hasIntervals = data.intervals.kinds.length > 0;
  return [
    ...(hasIntervals ? (isBanded ? drawBands(layout, sides) : [drawBars(layout, sides)]) : []),
    ...(isJoined ? [drawLine(layout, sides)] : []),
    ...drawPoints(layout, sides),
  ];
}

/** The side along which groups stand beside one another, and the one along which they are measured. */
interface Sides {
  readonly along: string;
  readonly across: string;
}

function drawBars(layout: Layout, sides: Sides): Record<string, unknown> {
  return {
    transform: [{ filter: "datum.low !== null" }],
    mark: { type: "rule", strokeWidth: 1.5, opacity: 0.55 },
    encoding: { ...encodeInterval(layout, sides), color: encodeColour(layout).color },
  };
}

/** Bands along the years that follow one another, and a bar for a year that stands alone. */
function drawBands(layout: Layout, sides: Sides): Record<string, unknown>[] {
  const interval = encodeInterval(layout, sides);
  const { color } = encodeColour(layout);
  const place = { ...interval, color };
  return [
    {
      transform: [{ filter: "datum.low !== null && !datum.alone" }],
      mark: { type: "area", opacity: 0.2 },
      encoding: { ...place, detail: { field: "stretch", type: "nominal" } },
    },
    {
      transform: [{ filter: "datum.low !== null && datum.alone" }],
      mark: { type: "rule", strokeWidth: 1.5, opacity: 0.4 },
      encoding: place,
    },
  ];
}

function encodeInterval(layout: Layout, { along, across }: Sides): Record<string, unknown> {
  return {
    ...encodePlace(layout, along),
    [across]: encodeMeasure(layout, "low"),
    [`${across}2`]: { field: "high" },
  };
}

function drawLine(layout: Layout, { along, across }: Sides): Record<string, unknown> {
  const { isBanded, measure, look } = layout;
  const { color, strokeDash } = encodeColour(layout);
  return {
    transform: [{ filter: `datum.year !== '${unknown}'` }],
    mark: { type: "line", strokeWidth: 1.5, opacity: isBanded ? 0.9 : 0.5 },
    encoding: {
      ...encodePlace(layout, along),
      [across]: encodeMeasure(layout, measure),
      color,
      detail: { field: "line", type: "nominal" },
      ...(look.style === "print" ? { strokeDash } : {}),
    },
  };
}

/** Points, those without an interval with a white middle. */
function drawPoints(layout: Layout, { along, across }: Sides): Record<string, unknown>[] {
  const { measure, point, data, groups } = layout;
  const { color, shape } = encodeColour(layout);
  const place = {
    ...encodePlace(layout, along),
    [across]: encodeMeasure(layout, measure),
  };
  const tooltip = makeTooltip(groups, measure);
  const mark = { type: "point", filled: true, opacity: 1 };
  const points = {
    mark: { ...mark, size: point },
    encoding: { ...place, color, shape, tooltip },
  };
  const middles = {
    transform: [{ filter: "datum.low === null" }],
    mark: { ...mark, size: point * 0.35, color: "white" },
    encoding: { ...place, shape, tooltip },
  };
  return data.intervals.missing === null ? [points] : [points, middles];
}

/** Points of different colours stand beside one another, so that none hides another. */
function encodePlace(layout: Layout, along: string): Record<string, unknown> {
  const { x, color, data, colours, isBanded, isGrid, width, facet } = layout;
  const labels = data.order[x] ?? [];
  const isInPanel = facet !== undefined && !isGrid;
  const group = encodeGroup(x, labels, { pixels: width, isInPanel });
  const place = { [along]: isGrid ? { ...group, title: null } : group };
  if (colours === 1 || isBanded) return place;
  const scale = { domain: data.order[color] ?? [] };
  return { ...place, [`${along}Offset`]: { field: color, scale } };
}

function encodeColour(layout: Layout): { color: unknown; shape: unknown; strokeDash: unknown } {
  const { x, color, facet, data, look } = layout;
  // What is told by the place already has one colour.
  if (facet === color || layout.isGrid) {
    const { colours } = encodeColours(1, look.style);
    return {
      color: { value: colours[0] },
      shape: { value: "circle" },
      strokeDash: { value: [1, 0] },
    };
  }
  const domain = data.order[color] ?? [];
  const isByCodebook = color === "theme" && look.style !== "print";
  const things = isByCodebook ? data.places : domain.length;
  const { colours, shapes, dashes } = encodeColours(things, look.style);
  // Panels take a page's whole width: the legend goes below them.
  const place = facet === undefined ? { orient: "right" } : { orient: "bottom", columns: 3 };
  const symbols = { symbolOpacity: 1, ...(look.style === "print" ? { symbolStrokeWidth: 0 } : {}) };
  const legend = x === color ? null : { title: capitalise(color), ...symbols, ...place };
  const base = { field: color, type: "nominal" };
  return {
    color: { ...base, legend, scale: { domain, range: colours } },
    shape: { ...base, legend, scale: { domain, range: shapes } },
    strokeDash: { ...base, legend, scale: { domain, range: dashes } },
  };
}

function encodeMeasure({ measure, end, facet }: Layout, field: string): Record<string, unknown> {
  const title = (text: string) => (facet === undefined ? text : null);
  const base = { field, type: "quantitative" };
  return measure === "share"
    ? {
        ...base,
        scale: { domain: [0, end], nice: false },
        title: title("Share of passages"),
        axis: { format: ".0%", tickCount: 5 },
      }
    : {
        ...base,
        scale: { domain: [0, end], nice: true },
        title: title("Hits per 1,000 words"),
        axis: { tickCount: 5 },
      };
}
