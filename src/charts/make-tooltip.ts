import { capitalise } from "./label.js";
import type { GroupName } from "./pool-frequency.js";

/** What a frequency chart says when pointed at: the groups by name, the share with all its base. */
export function makeTooltip(groups: readonly GroupName[]): Record<string, unknown>[] {
  const named = [...new Set(groups)].map((group) => ({
    field: `${group}_text`,
    type: "nominal",
    title: capitalise(group),
  }));
  return [
    ...named,
    { field: "share", type: "quantitative", format: ".0%", title: "Share" },
    { field: "interval", type: "nominal", title: "95 % interval" },
    { field: "passages", type: "nominal", title: "Passages with theme" },
    { field: "documents", type: "quantitative", title: "Documents" },
    { field: "hits", type: "quantitative", title: "Hits" },
    { field: "per_1000_words", type: "quantitative", format: ".1f", title: "Hits per 1,000 words" },
  ];
}
