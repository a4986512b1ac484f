import type { Codebook } from "./codebook.js";

/**
 * The readable name of each theme by its key, for charts and tables.
 *
 * @example
 * chartHeatmap(frequency, { labels: themeLabels(codebook) });
 */
export function themeLabels(codebook: Codebook): Record<string, string> {
  return Object.fromEntries(codebook.themes.map(({ theme, label }) => [theme, label]));
}
