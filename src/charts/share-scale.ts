/** The ends that a scale of shares may have. */
const ends = [0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1];

/**
 * Where a scale of shares ends that begins at 0: at the first of 5, 10, 20, 30, 40, 60, 80
 * and 100 % that no share and no interval goes beyond. Charts of rare themes are readable, and two charts of the same
 * documents mostly have the same scale.
 */
export function endOfShares(shares: readonly (number | null)[]): number {
  const most = shares.reduce<number>((top, share) => Math.max(top, share ?? 0), 0);
  return ends.find((end) => most <= end) ?? 1;
}
