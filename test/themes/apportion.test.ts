import fc from "fast-check";
import { apportion } from "../../src/themes/apportion.js";

test("what cannot be shared evenly goes to those who lost most by rounding, the first first", () => {
  expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(apportion(10, [1, 2])).toEqual([3, 7]);
});

test("a weight below 0 has a share below 0, one of 0 none", () => {
  expect(apportion(50, [2, -1, 0])).toEqual([100, -50, 0]);
});

test("nothing is shared where there is nothing, or no claim to it", () => {
  expect(apportion(0, [1, 2])).toEqual([0, 0]);
  expect(apportion(10, [1, -1])).toEqual([0, 0]);
  expect(apportion(10, [])).toEqual([]);
});

test("the largest weights there are do not overflow", () => {
  expect(apportion(10, [Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([5, 5]);
});

test("more weights than a call has arguments are shared out too", () => {
  const shares = apportion(1_000_000, Array<number>(200_000).fill(1));
  expect(new Set(shares)).toEqual(new Set([5]));
});

test("shares add up to the total, each within one of its claim, larger weights no less", () => {
  const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(fc.nat(1e9), weights, (total, list) => {
      const shares = apportion(total, list);
      const sum = list.reduce((all, weight) => all + weight, 0);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
      list.forEach((weight, i) => {
        expect(Math.abs((shares[i] ?? NaN) - (total * weight) / sum)).toBeLessThan(1.001);
      });
    }),
  );
});
