import { wantedName } from "../text/wanted-name.js";

/** @throws RangeError for a theme that is none of those there are, with the one probably meant. */
export function checkTheme(verb: string, theme: string, themes: readonly string[]): void {
  if (themes.includes(theme)) return;
  throw new RangeError(`${verb}: theme: expected ${wantedName(theme, themes)}; found "${theme}"`);
}
