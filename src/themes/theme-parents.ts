import type { Codebook } from "./codebook.js";

/** The theme that each theme is part of by its key; `null` for those that are part of none. */
export function themeParents({ themes }: Pick<Codebook, "themes">): Record<string, string | null> {
  return Object.fromEntries(themes.map(({ theme, parent }) => [theme, parent]));
}
