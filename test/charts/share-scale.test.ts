import fc from "fast-check";
import { endOfShares } from "../../src/charts/share-scale.js";

test.each([
  [[], 0.05],
  [[0, null], 0.05],
  [[0.05], 0.05],
  [[0.051, 0.02], 0.1],
  [[0.41, null], 0.6],
  [[0.81], 1],
  [[1], 1],
])("a scale of %j ends at %d", (shares, end) => {
  expect(endOfShares(shares)).toBe(end);
});

test("no share is beyond the end", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
      for (const share of shares) expect(share).toBeLessThanOrEqual(endOfShares(shares));
    }),
  );
});
