import { estimateWidth } from "./estimate-width.js";
import type { Edge } from "./network-edges.js";
import { overlap, type Box, type Point } from "./place-labels.js";

/** What the numbers of a network must keep to. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What no number may cover. */
  readonly taken: readonly Box[];
}

/** The number of an edge, with its middle. */
export interface EdgeNumber extends Point {
  readonly edge: Edge;
  readonly text: string;
}

/** How far along its line a number stands: in the middle, else nearer to the one end or the other. */
const tried = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];
/** A line is looked at in so many places, and keeps so many pixels away, half the widest. */
const steps = 100;
const clear = 4;

/**
 * Numbers on their lines, the first edge's before the others': as near to the middle as there is a
 * place that no other line runs through, since there nobody could say of which it tells. An edge
 * that has no such place has no number.
 */
export function numberEdges(
  edges: readonly Edge[],
  tell: (edge: Edge) => string,
  { width, height, fontSize, taken }: Room,
): EdgeNumber[] {
  const lines = edges.map((edge) =>
    Array.from({ length: steps + 1 }, (_, i) => pointAlong(edge, i / steps)),
  );
  const free = [...taken];
  return edges.flatMap((edge, own): EdgeNumber[] => {
    const text = tell(edge);
    const half = { x: estimateWidth(` ${text} `, fontSize) / 2, y: Math.ceil(1.2 * fontSize) / 2 };
    for (const part of tried) {
      const { x, y } = pointAlong(edge, part);
      const box = { left: x - half.x, right: x + half.x, top: y - half.y, bottom: y + half.y };
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue;
      if (free.some((other) => overlap(other, box))) continue;
      if (lines.some((line, i) => i !== own && line.some((point) => isNear(point, box)))) continue;
      free.push(box);
      return [{ edge, text, x: round(x), y: round(y) }];
    }
    return [];
  });
}

/** A point on the line of an edge, of which 0 is the one end and 1 the other: Vega's B-spline. */
export function pointAlong({ points: [from, through, to] }: Edge, part: number): Point {
  const isFirst = part < 0.5;
  const t = isFirst ? 2 * part : 2 * part - 1;
  const weights = [
    (1 - t) ** 3 / 6,
    (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
    (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
    t ** 3 / 6,
  ];
  const bent = isFirst ? [from, from, through, to] : [from, through, to, to];
  const sum = (axis: keyof Point) =>
    weights.reduce((total, weight, i) => total + weight * (bent[i]?.[axis] ?? 0), 0);
  return { x: sum("x"), y: sum("y") };
}

function isNear({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  return x > left - clear && x < right + clear && y > top - clear && y < bottom + clear;
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
