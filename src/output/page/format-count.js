const digits = new Intl.NumberFormat("en");

/**
 * A count as it is read: `37,925`.
 *
 * @param {number} count
 */
export function formatCount(count) {
  return digits.format(count);
}
