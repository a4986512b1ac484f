/**
 * The share of the content words of the smaller of two units that both have: 0 to below 1.
 *
 * @param one - its words' hashes, each once, rising; so the other's
 */
export function shareContent(one: Int32Array, other: Int32Array): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared / (1 + Math.min(one.length, other.length));
}
