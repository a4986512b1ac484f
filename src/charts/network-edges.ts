import type { Cooccurrence } from "../rows.js";
import type { NodePlace, Ring } from "./place-nodes.js";
import type { Point } from "./place-labels.js";

/** A pair of nodes with the three points through which its line bends. */
export interface Edge {
  readonly row: Cooccurrence;
  readonly isMore: boolean;
  readonly from: NodePlace;
  readonly to: NodePlace;
  readonly points: readonly Point[];
}

/** How far the longest line bends towards the middle of the ring, 1 being through it. */
const mostBend = 0.6;

/**
 * The pairs as lines that bend inwards, so that none runs over a node between its two, in the
 * order of the rows.
 */
export function drawEdges(rows: readonly Cooccurrence[], { places, middle, radius }: Ring): Edge[] {
  const byKey = new Map(places.map((place) => [place.key, place]));
  return rows.flatMap((row): Edge[] => {
    const [from, to] = [byKey.get(row.first), byKey.get(row.second)];
    if (from === undefined || to === undefined || from === to) return [];
    // Neighbours are joined almost straight.
    const apart = Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2);
    const bend = mostBend * Math.min(1, 0.15 + apart / (2 * radius));
    const through = {
      x: round((1 - bend) * ((from.x + to.x) / 2) + bend * middle.x),
      y: round((1 - bend) * ((from.y + to.y) / 2) + bend * middle.y),
    };
    const ends = [from, to].map(({ x, y }) => ({ x, y }));
    return [
      {
        row,
        isMore: isMore(row),
        from,
        to,
        points: [ends[0], through, ends[1]].flatMap((p) => p ?? []),
      },
    ];
  });
}

/** Whether two meet in more passages than chance would have them. */
export function isMore({ observed, expected }: Cooccurrence): boolean {
  return observed > expected;
}

/** How far from chance: the difference to what is expected, by its deviation (Pearson). */
export function distanceFromChance({ observed, expected }: Cooccurrence): number {
  return expected > 0 ? Math.abs(observed - expected) / Math.sqrt(expected) : 0;
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
