import type { Style } from "../charts/style.js";
import { groupNames, type Groups } from "../rows.js";
import { passageUnits, type PassageUnit } from "../text/passage-unit.js";
import { negationPolicies, type Negation } from "../themes/codebook.js";

/** What frequencies can be grouped by; themes they always are. */
export type GroupName = Exclude<keyof Groups, "theme">;

export const groupings = groupNames.filter((name): name is GroupName => name !== "theme");
/** How frequencies are grouped unless said otherwise. */
export const usualGroups = ["author", "year"] as const satisfies readonly GroupName[];
export const chartStyles = ["light", "print"] as const satisfies readonly Style[];
export { negationPolicies, passageUnits };

/** What a `topoi.yml` says; what it does not say is left to defaults. */
export interface Configuration {
  /** Path of the codebook, from the working folder. */
  readonly codebook?: string;
  readonly unit?: PassageUnit;
  /** Words in a window, about; for the unit `window`. */
  readonly words?: number;
  /** Languages whose document is counted where the same text comes in several. */
  readonly prefer?: readonly string[];
  /** Files not to read: paths or globs below the folder. */
  readonly exclude?: readonly string[];
  readonly minimum?: number;
  readonly smooth?: number;
  readonly negation?: Negation["policy"];
  /** How the table `frequency` is grouped. */
  readonly by?: readonly GroupName[];
  readonly style?: Style;
  /** Of numbers and dates in charts: `de`, `id`, `zh-Hans`. */
  readonly locale?: string;
}

/** All that a `topoi.yml` may say. */
export const configurationKeys: readonly (keyof Configuration)[] = [
  "codebook",
  "unit",
  "words",
  "prefer",
  "exclude",
  "minimum",
  "smooth",
  "negation",
  "by",
  "style",
  "locale",
];

/** A configuration and the file that it stands in. */
export interface ConfigurationFile {
  readonly file: string;
  readonly settings: Configuration;
}
