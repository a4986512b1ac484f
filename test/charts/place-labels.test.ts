import fc from "fast-check";
import { overlap, placeLabels, type Anchor, type Box } from "../../src/charts/place-labels.js";

const anchorAt = (x: number, y: number, text = "tide"): Anchor => ({ x, y, radius: 2, text });
const room = { width: 400, height: 300, fontSize: 11, farthest: 30 };

const anchors = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 0, max: 8 }),
    text: fc.constantFrom(
      "a",
      "sovereignty",
      "международный",
      "海洋法国际法庭",
      "the law of the sea",
    ),
  }),
  { maxLength: 60 },
);

test("a lone point has its label on the right, one at the right edge on the left", () => {
  const placed = placeLabels([anchorAt(100, 100), anchorAt(398, 200)], room);
  expect(placed.map(({ align, x, y }) => [align, x, y])).toEqual([
    ["left", 105, 100],
    ["right", 393, 200],
  ]);
});

test("of many points on one place four have labels, one on each side", () => {
  const placed = placeLabels(
    Array.from({ length: 60 }, () => anchorAt(200, 150)),
    room,
  );
  expect(placed.map(({ align }) => align)).toEqual(["left", "right", "center", "center"]);
  expect(placed.map(({ leader }) => leader !== null)).toEqual([false, false, true, true]);
});

test("where there is no room beside a point its label stands farther off, tied by a line", () => {
  const walls = [-16, 16].map((by) => ({ left: 203, right: 300, top: 140 + by, bottom: 160 + by }));
  const crowd = Array.from({ length: 40 }, (_, i) => ({ x: 194 + (i % 8), y: 132 + i }));
  const given = [anchorAt(200, 150, "international")];
  const [placed] = placeLabels(given, { ...room, taken: walls, avoided: crowd });
  expect(placed?.leader?.[0]).toEqual({ x: 200, y: 150 });
  expect(placeLabels(given, { ...room, taken: walls, avoided: crowd, farthest: 0 })).toEqual([]);
});

test("no two labels overlap, none leaves the picture, none covers what is taken or another's mark", () => {
  const taken: Box[] = [{ left: 150, top: 100, right: 250, bottom: 200 }];
  fc.assert(
    fc.property(anchors, (given) => {
      const placed = placeLabels(given, { ...room, taken });
      for (const [i, { box, index }] of placed.entries()) {
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(room.width);
        expect(box.bottom).toBeLessThanOrEqual(room.height);
        expect(taken.some((other) => overlap(other, box))).toBe(false);
        for (const [j, other] of placed.entries()) {
          if (i === j) continue;
          expect(overlap(box, other.box)).toBe(false);
          const mark = given[other.index] ?? given[index];
          if (mark === undefined || mark.radius === 0) continue;
          const { x, y, radius } = mark;
          const around = {
            left: x - radius,
            top: y - radius,
            right: x + radius,
            bottom: y + radius,
          };
          expect(overlap(box, around)).toBe(false);
        }
      }
    }),
  );
});

test("the same points have the same labels, and one more of least importance moves none", () => {
  fc.assert(
    fc.property(anchors, fc.integer({ min: 0, max: 400 }), (given, x) => {
      const placed = placeLabels(given, room);
      expect(placeLabels(given, room)).toEqual(placed);
      const more = placeLabels([...given, anchorAt(x, 20)], room);
      expect(more.slice(0, placed.length)).toEqual(placed);
    }),
  );
});

test("a label had better not cover points, and goes where there are none", () => {
  const avoided = Array.from({ length: 20 }, (_, i) => ({ x: 106 + i, y: 100 }));
  const [placed] = placeLabels([anchorAt(100, 100)], { ...room, avoided });
  expect(placed?.align).toBe("right");
});
