import { columnKey } from "../formats/column-key.js";
import { readFact, type Fact, type SourceFacts } from "../source.js";

/**
 * What a document has under a key, or in a column, of its own; `null` where that is nothing.
 *
 * @param by - what asks for it, for people: `metadata.csv, line 2`
 */
export function factUnderKey({ extra, facts }: SourceFacts, key: string, by: string): Fact | null {
  const wanted = columnKey(key);
  const isMeant = (name: string): boolean => name === key || columnKey(name) === wanted;
  const own = Object.keys(extra).find(isMeant);
  if (own === undefined) return Object.entries(facts).find(([name]) => isMeant(name))?.[1] ?? null;
  const value = readFact(extra[own]) ?? null;
  return value === null ? null : { value, source: "metadata", from: `${by}: ${own}` };
}
