import {
  roles as allRoles,
  type Component,
  type Relation,
  type Role,
  type Stance,
} from "../rows.js";
import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { listWords, wrapLabel } from "./label.js";
import { makeArcs } from "./map-arcs.js";
import { makeUnit, placeUnits, shorten, unitNames } from "./map-units.js";
import { chartConfig, relationStyles, roleStyles } from "./style.js";

/** Which document, and what of it. */
export interface ArgumentMapOptions extends LabelOptions {
  /** Its id; may be left out where all components are of one document. */
  readonly document?: string;
  /** What to show; all roles unless said otherwise, those of role none faint. */
  readonly roles?: readonly Role[];
  /** Where given, the themes of each component are shown beside it. */
  readonly stances?: readonly Stance[];
  /** So many components at the most, the first of the document; default 300. */
  readonly most?: number;
  readonly title?: string;
}

/** Pixels from the left: where arcs end, and where marks, numbers, text and themes stand. */
const sides = { arcs: 150, mark: 163, number: 198, text: 206, themes: 812, end: 810, wide: 1010 };

/** What is drawn. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly hasThemes: boolean;
  readonly roles: readonly Role[];
  readonly units: readonly unknown[];
  readonly arcs: readonly unknown[];
  readonly heads: readonly unknown[];
}

/**
 * A map of the argument of one document: its components from top to bottom with number and
 * shortened text (more of it when pointed at, up to 2,000 characters), told apart by role in colour
 * and shape, and arcs from each to what it supports or attacks, the fainter the less sure. What is
 * not said in the author's own voice has a hollow mark, italics and its holder's name.
 *
 * A relation is drawn where both its components are. The picture grows with their number.
 *
 * @throws TypeError when the document has no components with one of the roles; RangeError unless
 * `most` is a whole number above 0.
 * @example
 * await show(chartArgumentMap(components, relations, { document: "lang-ping-2022" }));
 */
export function chartArgumentMap(
  components: readonly Component[],
  relations: readonly Relation[],
  options: ArgumentMapOptions = {},
): Chart {
  const { labels = {}, roles = allRoles, stances, most = 300 } = options;
  if (!(Number.isSafeInteger(most) && most > 0)) {
    throw new RangeError(`chartArgumentMap: most: expected a whole number above 0, found ${most}`);
  }
  const document = takeDocument(components, options.document);
  const all = components.filter((one) => one.document === document && roles.includes(one.role));
  if (all.length === 0) {
    const wanted = `expected components of ${document} with a role of ${listWords(roles)}`;
    throw new TypeError(`chartArgumentMap: ${wanted}, found none`);
  }
  const shown = all.slice(0, most);
  const { places, height } = placeUnits(shown);
  const own = relations.filter((relation) => relation.document === document);
  const arcs = makeArcs(own, places, sides.arcs);
  const byComponent = groupStances(stances ?? []);
  const map: Picture = {
    width: stances === undefined ? sides.end : sides.wide,
    height,
    hasThemes: stances !== undefined,
    roles,
    units: places.map((place) =>
      makeUnit(place, byComponent.get(place.component.component) ?? [], labels),
    ),
    ...arcs,
  };
  const counts = countAll(shown, arcs.shown);
  const title = options.title ?? `Argument map: ${plain(document)}`;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description: `${plain(title)}. ${counts}.${describeTargets(shown, arcs.shown)}`,
    title: {
      text: wrapLabel(title, 90).split("\n"),
      subtitle: makeSubtitle(shown, all.length, own.length - arcs.shown.length, counts),
    },
    width: map.width,
    height: map.height,
    layer: [...drawArcs(map), ...drawMarks(map), ...drawTexts(map)],
    config: chartConfig,
  };
}

function takeDocument(components: readonly Component[], document: string | undefined): string {
  const documents = [...new Set(components.map((component) => component.document))];
  const [first] = documents;
  if (first === undefined) throw new TypeError("chartArgumentMap: expected components, found none");
  if (document === undefined && documents.length === 1) return first;
  if (document !== undefined && documents.includes(document)) return document;
  const some = documents.slice(0, 5).join(", ");
  const wanted = `expected one of ${documents.length > 5 ? `${some}, …` : some}`;
  throw new TypeError(`chartArgumentMap: document: ${wanted}; found ${document ?? "none"}`);
}

function groupStances(stances: readonly Stance[]): Map<string, Stance[]> {
  const groups = new Map<string, Stance[]>();
  for (const stance of stances) {
    const group = groups.get(stance.component);
    if (group === undefined) groups.set(stance.component, [stance]);
    else group.push(stance);
  }
  return groups;
}

