import fc from "fast-check";
import { wilsonInterval } from "../src/wilson-interval.js";

// Newcombe (1998), Statistics in Medicine 17: 857–872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%d of %d: from %d to %d, as published", (count, total, low, high) => {
  const interval = wilsonInterval(count, total);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test("of nothing, anything is possible", () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

const counts = fc
  .tuple(fc.nat(10_000), fc.nat(10_000))
  .map(([a, b]) => ({ count: Math.min(a, b), total: Math.max(a, b, 1) }));

test("lies within 0 and 1, around the share", () => {
  fc.assert(
    fc.property(counts, ({ count, total }) => {
      const { low, high } = wilsonInterval(count, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(count / total);
      expect(high).toBeGreaterThanOrEqual(count / total);
      expect(high - low).toBeGreaterThan(0);
    }),
  );
});

test("is as wide for what has the theme as for what has not", () => {
  fc.assert(
    fc.property(counts, ({ count, total }) => {
      const { low, high } = wilsonInterval(count, total);
      const mirrored = wilsonInterval(total - count, total);
      expect(mirrored.low).toBeCloseTo(1 - high, 12);
      expect(mirrored.high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test("is narrower for the same share of more", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 50 }), ({ count, total }, times) => {
      const few = wilsonInterval(count, total);
      const many = wilsonInterval(times * count, times * total);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test.each([
  [-1, 3],
  [4, 3],
  [NaN, 3],
  [0, NaN],
  [0, Infinity],
])("%d of %d is refused", (count, total) => {
  expect(() => wilsonInterval(count, total)).toThrow(
    new RangeError(`wilsonInterval: expected 0 ≤ count ≤ total, found ${count} of ${total}`),
  );
});
