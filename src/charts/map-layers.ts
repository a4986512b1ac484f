import type { Role } from "../rows.js";
import type { ChartLook } from "./finish-chart.js";
import { unitNames } from "./map-units.js";
import { relationsIn, rolesIn } from "./palettes.js";
import { faintIn } from "./style.js";

/** Pixels from where arcs end to where marks, numbers, text and themes stand, and to the edge. */
const sides = { mark: 13, number: 48, text: 56, end: 660, themes: 664, endOfThemes: 860 };

/** The size of an argument map, and what it has. */
export interface Picture {
  /** Of the strip of arcs on the left. */
  readonly strip: number;
  readonly height: number;
  readonly hasArcs: boolean;
  readonly hasThemes: boolean;
  readonly roles: readonly Role[];
  readonly look: ChartLook;
}

/**
 * Size and layers of an argument map, which draw the data sets `units` (see `makeUnit`), `arcs` and
 * `heads` (see `makeArcs`).
 */
export function drawMap(map: Picture): Record<string, unknown> {
  return {
    width: widthOf(map),
    height: map.height,
    layer: [...(map.hasArcs ? drawArcs(map) : []), ...drawMarks(map), ...drawTexts(map)],
  };
}

function widthOf({ strip, hasThemes }: Picture): number {
  return strip + (hasThemes ? sides.endOfThemes : sides.end);
}

/** A place at so many pixels from the left, or as the data have it: places are pixels already. */
function encodePlace(map: Picture, at?: number): Record<string, unknown> {
  const exact = { nice: false, zero: false };
  const encode = (domain: readonly number[]) => ({
    ...{ type: "quantitative", scale: { ...exact, domain }, axis: null },
  });
  return {
    x: { ...(at === undefined ? { field: "x" } : { datum: at }), ...encode([0, widthOf(map)]) },
    y: { field: "y", ...encode([map.height, 0]) },
  };
}

const arcTooltip = [
  { field: "what", type: "nominal", title: "Relation" },
  { field: "sure", type: "nominal", title: "Confidence" },
  { field: "cue", type: "nominal", title: "Shown by" },
];

function drawArcs(map: Picture): Record<string, unknown>[] {
  const relations = relationsIn(map.look.style);
  const { support, attack } = relations;
  const base = {
    field: "type",
    type: "nominal",
    legend: {
      title: null,
      orient: "top",
      direction: "horizontal",
      symbolType: "stroke",
      symbolSize: 250,
      symbolStrokeWidth: 2,
    },
  };
  const domain = ["support", "attack"];
  const arcs = {
    data: { name: "arcs" },
    mark: { type: "line", interpolate: "catmull-rom", strokeWidth: 1.5 },
    encoding: {
      ...encodePlace(map),
      detail: { field: "arc", type: "nominal" },
      order: { field: "point", type: "quantitative" },
      stroke: { ...base, scale: { domain, range: [support.colour, attack.colour] } },
      strokeDash: { ...base, scale: { domain, range: [support.dash, attack.dash] } },
      opacity: {
        field: "confidence",
        type: "quantitative",
        scale: { domain: [0, 1], range: [map.look.style === "print" ? 0.5 : 0.3, 1] },
        legend: null,
      },
      tooltip: arcTooltip,
    },
  };
  const heads = (["support", "attack"] as const).map((type) => ({
    data: { name: "heads" },
    transform: [{ filter: `datum.type === '${type}'` }],
    mark: {
      ...{ type: "point", shape: "triangle-right", filled: true, opacity: 1 },
      ...{ color: relations[type].colour, size: 26 },
    },
    encoding: { ...encodePlace(map), tooltip: arcTooltip },
  }));
  return [arcs, ...heads];
}

const unitTooltip = [
  ["number", "Number"],
  ["role", "Role"],
  ["confidence", "Confidence"],
  ["cue", "Shown by"],
  ["voice", "Voice"],
  ["themes", "Themes"],
  ["text", "Text"],
].map(([field, title]) => ({ field, type: "nominal", title }));

const faint = `datum.role === '${unitNames.none}'`;

function drawMarks(map: Picture): Record<string, unknown>[] {
  const styles = rolesIn(map.look.style);
  const domain = map.roles.map((role) => unitNames[role]);
  // In one line with the legend of the arcs, whose lines are longer than these signs.
  const legend = { title: null, orient: "top", direction: "horizontal", padding: 3 };
  const base = { field: "role", type: "nominal", legend };
  const shape = { ...base, scale: { domain, range: map.roles.map((r) => styles[r].shape) } };
  const fill = { ...base, scale: { domain, range: map.roles.map((r) => styles[r].dot) } };
  const data = { name: "units" };
  const place = encodePlace(map, map.strip + sides.mark);
  const size = (none: number, any: number) => ({
    condition: { test: faint, value: none },
    value: any,
  });
  return [
    {
      data,
      mark: { type: "point", filled: true, opacity: 1 },
      encoding: { ...place, shape, fill, size: size(35, 90), tooltip: unitTooltip },
    },
    {
      data,
      transform: [{ filter: "!datum.isOwn" }],
      mark: { type: "point", filled: true, opacity: 1, fill: "white" },
      encoding: { ...place, shape, size: size(9, 24), tooltip: unitTooltip },
    },
  ];
}

function drawTexts(map: Picture): Record<string, unknown>[] {
  const data = { name: "units" };
  const color = { condition: { test: faint, value: faintIn(map.look.style) }, value: "black" };
  const text = (x: number, field: string, mark: Record<string, unknown>, filter?: string) => ({
    data,
    ...(filter === undefined ? {} : { transform: [{ filter }] }),
    mark: { type: "text", align: "left", baseline: "middle", fontSize: 11, ...mark },
    encoding: {
      ...encodePlace(map, map.strip + x),
      text: { field, type: "nominal" },
      color,
      tooltip: unitTooltip,
    },
  });
  const limit = sides.end - sides.text - 4;
  return [
    text(sides.number, "number", { align: "right", fontSize: 9.5 }),
    text(sides.text, "short", { limit }, "datum.isOwn"),
    text(sides.text, "short", { limit, fontStyle: "italic" }, "!datum.isOwn"),
    ...(map.hasThemes
      ? [
          text(sides.themes, "short_themes", {
            fontSize: 10,
            limit: sides.endOfThemes - sides.themes,
          }),
        ]
      : []),
  ];
}
