import fc from "fast-check";
import { shareContent } from "../../../src/arguments/model/share-content.js";

const hashes = (words: readonly number[]) => Int32Array.from(words).sort();
const content = fc.uniqueArray(fc.integer({ min: -20, max: 20 })).map(hashes);

test("two of the three words of the smaller unit: two of four, as one more is asked for", () => {
  expect(shareContent(hashes([1, 2, 3]), hashes([2, 3, 4, 5, 6]))).toBe(0.5);
});

test("units without words share nothing", () => {
  expect(shareContent(hashes([]), hashes([]))).toBe(0);
  expect(shareContent(hashes([1]), hashes([]))).toBe(0);
});

test("from 0 to below 1, the same either way, more where more is shared", () => {
  fc.assert(
    fc.property(content, content, (one, other) => {
      const share = shareContent(one, other);
      expect(share).toBe(shareContent(other, one));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThan(1);
      const [word] = [...one].filter((each) => !other.includes(each));
      if (word !== undefined && one.length <= other.length) {
        expect(shareContent(one, hashes([...other, word]))).toBeGreaterThan(share);
      }
    }),
  );
});

test("a long unit that has all of a short one shares as much as the short one has", () => {
  const many = hashes(Array.from({ length: 10_000 }, (_, i) => i + 1));
  expect(shareContent(hashes([1, 2, 3]), many)).toBe(0.75);
});
