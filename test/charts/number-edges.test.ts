import fc from "fast-check";
import { drawEdges } from "../../src/charts/network-edges.js";
import { numberEdges, pointAlong } from "../../src/charts/number-edges.js";
import { placeNodes } from "../../src/charts/place-nodes.js";
import { cooccurrenceOf } from "./cooccurrence-rows.js";
import { themesOf } from "./frequencies.js";

/** The lines of a network of so many themes, and their numbers. */
function networkOf(count: number, least = 0) {
  const themes = themesOf(count);
  const nodes = themes.map((key) => ({ key, name: key, passages: 1 }));
  const ring = placeNodes(nodes, () => "(1)");
  const rows = cooccurrenceOf(themes).filter(({ observed }) => observed >= least);
  const edges = drawEdges(rows, ring);
  const { width, height } = ring;
  const room = { width, height, fontSize: 9.5, taken: [] };
  return { edges, numbers: numberEdges(edges, ({ row }) => String(row.observed), room) };
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

test("each number stands on its own line, and no other line runs through it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(12), (count, least) => {
      const { edges, numbers } = networkOf(count, least);
      for (const number of numbers) {
        for (const edge of edges) {
          const nearest = Math.min(
            ...Array.from({ length: 401 }, (_, i) => distance(pointAlong(edge, i / 400), number)),
          );
          if (edge === number.edge) expect(nearest).toBeLessThan(1);
          else expect(nearest).toBeGreaterThan(4);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("lines that cross in the middle have their numbers beside it", () => {
  // Of six themes on a ring those that face each other are joined by lines through one point.
  const { edges, numbers } = networkOf(6);
  const facing = edges.filter(({ points: [from, , to] }) => {
    if (from === undefined || to === undefined) return false;
    return distance(from, to) > 399;
  });
  expect(facing).toHaveLength(3);
  expect(numbers.filter(({ edge }) => facing.includes(edge))).toHaveLength(3);
});

test("the line begins near the one end and ends near the other, and bends in its middle", () => {
  const [edge] = networkOf(5).edges;
  if (edge === undefined) throw new Error("expected an edge");
  const [from, through, to] = edge.points;
  if (from === undefined || through === undefined || to === undefined) throw new Error("points");
  expect(distance(pointAlong(edge, 0), from)).toBeLessThan(distance(from, through) / 5);
  expect(distance(pointAlong(edge, 1), to)).toBeLessThan(distance(to, through) / 5);
  expect(pointAlong(edge, 0.5).x).toBeCloseTo((from.x + 4 * through.x + to.x) / 6, 10);
});
