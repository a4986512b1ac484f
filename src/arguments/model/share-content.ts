/** The share of the content words of the smaller of two units that both have: 0 to below 1. */
export function shareContent(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const hash of few) if (many.has(hash)) shared++;
  return shared / (1 + few.size);
}
