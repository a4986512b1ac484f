import type { Measure } from "./frequency-data.js";
import { capitalise } from "./label.js";
import type { GroupName } from "./pool-frequency.js";

/** What a frequency chart says when pointed at: the groups by name, the share with all its base. */
export function makeTooltip(
  groups: readonly GroupName[],
  measure: Measure = "share",
): Record<string, unknown>[] {
  const named = [...new Set(groups)].map((group) => ({
    field: `${group}_text`,
    type: "nominal",
    title: capitalise(group),
  }));
  const interval = { field: "interval", type: "nominal", title: "95 % interval" };
  const isShare = measure === "share";
  return [
    ...named,
    { field: "share_text", type: "nominal", title: "Share" },
    ...(isShare ? [interval] : []),
    { field: "passages", type: "nominal", title: "Passages with theme" },
    { field: "documents", type: "quantitative", format: ",d", title: "Documents" },
    { field: "hits", type: "quantitative", format: ",d", title: "Hits" },
    {
      field: "per_1000_words",
      type: "quantitative",
      format: ",.1f",
      title: "Hits per 1,000 words",
    },
    ...(isShare ? [] : [interval]),
  ];
}
