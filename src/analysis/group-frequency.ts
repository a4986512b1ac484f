import { measureFrequency } from "../measures/measure-frequency.js";
import type { Frequency } from "../rows.js";
import type { Analysis } from "./analyse.js";
import { usualGroups } from "./configuration.js";

/** The rows of the table `frequency`, by what the analysis is to be grouped by. */
export function groupFrequency({
  by,
  scores,
  frequency,
}: Pick<Analysis, "by" | "scores" | "frequency">): readonly Frequency[] {
  return String(by) === String(usualGroups)
    ? frequency
    : measureFrequency(scores, { by, interval: "documents" });
}
