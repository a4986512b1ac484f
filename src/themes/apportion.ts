/**
 * A whole number shared out in proportion to the weights, in whole numbers that add up to it: each
 * gets what it has a right to, rounded down, and what is left goes one by one to those who lost
 * most by that, the first of equals first (largest remainder, Hamilton's method). Weights below 0
 * get shares below 0; where the weights together are not above 0, all get 0.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  // Weights may be as large as numbers are; their sum must not be larger.
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scaled = weights.map((weight) => (largest === 0 ? 0 : weight / largest));
  const sum = scaled.reduce((all, weight) => all + weight, 0);
  if (sum <= 0 || total === 0) return weights.map(() => 0);
  const claims = scaled.map((weight) => (total * weight) / sum);
  const shares = claims.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const lost = (i: number) => (claims[i] ?? 0) - (shares[i] ?? 0);
  const ranked = [...claims.keys()].sort((a, b) => lost(b) - lost(a) || a - b);
  for (const i of ranked.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
