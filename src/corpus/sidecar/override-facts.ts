import { collectFacts, type Fact, type Facts, type SourceFacts } from "../source.js";
import { factUnderKey } from "./fact-under-key.js";
import type { MetadataRow } from "./metadata-row.js";

/** The source with what a person says of it in place of what was found. */
export function overrideFacts<Kind extends SourceFacts>(
  source: Kind,
  { facts: said, keys, sidecar, line }: Omit<MetadataRow, "target">,
): Kind {
  const { facts: found } = source;
  const given = collectFacts((name) => {
    const key = keys.get(name);
    return key === undefined ? said[name] : factUnderKey(source, key, `${sidecar}, line ${line}`);
  });
  const facts = collectFacts((name) => {
    if (given[name] !== null) return given[name];
    return name === "date" ? dateBeside(given, found) : found[name];
  });
  return { ...source, facts };
}

/** The date found, where a year is given and no date: it may only make the year more precise. */
function dateBeside(given: Facts, found: Facts): Fact | null {
  if (given.year === null) return found.date;
  if (given.year.value === "") return given.year;
  return found.date?.value.startsWith(given.year.value) ? found.date : null;
}
