import fc from "fast-check";
import { bootstrapIntervals } from "../../src/measures/bootstrap-intervals.js";

/** The mean of the values of clusters drawn so often. */
function meanOf(values: readonly number[]): (drawn: Uint32Array) => number[] {
  return (drawn) => [
    values.reduce((sum, value, i) => sum + value * (drawn[i] ?? 0), 0) / values.length,
  ];
}

test("as many clusters are drawn as there are, some twice", () => {
  const sums = new Set<number>();
  let twice = 0;
  bootstrapIntervals({ clusters: 9, resamples: 50 }, (drawn) => {
    sums.add(drawn.reduce((sum, times) => sum + times, 0));
    if (Math.max(...drawn) > 1) twice++;
    return [];
  });
  expect([...sums]).toEqual([9]);
  expect(twice).toBeGreaterThan(45);
});

test("the interval of a mean is about that of the textbook", () => {
  const values = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0));
  const [interval] = bootstrapIntervals({ clusters: 400, resamples: 2000 }, meanOf(values));
  const spread = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
  expect(interval?.low).toBeCloseTo(0.25 - spread, 2);
  expect(interval?.high).toBeCloseTo(0.25 + spread, 2);
});

test("a resample in which a figure is not defined does not count for it", () => {
  const measure = (drawn: Uint32Array) => [(drawn[0] ?? 0) > 0 ? 1 : null, null];
  expect(bootstrapIntervals({ clusters: 3, resamples: 100 }, measure)).toEqual([
    { low: 1, high: 1 },
    { low: null, high: null },
  ]);
});

test.each([0, 1])("%i clusters have no interval", (clusters) => {
  expect(bootstrapIntervals({ clusters, resamples: 100 }, () => [1])).toEqual([
    { low: null, high: null },
  ]);
});

test("of groups that are compared each is drawn from for itself, and each needs two clusters", () => {
  const firsts = new Set<number>();
  let alike = 0;
  bootstrapIntervals({ clusters: [4, 4], resamples: 50 }, (drawn) => {
    const [own, other] = [drawn.subarray(0, 4), drawn.subarray(4)];
    firsts.add(own.reduce((sum, times) => sum + times, 0));
    if (own.join() === other.join()) alike++;
    return [];
  });
  expect([...firsts]).toEqual([4]);
  expect(alike).toBeLessThan(10);
  expect(bootstrapIntervals({ clusters: [9, 1], resamples: 50 }, () => [1, 2])).toEqual([
    { low: null, high: null },
    { low: null, high: null },
  ]);
});

test("the draws are the same every time, and the ends are in order within the values", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 2, maxLength: 12 }), (values) => {
      const run = () =>
        bootstrapIntervals({ clusters: values.length, resamples: 60 }, meanOf(values));
      const [interval] = run();
      expect(run()).toEqual([interval]);
      const { low, high } = interval as { low: number; high: number };
      expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
    { numRuns: 30 },
  );
});
