import type { Relation } from "../rows.js";
import { plain } from "../text/plain.js";
import type { ChartFormats } from "./chart-formats.js";
import type { Place } from "./map-units.js";

/** A point of an arc, or the head of its arrow. */
export type ArcDatum = Readonly<Record<string, string | number>>;

/** An arc has so many points, through which a smooth line is drawn. */
const points = 12;
/** Arcs that leave upwards and those that leave downwards begin so far from the middle of the line. */
const aside = 4;
/** Pixels of the narrowest arc and of the widest, however far it leads. */
const narrowest = 12;
const widest = 146;
/** So many lines apart two units have an arc half as wide as the widest. */
const halfWay = 8;

/**
 * Relations of the places shown as arcs, the longest first, and how wide the strip is that they
 * take, on the right edge of which they begin and end.
 */
export function makeArcs(
  relations: readonly Relation[],
  places: readonly Place[],
  formats: ChartFormats,
): { arcs: ArcDatum[]; heads: ArcDatum[]; shown: Relation[]; width: number } {
  const byName = new Map(places.map((place) => [place.component.component, place]));
  const drawn = relations.flatMap((relation) => {
    const [from, to] = [byName.get(relation.source), byName.get(relation.target)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ relation, from, to, apart: Math.abs(from.row - to.row) }];
  });
  drawn.sort((a, b) => b.apart - a.apart);
  const width = drawn[0] === undefined ? 0 : Math.ceil(reachOf(drawn[0].apart)) + 4;
  return {
    width,
    shown: drawn.map(({ relation }) => relation),
    arcs: drawn.flatMap(({ relation, from, to, apart }, i) => {
      const facts = tell(relation, from, to, formats);
      return bend(from, to, reachOf(apart)).map(([x, y], point) => ({
        ...{ arc: i, point, x: round(width - x), y, type: relation.type },
        confidence: relation.confidence,
        ...facts,
      }));
    }),
    heads: drawn.map(({ relation, from, to }) => ({
      ...{ x: width, y: leave(to, from), type: relation.type },
      ...tell(relation, from, to, formats),
    })),
  };
}

/** An arc is the wider the farther it leads, so that arcs nest, and never wider than any may be. */
function reachOf(apart: number): number {
  return narrowest + ((widest - narrowest) * apart) / (apart + halfWay);
}

/** Half an ellipse between two places: how far to the side, and how far down. */
function bend(from: Place, to: Place, reach: number): [number, number][] {
  const [first, last] = [leave(from, to), leave(to, from)];
  return Array.from({ length: points + 1 }, (_, i) => {
    const angle = (Math.PI * i) / points;
    const down = (first + last) / 2 + ((first - last) / 2) * Math.cos(angle);
    return [round(reach * Math.sin(angle)), round(down)];
  });
}

/** Where an arc leaves a place towards another. */
function leave(from: Place, towards: Place): number {
  return from.y + (towards.y > from.y ? aside : -aside);
}

/** To a hundredth of a pixel: the last digits of a sine are not the same on every machine. */
function round(value: number): number {
  return Math.round(100 * value) / 100;
}

function tell(
  { type, cue, confidence }: Relation,
  from: Place,
  to: Place,
  formats: ChartFormats,
): Record<string, string> {
  const verb = type === "support" ? "supports" : "attacks";
  return {
    what: `${from.component.index} ${verb} ${to.component.index}`,
    sure: formats.share(confidence),
    cue: cue === null || cue === "" ? "–" : plain(cue),
  };
}
