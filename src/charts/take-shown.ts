import { groupNames, type Groups } from "../rows.js";
import { countOf } from "../text/count-of.js";

/**
 * The groups that a chart shows, each once.
 *
 * @param verb - the chart's name, for errors
 * @param shown - which group each option of the chart names
 * @throws TypeError when there are no rows, a group was not measured, or the theme is not shown
 * though rows differ in it.
 */
export function takeShown(
  verb: string,
  rows: readonly Partial<Groups>[],
  shown: Readonly<Record<string, keyof Groups | undefined>>,
): (keyof Groups)[] {
  const [first] = rows;
  if (first === undefined) throw new TypeError(`${verb}: expected rows of frequencies, found none`);
  const measured = groupNames.filter((name) => name in first);
  for (const [option, group] of Object.entries(shown)) {
    if (group !== undefined && !measured.includes(group)) {
      const wanted = `expected a group that was measured (${measured.join(", ")})`;
      throw new TypeError(`${verb}: ${option}: ${wanted}; found ${group}`);
    }
  }
  const groups = [...new Set(Object.values(shown))].filter((group) => group !== undefined);
  const themes = new Set(rows.map(({ theme }) => theme));
  if (themes.size > 1 && !groups.includes("theme")) {
    const places = Object.keys(shown).join(", ");
    const wanted = `expected theme as one of ${places}, or rows of a single theme`;
    throw new TypeError(`${verb}: ${wanted}; found ${countOf(themes.size, "theme")}`);
  }
  return groups;
}
