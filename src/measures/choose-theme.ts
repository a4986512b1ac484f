import type { Score } from "../rows.js";
import { checkTheme } from "./check-theme.js";
import { expectRows } from "../text/expect-rows.js";

/**
 * The key of the theme that was asked for, or, where none was (`""`), of the one that is present in
 * most passages; of several, the first in the order of the codebook. Copies of documents counted
 * already are left out. With no theme anywhere it is the codebook's first, and `""` without scores.
 *
 * @throws RangeError for a theme that has no scores, with the one that was probably meant.
 * @example
 * const theme = chooseTheme(scores, "sovereignty");
 */
export function chooseTheme(scores: readonly Score[], theme = ""): string {
  expectRows("chooseTheme", "scores", scores);
  const counts = new Map<string, number>();
  for (const score of scores) {
    const count = counts.get(score.theme) ?? 0;
    counts.set(score.theme, count + Number(score.present && score.counted));
  }
  const themes = [...counts.keys()];
  if (theme !== "" && themes.length > 0) checkTheme("chooseTheme", theme, themes);
  if (theme !== "") return theme;
  const most = Math.max(...counts.values());
  return themes.find((one) => counts.get(one) === most) ?? "";
}
