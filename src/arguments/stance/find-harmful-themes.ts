import type { Hit } from "../../rows.js";
import { allStanceWords } from "./languages.js";

/**
 * The themes that are about something bad, such as crime or rivalry: of the hits, by their weights,
 * more name what is bad in itself than what is good.
 */
export function findHarmfulThemes(hits: readonly Hit[]): ReadonlySet<string> {
  const values = new Map<string, number>();
  const balance = new Map<string, number>();
  for (const { theme, match, weight } of hits) {
    let value = values.get(match);
    if (value === undefined) values.set(match, (value = valueOf(match)));
    balance.set(theme, (balance.get(theme) ?? 0) + weight * value);
  }
  return new Set([...balance].filter(([, value]) => value < 0).map(([theme]) => theme));
}

/** -1 for what is bad in itself, 1 for what is good, 0 for anything else. */
function valueOf(match: string): number {
  if (allStanceWords.some(({ harmful }) => harmful.test(match))) return -1;
  return allStanceWords.some(({ beneficial }) => beneficial.test(match)) ? 1 : 0;
}
