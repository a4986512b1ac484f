import { expectList } from "../text/expect-list.js";
import { groupNames, type Groups } from "../rows.js";

/**
 * The groups to measure by, as they were named, each once.
 *
 * @param verb - the measure's name, for errors
 * @param names - those it can be measured by
 * @throws TypeError when a name is none of them, or there is no list of names.
 */
export function takeGroups<By extends keyof Groups>(
  verb: string,
  by: readonly By[] = [],
  names: readonly (keyof Groups)[] = groupNames,
): readonly By[] {
  expectList(verb, "by", by);
  for (const group of by) {
    if (!names.includes(group)) {
      throw new TypeError(`${verb}: by: expected ${names.join(", ")}; found ${group}`);
    }
  }
  return [...new Set(by)];
}
