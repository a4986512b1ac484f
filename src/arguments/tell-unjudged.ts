import { cuesOf } from "./cues-of.js";

/**
 * A sentence on those of some languages in which roles are not found, and holders by quotation
 * marks alone: without it their counts of 0 would read like a finding. `null` where there is none.
 */
export function tellUnjudged(languages: Iterable<string | null>): string | null {
  const without = [...new Set(languages)].filter(
    (language) => language !== null && cuesOf(language) === null,
  );
  if (without.length === 0) return null;
  return (
    `In ${without.sort().join(", ")} no claims, premises and proposals are looked for, ` +
    "and what is not in quotation marks counts as the author's own view."
  );
}
