import fc from "fast-check";
import { newcombeInterval } from "../../src/measures/newcombe-interval.js";

/** Table II of Newcombe (1998), Statistics in Medicine 17: 873–890, method 10. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%i of %i less %i of %i is as the paper has it", (a, ofA, b, ofB, low, high) => {
  const interval = newcombeInterval({ count: a, total: ofA }, { count: b, total: ofB });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

const anyCount = fc
  .nat(40)
  .chain((total) => fc.record({ count: fc.nat(total), total: fc.constant(total) }));

test("the ends lie within -1 and 1 around the difference, and change sides with the groups", () => {
  fc.assert(
    fc.property(anyCount, anyCount, (a, b) => {
      const { low, high } = newcombeInterval(a, b);
      const shareOf = ({ count, total }: typeof a) => (total === 0 ? 0 : count / total);
      const difference = shareOf(a) - shareOf(b);
      expect(-1 - 1e-12 <= low && low <= difference).toBe(true);
      expect(difference <= high && high <= 1 + 1e-12).toBe(true);
      const other = newcombeInterval(b, a);
      expect(other.low).toBeCloseTo(-high, 12);
      expect(other.high).toBeCloseTo(-low, 12);
    }),
  );
});
