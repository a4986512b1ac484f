import fc from "fast-check";
import { findCore } from "../../../src/corpus/article/find-core.js";

const text = { sentences: 1 };
const label = {};
const furniture = { furniture: 1 };

test("the run with the most words, over short lines but not over furniture", () => {
  expect(findCore([label, text, label, text, label], [0, 30, 0, 30, 0])).toEqual({
    start: 1,
    end: 4,
  });
  const pieces = [text, furniture, furniture, furniture, text, text];
  expect(findCore(pieces, [30, 0, 0, 0, 30, 30])).toEqual({ start: 4, end: 6 });
});

test("teasers that break off count little, and what Readability leaves out counts not at all", () => {
  const teaser = { sentences: 1, ellipsis: 1 };
  expect(findCore([teaser, teaser, furniture, text], [40, 40, 0, 30])).toEqual({
    start: 3,
    end: 4,
  });
  expect(
    findCore(
      [
        { ...text, readable: 0 },
        { ...text, readable: 1 },
      ],
      [90, 30],
    ),
  ).toEqual({
    start: 1,
    end: 2,
  });
});

test("nothing but labels has no core", () => {
  expect(findCore([label, furniture], [0, 0])).toEqual({ start: 0, end: 0 });
});

test("the core begins and ends with running text", () => {
  const piece = fc.constantFrom(text, label, furniture);
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 200 }))), (pieces) => {
      const words = pieces.map(([features, count]) => (features === text ? count : 0));
      const { start, end } = findCore(
        pieces.map(([features]) => features),
        words,
      );
      if (start === end) return;
      expect(words[start]).toBeGreaterThan(0);
      expect(words[end - 1]).toBeGreaterThan(0);
    }),
  );
});
