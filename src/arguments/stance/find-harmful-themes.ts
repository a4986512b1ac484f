import type { Hit } from "../../rows.js";
import { allStanceWords } from "./languages.js";

/**
 * The themes that are about something bad, such as crime or rivalry: of the hits, by their weights,
 * more name what is bad in itself than what is good.
 */
export function findHarmfulThemes(hits: readonly Hit[]): ReadonlySet<string> {
  const weigh = openBalance();
  return harmfulOf([...groupByDocument(hits).values()].map(weigh));
}

/** How much more of a document's hits name what is good in itself than what is bad, by theme. */
export type Balance = ReadonlyMap<string, number>;

/** Weighs the hits of one document after another; what is said of a match is found once. */
export function openBalance(): (hits: readonly Hit[]) => Balance {
  const values = new Map<string, number>();
  return (hits) => {
    const balance = new Map<string, number>();
    for (const { theme, match, weight } of hits) {
      let value = values.get(match);
      if (value === undefined) values.set(match, (value = valueOf(match)));
      balance.set(theme, (balance.get(theme) ?? 0) + weight * value);
    }
    return balance;
  };
}

/** The themes that are about something bad, by the balances of all documents. */
export function harmfulOf(balances: Iterable<Balance>): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const balance of balances) {
    for (const [theme, value] of balance) sums.set(theme, (sums.get(theme) ?? 0) + value);
  }
  return new Set([...sums].filter(([, value]) => value < 0).map(([theme]) => theme));
}

function groupByDocument(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.document);
    if (group === undefined) groups.set(hit.document, [hit]);
    else group.push(hit);
  }
  return groups;
}

/** -1 for what is bad in itself, 1 for what is good, 0 for anything else. */
function valueOf(match: string): number {
  if (allStanceWords.some(({ harmful }) => harmful.test(match))) return -1;
  return allStanceWords.some(({ beneficial }) => beneficial.test(match)) ? 1 : 0;
}
