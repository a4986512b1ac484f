import { frequencyOf } from "../measures/measure-frequency.js";
import type { ThemeSums } from "../measures/sum-by-document.js";
import type { Frequency } from "../rows.js";
import type { Analysis } from "./analyse.js";
import { usualGroups } from "./configuration.js";

/** The rows of the table `frequency`, by what the analysis is to be grouped by. */
export function groupFrequency(
  { by, frequency }: Pick<Analysis, "by" | "frequency">,
  sums: ThemeSums,
): readonly Frequency[] {
  return String(by) === String(usualGroups)
    ? frequency
    : frequencyOf(sums, { by, interval: "documents" });
}
