import type { Theme } from "../codebook.js";
import { deepest } from "../take-themes.js";
import { themesByParent } from "./themes-by-parent.js";

/** Each theme followed by its parts; otherwise in the order of the codebook. */
export function orderThemes(themes: readonly Theme[]): Theme[] {
  const known = new Set(themes.map(({ theme }) => theme));
  const isAtTop = ({ parent }: Theme) => parent === null || !known.has(parent);
  const parts = themesByParent(themes);
  const ordered: Theme[] = [];
  const waiting = themes.filter(isAtTop).reverse();
  for (let theme = waiting.pop(); theme !== undefined; theme = waiting.pop()) {
    ordered.push(isAtTop(theme) ? { ...theme, parent: null } : theme);
    for (const part of [...(parts.get(theme.theme) ?? [])].reverse()) waiting.push(part);
  }
  return ordered;
}

/**
 * The same, but themes that are deeper than readers go down stand beside the theme they are part
 * of, under their whole name from there: `l/m` beside `l`. Their keys stay what they are.
 *
 * @param onMove - is told of each
 */
export function limitLevels(
  themes: readonly Theme[],
  onMove: (theme: string) => void,
): readonly Theme[] {
  const placed = new Map<string | null, { level: number; parent: string | null }>();
  return orderThemes(themes).map((theme) => {
    const above = placed.get(theme.parent) ?? { level: 0, parent: null };
    const isTooDeep = above.level === deepest;
    const parent = isTooDeep ? above.parent : theme.parent;
    placed.set(theme.theme, { level: isTooDeep ? deepest : above.level + 1, parent });
    if (isTooDeep) onMove(theme.theme);
    return isTooDeep ? { ...theme, parent } : theme;
  });
}
