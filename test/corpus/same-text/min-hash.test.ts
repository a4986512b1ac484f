import {
  bandHashes,
  estimateResemblance,
  minHash,
} from "../../../src/corpus/same-text/min-hash.js";
import { mix } from "../../../src/corpus/same-text/shingle-text.js";

function numbers(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, i) => mix(from + i)).sort();
}

test("the signature estimates how much of two sets is common", () => {
  const a = minHash(numbers(0, 1000));
  expect(estimateResemblance(a, a)).toBe(1);
  // 500 of 1,500 are common; the estimate of 120 places errs by .04.
  const half = estimateResemblance(a, minHash(numbers(500, 1500)));
  expect(half).toBeGreaterThan(0.2);
  expect(half).toBeLessThan(0.47);
  expect(estimateResemblance(a, minHash(numbers(2000, 3000)))).toBeLessThan(0.05);
});

test("sets much alike meet in some band, sets apart in none", () => {
  const meet = (a: Uint32Array, b: Uint32Array) => {
    const bands = new Set(bandHashes(minHash(a)));
    return bandHashes(minHash(b)).some((band) => bands.has(band));
  };
  expect(meet(numbers(0, 1000), numbers(200, 1000))).toBe(true);
  expect(meet(numbers(0, 1000), numbers(5000, 6000))).toBe(false);
});
