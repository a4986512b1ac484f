import type { ThemeCount } from "../../src/rows.js";

/** A document by Ann of 1920 with so many passages, of which so many have the theme. */
export function countOf(
  document: string,
  [passages_with_theme, passages]: readonly [number, number],
  more: Partial<ThemeCount> = {},
): ThemeCount {
  return {
    ...{ document, author: "Ann", year: 1920, language: "en", source: null, counted: true },
    ...{ theme: "sea", passages, passages_with_theme },
    ...more,
  };
}
