import { plain } from "../text/plain.js";
import { wrapLabel } from "./label.js";
import { sizes } from "./style.js";

/** Something with a lane of its own and a stretch of pixels in it. */
export interface Stretch {
  readonly lane: string;
  readonly left: number;
  readonly right: number;
}

/** A lane with its rows, in pixels from above. */
export interface Lane {
  readonly name: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between stretches of one row, and between lanes. */
const between = 10;
const betweenLanes = 8;
/** In columns: a line of a lane's name. */
const longestLine = 30;

/**
 * The lanes below one another, each as high as its name and its rows need, and the middle of each
 * stretch's row: the first of its lane in which it touches no other. Give those that begin earlier
 * first.
 */
export function stackLanes(
  names: readonly string[],
  stretches: readonly Stretch[],
  row: number,
): { lanes: Lane[]; middles: number[]; height: number } {
  const ends = new Map(names.map((name) => [name, [] as number[]]));
  const rows = stretches.map(({ lane, left, right }) => {
    const own = ends.get(lane) ?? [];
    const free = own.findIndex((end) => end + between <= left);
    const found = free < 0 ? own.length : free;
    own[found] = right;
    return found;
  });
  let y = 0;
  const lanes = names.map((name): Lane => {
    const lines = wrapLabel(plain(name), longestLine).split("\n");
    const needed = Math.max((ends.get(name)?.length ?? 1) * row, lines.length * sizes.line);
    const top = y;
    y += needed + betweenLanes;
    return { name, lines, top, bottom: y };
  });
  const byName = new Map(lanes.map((lane) => [lane.name, lane]));
  const middles = stretches.map(({ lane }, i) => {
    const top = byName.get(lane)?.top ?? 0;
    return top + betweenLanes / 2 + ((rows[i] ?? 0) + 0.5) * row;
  });
  return { lanes, middles, height: Math.max(1, y) };
}
