import fc from "fast-check";
import { shareContent } from "../../../src/arguments/model/share-content.js";

const setOf = fc.uniqueArray(fc.integer({ min: 1, max: 40 })).map((words) => new Set(words));

test("two of the three words of the smaller unit: two of four, as one more is asked for", () => {
  expect(shareContent(new Set([1, 2, 3]), new Set([2, 3, 4, 5, 6]))).toBe(0.5);
});

test("units without words share nothing", () => {
  expect(shareContent(new Set(), new Set())).toBe(0);
  expect(shareContent(new Set([1]), new Set())).toBe(0);
});

test("from 0 to below 1, the same either way, more where more is shared", () => {
  fc.assert(
    fc.property(setOf, setOf, (one, other) => {
      const share = shareContent(one, other);
      expect(share).toBe(shareContent(other, one));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThan(1);
      const [word] = [...one].filter((each) => !other.has(each));
      if (word !== undefined && one.size <= other.size) {
        expect(shareContent(one, new Set([...other, word]))).toBeGreaterThan(share);
      }
    }),
  );
});

test("a long unit that has all of a short one shares as much as the short one has", () => {
  const many = new Set(Array.from({ length: 10_000 }, (_, i) => i + 1));
  expect(shareContent(new Set([1, 2, 3]), many)).toBe(0.75);
});
