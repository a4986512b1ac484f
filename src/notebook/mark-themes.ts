import { labelTheme } from "../charts/label.js";
import { numberThemes, type ThemeMark } from "../output/number-themes.js";
import type { Hit } from "../rows.js";
import { makeTheme, nameOfTheme, type Codebook } from "../themes/codebook.js";

/**
 * How each theme that has a hit is shown: with number and name of the codebook, else numbered as
 * the hits have them.
 */
export function markThemes(
  hits: readonly Hit[],
  codebook: Codebook | undefined,
): Map<string, ThemeMark> {
  const present = new Set(hits.map(({ theme }) => theme));
  const all = numberThemes(codebook ?? { themes: themesOf(present) });
  return new Map([...all].filter(([theme]) => present.has(theme)));
}

/** The themes in the order of their hits, each behind those that it is part of. */
function themesOf(keys: ReadonlySet<string>): Codebook["themes"] {
  const themes = new Set<string>();
  for (const key of keys) {
    const names = key.split("/");
    for (const i of names.keys()) {
      const above = names.slice(0, i + 1).join("/");
      if (keys.has(above)) themes.add(above);
    }
  }
  return [...themes].map((theme) => {
    const above = theme.slice(0, Math.max(0, theme.lastIndexOf("/")));
    const parent = themes.has(above) ? above : null;
    return makeTheme(theme, { parent, label: labelTheme(nameOfTheme(theme, parent), {}) });
  });
}
