import {
  roles as allRoles,
  type Component,
  type Relation,
  type Role,
  type Stance,
} from "../rows.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { listWords } from "./label.js";
import { makeArcs } from "./map-arcs.js";
import { drawMap, type Picture } from "./map-layers.js";
import { makeUnit, placeUnits, shorten, unitNames } from "./map-units.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** Which document, and what of it. */
export interface ArgumentMapOptions extends LabelOptions, ChartLook {
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

const optionNames: OptionNames<ArgumentMapOptions> = {
  document: true,
  roles: true,
  stances: true,
  most: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A map of the argument of one document: its components from top to bottom with number and
 * shortened text (more of it when pointed at, up to 2,000 characters), told apart by role in colour
 * and shape, and arcs from each to what it supports or attacks, the fainter the less sure. What is
 * not said in the author's own voice has a hollow mark, italics and its holder's name.
 *
 * A relation is drawn where both its components are. The picture grows with their number.
 *
 * @throws TypeError when the document has no components with one of the roles; RangeError unless
 * `most` is a whole number above 0, and when `style` or `locale` is none.
 * @example
 * await show(chartArgumentMap(components, relations, { document: "lang-ping-2022" }));
 */
export function chartArgumentMap(
  components: readonly Component[],
  relations: readonly Relation[],
  options: ArgumentMapOptions = {},
): Chart {
  expectRows("chartArgumentMap", "components", components);
  expectRows("chartArgumentMap", "relations", relations);
  expectChartOptions("chartArgumentMap", options, optionNames);
  const formats = formatsOf(options.locale);
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
  const arcs = makeArcs(own, places, formats);
  const byComponent = groupStances(stances ?? []);
  const units = places.map((place) =>
    makeUnit(place, byComponent.get(place.component.component) ?? [], labels, formats),
  );
  const map: Picture = {
    strip: arcs.width,
    height,
    hasArcs: arcs.shown.length > 0,
    hasThemes: stances !== undefined,
    roles,
    look: options,
  };
  const counts = countAll(shown, roles, arcs.shown, formats);
  const title = plain(options.title ?? `Argument map: ${document}`);
  const sizes = { of: all.length, drawn: arcs.shown.length, relations: own.length };
  return finishChart(
    {
      description: `${title}. ${counts}.${describeTargets(shown, arcs.shown, formats)}`,
      title,
      subtitle: [counts, ...explain(shown, sizes, formats)],
    },
    // Layers share the data: in each layer they would be there again.
    { datasets: { units, arcs: arcs.arcs, heads: arcs.heads }, ...drawMap(map) },
    options,
  );
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

/** "37 sentences or parts: 4 claims, 20 premises …; 12 supports and 1 attack". */
function countAll(
  shown: readonly Component[],
  roles: readonly Role[],
  relations: readonly Relation[],
  { count, number }: ChartFormats,
): string {
  const counts = roles.map((role) => {
    const some = shown.filter((component) => component.role === role).length;
    return role === "none" ? `${number(some)} without a role` : count(some, role);
  });
  const supports = relations.filter(({ type }) => type === "support").length;
  const arcs = `${count(supports, "support")} and ${count(relations.length - supports, "attack")}`;
  const units =
    shown.length === 1 ? "1 sentence or part" : `${number(shown.length)} sentences or parts`;
  return `${units}: ${listWords(counts)}; ${arcs}`;
}

/** What a reader must know to read the map, and what of the document it does not show. */
function explain(
  shown: readonly Component[],
  { of, drawn, relations }: Readonly<Record<"of" | "drawn" | "relations", number>>,
  { count, number }: ChartFormats,
): string[] {
  const others = shown.some(({ voice }) => voice !== "author");
  const arrows =
    "An arrow leads from a reason to what it supports or attacks; the fainter, the less sure";
  return [
    ...(drawn > 0 ? [arrows] : []),
    ...(others ? ["Hollow, in italics: whom the author reports, quotes or rejects"] : []),
    ...(shown.length < of
      ? [`The first ${number(shown.length)} of ${number(of)} sentences or parts`]
      : []),
    ...(drawn < relations
      ? [`Not drawn: ${count(relations - drawn, "relation")} with what is not shown`]
      : []),
  ];
}

/** The component that most others support, in words. */
function describeTargets(
  shown: readonly Component[],
  relations: readonly Relation[],
  { number }: ChartFormats,
): string {
  const counts = new Map<string, number>();
  for (const { target, type } of relations) {
    if (type === "support") counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const component = shown.find((one) => one.component === best?.[0]);
  if (best === undefined || component === undefined) return "";
  const { role, index, text } = component;
  const what = `number ${index} (${unitNames[role].toLowerCase()}): “${shorten(text, 120)}”`;
  return ` Most supported, by ${number(best[1])}: ${what}`;
}
