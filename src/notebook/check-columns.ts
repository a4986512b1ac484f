import { expectList } from "../text/expect-list.js";
import { wantedName } from "../text/wanted-name.js";

/**
 * @throws TypeError for a column that no row has, with the one that was probably meant. Where there
 * are no rows nobody knows what columns they have.
 */
export function checkColumns(
  rows: readonly object[],
  columns: readonly string[] | undefined,
): void {
  expectList("show", "columns", columns);
  if (columns === undefined || rows.length === 0) return;
  const missing = new Set(columns);
  const known = new Set<string>();
  for (const row of rows) {
    for (const name of Object.keys(row)) {
      known.add(name);
      missing.delete(name);
    }
    if (missing.size === 0) return;
  }
  const [name = ""] = missing;
  throw new TypeError(`show: columns: expected ${wantedName(name, [...known])}; found "${name}"`);
}
