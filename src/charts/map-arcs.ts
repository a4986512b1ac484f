import type { Relation } from "../rows.js";
import { plain } from "../text/plain.js";
import { formatShare } from "./label.js";
import type { Place } from "./map-units.js";

/** A point of an arc, or the head of its arrow. */
export type ArcDatum = Readonly<Record<string, string | number>>;

/** An arc has so many points, through which a smooth line is drawn. */
const points = 12;
/** Arcs that leave upwards and those that leave downwards begin so far from the middle of the line. */
const aside = 4;
/** Pixels: the narrowest arc, and how many lines apart two units are whose arc is half as wide as any. */
const narrowest = 12;
const halfWay = 8;

/** Relations of the places shown as arcs in a strip of so many pixels, the longest first. */
export function makeArcs(
  relations: readonly Relation[],
  places: readonly Place[],
  width: number,
): { arcs: ArcDatum[]; heads: ArcDatum[]; shown: Relation[] } {
  const byName = new Map(places.map((place) => [place.component.component, place]));
  const drawn = relations.flatMap((relation) => {
    const [from, to] = [byName.get(relation.source), byName.get(relation.target)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ relation, from, to, apart: Math.abs(from.row - to.row) }];
  });
  drawn.sort((a, b) => b.apart - a.apart);
  return {
    shown: drawn.map(({ relation }) => relation),
    arcs: drawn.flatMap(({ relation, from, to, apart }, i) => {
      const facts = tell(relation, from, to);
      // Wider the farther it leads, so that arcs nest, and never wider than the strip.
      const reach = narrowest + ((width - narrowest) * apart) / (apart + halfWay);
      return bend(from, to, reach).map(([x, y], point) => ({
        ...{ arc: i, point, x: width - x, y, type: relation.type },
        confidence: relation.confidence,
        ...facts,
      }));
    }),
    heads: drawn.map(({ relation, from, to }) => ({
      ...{ x: width, y: leave(to, from), type: relation.type },
      ...tell(relation, from, to),
    })),
  };
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

function tell({ type, cue, confidence }: Relation, from: Place, to: Place): Record<string, string> {
  const verb = type === "support" ? "supports" : "attacks";
  return {
    what: `${from.component.index} ${verb} ${to.component.index}`,
    sure: formatShare(confidence),
    cue: cue === null || cue === "" ? "–" : plain(cue),
  };
}
