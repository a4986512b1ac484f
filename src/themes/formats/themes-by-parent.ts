import type { Theme } from "../codebook.js";

/** The themes at the top, under `null`, and the parts of each theme under its key. */
export type ThemesByParent = ReadonlyMap<string | null, readonly Theme[]>;

/** Themes by what they are part of, in their order. */
export function themesByParent(themes: readonly Theme[]): ThemesByParent {
  const parts = new Map<string | null, Theme[]>();
  for (const theme of themes) {
    const siblings = parts.get(theme.parent);
    if (siblings === undefined) parts.set(theme.parent, [theme]);
    else siblings.push(theme);
  }
  return parts;
}
