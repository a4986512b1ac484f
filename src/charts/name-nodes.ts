import type { Cooccurrence } from "../rows.js";
import { plain } from "../text/plain.js";
import { nameGroups } from "./name-groups.js";

/** A theme, or a term, of a network. */
export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  /** Passages with it. */
  readonly passages: number;
}

/**
 * The themes, or terms, of the rows in the order in which these have them, which is that of the
 * codebook, with names of which no two are alike. What is no theme with a label is named as it is.
 */
export function nameNodes(
  rows: readonly Cooccurrence[],
  labels: Readonly<Record<string, string>>,
): NetworkNode[] {
  const passages = new Map<string, number>();
  for (const { first, first_passages } of rows) passages.set(first, first_passages);
  // The last of all is never the first of two.
  for (const { second, second_passages } of rows) passages.set(second, second_passages);
  const keys = [...passages.keys()];
  const own = keys.filter((key) => !Object.hasOwn(labels, key) && Object.keys(labels).length > 0);
  const named = { ...Object.fromEntries(own.map((key) => [key, key])), ...labels };
  const name = nameGroups(
    keys.map((theme) => ({ theme })),
    ["theme"],
    named,
  );
  return keys.map((key) => ({
    key,
    name: plain(name("theme", { theme: key })),
    passages: passages.get(key) ?? 0,
  }));
}
