import { estimateWidth } from "./estimate-width.js";

/** A rectangle in pixels from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point that wants a label of one line, beside its mark of so many pixels. */
export interface Anchor extends Point {
  readonly radius: number;
  readonly text: string;
}

/** Where the label of an anchor stands: `x` is its left, middle or right, as `align` says. */
export interface PlacedLabel extends Point {
  /** The anchor's position among those given. */
  readonly index: number;
  readonly align: "left" | "center" | "right";
  readonly box: Box;
  /** From the mark to its label, where the label is not beside it. */
  readonly leader: readonly [Point, Point] | null;
}

/** What labels must keep to. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What no label may cover. */
  readonly taken?: readonly Box[];
  /** Points that a label had better not cover, and does not if they are many. */
  readonly avoided?: readonly Point[];
  /** The farthest a label may stand from its mark, in pixels. */
  readonly farthest?: number;
}

type Direction = readonly [-1 | 0 | 1, -1 | 0 | 1];
/** In the order in which they are tried: beside the point before above and below it. */
const directions: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];
/** Pixels between a mark and its label, and from one ring of places around it to the next. */
const gap = 3;
const betweenRings = 11;
/** A label that would cover more points than this, or touch them, is left out. */
const mostCovered = 1;
const touch = 2;

/**
 * Labels beside their points so that none covers another, what is taken, or the edge: one after
 * the other takes the first best of the places around its point, the nearest before the farther.
 * An anchor that finds none has no label. Give the most important first.
 *
 * The same anchors have the same places. Greedy as in Christensen, Marks & Shieber (1995), An
 * empirical study of algorithms for point-feature label placement.
 */
export function placeLabels(anchors: readonly Anchor[], room: Room): PlacedLabel[] {
  const taken = [...(room.taken ?? [])];
  const placed: PlacedLabel[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const mark = boxAround(anchor, anchor.radius);
    // Another label lies on the very mark: its own label would read as that one's.
    if (placed.some(({ box }) => overlap(box, mark))) continue;
    const label = placeLabel(anchor, index, room, taken);
    if (label === null) continue;
    placed.push(label);
    taken.push(label.box, mark, ...stepsOf(label.leader));
  }
  return placed;
}

/** Whether two boxes have any of their area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function placeLabel(
  anchor: Anchor,
  index: number,
  room: Room,
  taken: readonly Box[],
): PlacedLabel | null {
  const { farthest = 0, avoided = [] } = room;
  let best: PlacedLabel | null = null;
  let least = Infinity;
  for (let ring = 0; ring * betweenRings <= farthest; ring++) {
    // The next ring costs as much as two points covered.
    if (2 * ring >= least) break;
    for (const direction of directions) {
      const label = tryPlace(anchor, index, room, direction, ring);
      if (!isFree(label, room, taken, anchor)) continue;
      const covered = avoided.filter((point) => touches(label.box, point)).length;
      const cost = 2 * ring + covered;
      if (covered > mostCovered || cost >= least) continue;
      best = label;
      least = cost;
    }
  }
  return best;
}

function tryPlace(
  { x, y, radius, text }: Anchor,
  index: number,
  { fontSize }: Room,
  [right, down]: Direction,
  ring: number,
): PlacedLabel {
  const width = estimateWidth(text, fontSize);
  const height = Math.ceil(1.2 * fontSize);
  // Aslant it is as far as in a straight line.
  const away = (radius + gap + ring * betweenRings) * (right !== 0 && down !== 0 ? 0.75 : 1);
  const at = { x: round(x + right * away), y: round(y + down * (away + height / 2)) };
  const left = right === 1 ? at.x : right === 0 ? at.x - width / 2 : at.x - width;
  const top = at.y - height / 2;
  const box = { left, top, right: left + width, bottom: top + height };
  const edge = { x: at.x, y: round(at.y - (down * height) / 2) };
  const align = right === 1 ? "left" : right === 0 ? "center" : "right";
  return { index, ...at, align, box, leader: ring === 0 ? null : [{ x, y }, edge] };
}

function isFree(
  { box, leader }: PlacedLabel,
  { width, height }: Room,
  taken: readonly Box[],
  anchor: Anchor,
): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
  if (taken.some((other) => overlap(other, box))) return false;
  // A line may leave a crowd of marks, its own among them, but not run through what is written.
  const far = stepsOf(leader).filter((step) => !overlap(step, boxAround(anchor, anchor.radius)));
  return !far.some((step) => taken.some((other) => overlap(other, step)));
}

/** Little boxes along a line. */
function stepsOf(leader: readonly [Point, Point] | null): Box[] {
  if (leader === null) return [];
  const [from, to] = leader;
  const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 3);
  return Array.from({ length: steps }, (_, i) => {
    const part = i / steps;
    const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    return boxAround(at, 0.5);
  });
}

function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function touches({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x > left - touch && x < right + touch && y > top - touch && y < bottom + touch;
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
