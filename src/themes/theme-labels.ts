import type { Codebook } from "./codebook.js";
import { expectCodebook } from "./expect-codebook.js";

/** Stands between a theme and its part. */
const within = " › ";

/**
 * The readable name of each theme by its key, for charts and tables; a sub-theme's begins with
 * those of the themes it is part of: `Security › Cyber security`.
 *
 * @example
 * chartHeatmap(frequency, { labels: themeLabels(codebook) });
 */
export function themeLabels(codebook: Pick<Codebook, "themes">): Record<string, string> {
  if (!hasThemes(codebook)) expectCodebook("themeLabels", codebook);
  const { themes } = codebook;
  const labels = new Map<string, string>();
  for (const { theme, parent, label } of themes) {
    // A parent comes before its parts.
    const above = parent === null ? undefined : labels.get(parent);
    labels.set(theme, above === undefined ? label : `${above}${within}${label}`);
  }
  return Object.fromEntries(labels);
}

/** All that is needed here: a codebook that was kept may have no more. */
function hasThemes(codebook: unknown): boolean {
  if (typeof codebook !== "object" || codebook === null) return false;
  return "themes" in codebook && Array.isArray(codebook.themes);
}
