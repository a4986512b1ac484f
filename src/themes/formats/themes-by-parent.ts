import type { Theme } from "../codebook.js";

/** The themes at the top, under `null`, and the parts of each theme under its key. */
export type ByParent<Part> = ReadonlyMap<string | null, readonly Part[]>;

/** Themes by what they are part of, in their order. */
export function themesByParent<Part extends Pick<Theme, "parent">>(
  themes: readonly Part[],
): ByParent<Part> {
  const parts = new Map<string | null, Part[]>();
  for (const theme of themes) {
    const siblings = parts.get(theme.parent);
    if (siblings === undefined) parts.set(theme.parent, [theme]);
    else siblings.push(theme);
  }
  return parts;
}
