import type { Chart } from "../charts/chart.js";
import { chartTimeline } from "../charts/chart-timeline.js";
import { findWhen } from "../charts/time-scale.js";
import type { Analysis } from "./analyse.js";

/** When documents are from; nothing where fewer than two that are counted have a date. */
export function drawTimeline({
  documents,
  look,
}: Pick<Analysis, "documents" | "look">): Record<string, Chart> {
  const dated = documents.filter((document) => document.counted && findWhen(document) !== null);
  return dated.length < 2 ? {} : { timeline: chartTimeline(documents, look) };
}
