import type { Point } from "./place-labels.js";

/** Pixels from one point to the next, and how far the last may be from where all of them belong. */
const apart = 2.4;
const farthest = 13;
/** Turns from one point to the next, as seeds stand in a sunflower. */
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Points that lie on the very same place beside one another around it, the first in the middle;
 * those that lie alone as they are.
 */
export function spreadPoints(points: readonly Point[]): Point[] {
  const crowds = new Map<string, number[]>();
  for (const [i, { x, y }] of points.entries()) {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const crowd = crowds.get(key);
    if (crowd === undefined) crowds.set(key, [i]);
    else crowd.push(i);
  }
  const spread = [...points];
  for (const crowd of crowds.values()) {
    const size = Math.min(farthest, apart * Math.sqrt(crowd.length - 1));
    for (const [rank, i] of crowd.entries()) {
      const { x, y } = points[i] ?? { x: 0, y: 0 };
      const away = size * Math.sqrt(rank / Math.max(1, crowd.length - 1));
      spread[i] = {
        x: round(x + away * Math.cos(rank * golden)),
        y: round(y + away * Math.sin(rank * golden)),
      };
    }
  }
  return spread;
}

/** To a tenth of a pixel: the last digits of a sine are not the same on every machine. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
