/** The 97.5 % point of the standard normal distribution. */
const z95 = 1.959963984540054;

/**
 * The 95 % score interval for a share of `count` in `total`, both ends within 0 and 1; the whole
 * range where there is nothing to measure (`total` 0).
 *
 * Without continuity correction, after Wilson (1927), JASA 22: 209–212; method 3 in Newcombe (1998),
 * Statistics in Medicine 17: 857–872.
 *
 * @throws RangeError unless 0 ≤ count ≤ total.
 */
export function wilsonInterval(count: number, total: number): { low: number; high: number } {
  if (!(count >= 0 && count <= total && Number.isFinite(total))) {
    throw new RangeError(`wilsonInterval: expected 0 ≤ count ≤ total, found ${count} of ${total}`);
  }
  if (total === 0) return { low: 0, high: 1 };
  const share = count / total;
  const z2 = z95 ** 2;
  const centre = 2 * total * share + z2;
  const spread = z95 * Math.sqrt(z2 + 4 * total * share * (1 - share));
  const width = 2 * (total + z2);
  return {
    low: count === 0 ? 0 : (centre - spread) / width,
    high: count === total ? 1 : (centre + spread) / width,
  };
}