/** "37 sentences (or parts): 4 claims, 20 premises …; 12 supports and 1 attack". */
function countAll(shown: readonly Component[], relations: readonly Relation[]): string {
  const of = (role: Role) => shown.filter((component) => component.role === role).length;
  const counts = [
    countOf(of("claim"), "claim"),
    countOf(of("premise"), "premise"),
    countOf(of("proposal"), "proposal"),
    `${of("none")} without a role`,
  ];
  const supports = relations.filter(({ type }) => type === "support").length;
  const arcs = `${countOf(supports, "support")} and ${countOf(relations.length - supports, "attack")}`;
  const units = `${countOf(shown.length, "sentence")} or parts`;
  return `${units}: ${listWords(counts)}; ${arcs}`;
}

function makeSubtitle(
  shown: readonly Component[],
  all: number,
  undrawn: number,
  counts: string,
): string[] {
  const others = shown.some(({ voice }) => voice !== "author");
  return [
    counts,
    "An arrow leads from a reason to what it supports or attacks; the fainter, the less sure",
    ...(others ? ["Hollow, in italics: whom the author reports, quotes or rejects"] : []),
    ...(shown.length < all ? [`The first ${shown.length} of ${all}`] : []),
    ...(undrawn > 0 ? [`Not drawn: ${countOf(undrawn, "relation")} with what is not shown`] : []),
  ];
}

/** The component that most others support, in words. */
function describeTargets(shown: readonly Component[], relations: readonly Relation[]): string {
  const counts = new Map<string, number>();
  for (const { target, type } of relations) {
    if (type === "support") counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const component = shown.find((one) => one.component === best?.[0]);
  if (best === undefined || component === undefined) return "";
  const { role, index, text } = component;
  const what = `${unitNames[role].toLowerCase()} ${index}, “${shorten(text, 120)}”`;
  return ` Most supported, by ${best[1]}: ${what}.`;
}

/** Places are pixels already. */
function encodePlace({ width, height }: Picture, x: unknown): Record<string, unknown> {
  const scale = { nice: false, zero: false };
  return {
    x:
      typeof x === "number"
        ? { datum: x, type: "quantitative", scale: { ...scale, domain: [0, width] }, axis: null }
        : { field: "x", type: "quantitative", scale: { ...scale, domain: [0, width] }, axis: null },
    y: {
      field: "y",
      type: "quantitative",
      scale: { ...scale, domain: [height, 0] },
      axis: null,
    },
  };
}

const arcTooltip = [
  { field: "what", type: "nominal", title: "Relation" },
  { field: "sure", type: "nominal", title: "Confidence" },
  { field: "cue", type: "nominal", title: "Shown by" },
];

function drawArcs(map: Picture): Record<string, unknown>[] {
  const { support, attack } = relationStyles;
  const base = {
    field: "type",
    type: "nominal",
    legend: { title: "Arrows", orient: "top", direction: "horizontal", symbolType: "stroke" },
  };
  const domain = ["support", "attack"];
  const arcs = {
    data: { values: map.arcs },
    mark: { type: "line", interpolate: "natural", strokeWidth: 1.5 },
    encoding: {
      ...encodePlace(map, "x"),
      detail: { field: "arc", type: "nominal" },
      order: { field: "point", type: "quantitative" },
      stroke: { ...base, scale: { domain, range: [support.colour, attack.colour] } },
      strokeDash: { ...base, scale: { domain, range: [support.dash, attack.dash] } },
      opacity: {
        field: "confidence",
        type: "quantitative",
        scale: { domain: [0, 1], range: [0.3, 1] },
        legend: null,
      },
      tooltip: arcTooltip,
    },
  };
  const heads = (["support", "attack"] as const).map((type) => ({
    data: { values: map.heads },
    transform: [{ filter: `datum.type === '${type}'` }],
    mark: {
      ...{ type: "point", shape: "triangle-right", filled: true, opacity: 1 },
      ...{ color: relationStyles[type].colour, size: 26 },
    },
    encoding: { ...encodePlace(map, "x"), tooltip: arcTooltip },
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
  const domain = map.roles.map((role) => unitNames[role]);
  const legend = { title: "Marks", orient: "top", direction: "horizontal" };
  const base = { field: "role", type: "nominal", legend };
  const shape = { ...base, scale: { domain, range: map.roles.map((r) => roleStyles[r].shape) } };
  const fill = { ...base, scale: { domain, range: map.roles.map((r) => roleStyles[r].colour) } };
  const data = { values: map.units };
  const place = encodePlace(map, sides.mark);
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
  const data = { values: map.units };
  const color = { condition: { test: faint, value: "#767676" }, value: "black" };
  const text = (x: number, field: string, mark: Record<string, unknown>, filter?: string) => ({
    data,
    ...(filter === undefined ? {} : { transform: [{ filter }] }),
    mark: { type: "text", align: "left", baseline: "middle", fontSize: 11, ...mark },
    encoding: {
      ...encodePlace(map, x),
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
      ? [text(sides.themes, "short_themes", { fontSize: 10, limit: sides.wide - sides.themes })]
      : []),
  ];
}
