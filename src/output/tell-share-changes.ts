import { isSlight } from "../measures/describe-change.js";
import type { ChangeRow } from "../rows.js";
import { countOf } from "../text/count-of.js";

/**
 * A sentence on each theme whose share changed, those that changed by next to nothing or not at all
 * counted in one each.
 */
export function tellShareChanges(themes: readonly ChangeRow[]): string[] {
  const moved = themes.filter(({ documents_changed }) => documents_changed > 0);
  const told = moved.filter((row) => !isSlight(row)).map(({ sentence }) => sentence);
  const [slight, same] = [moved.length - told.length, themes.length - moved.length];
  return [
    ...told,
    ...(slight === 0 ? [] : [`${countOf(slight, "theme")} changed by under 0.1 percentage points.`]),
    ...(same === 0 ? [] : [`${countOf(same, "theme")} as before.`]),
  ];
}
