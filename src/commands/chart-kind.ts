import type { Analysis } from "../analysis/analyse.js";
import type { Chart } from "../charts/chart.js";
import type { ChartLook } from "../charts/finish-chart.js";
import type { Groups } from "../rows.js";

type GroupName = keyof Groups;

/** What the command line says of the chart itself, whatever its kind. */
export interface KindOptions extends ChartLook {
  readonly title?: string;
  readonly by?: readonly GroupName[];
  readonly color?: GroupName;
  readonly measure?: string;
  readonly interval?: "documents" | "wilson";
  readonly of?: readonly string[];
  readonly against?: readonly string[];
  readonly terms?: boolean;
  readonly document?: string;
  readonly most?: number;
}

/** An option that not every kind takes. */
export type KindOption = Exclude<keyof KindOptions, keyof ChartLook | "title">;

/** One kind of chart. */
export interface ChartKind {
  /** What it shows, in a line. */
  readonly about: string;
  /** The groups that `--by` may name, and how many of them; the first is the usual one. */
  readonly groups?: { readonly names: readonly GroupName[]; readonly most: number };
  /** What `--color` and `--measure` may be; the first is the usual one. */
  readonly choices?: {
    readonly color?: readonly GroupName[];
    readonly measure?: readonly string[];
  };
  /** The other options it takes. */
  readonly takes?: readonly Exclude<KindOption, "by" | "color" | "measure">[];
  /** Options it cannot do without, and what they say. */
  readonly needs?: Readonly<Partial<Record<KindOption, string>>>;
  /** Whether arguments have to be found. */
  readonly isArgued?: boolean;
  readonly draw: (analysis: Analysis, options: KindOptions) => Chart;
}

/** Over whole documents, unless the others are asked for. */
export function intervalOf(interval: KindOptions["interval"] = "documents"): {
  interval: "documents" | "wilson";
} {
  return { interval };
}

/** The option, where it was given. */
export function mostOf(most: number | undefined): { most?: number } {
  return most === undefined ? {} : { most };
}

/** How the chart looks, as far as it was said. */
export function lookOf({ title, style, locale }: KindOptions): ChartLook & { title?: string } {
  return {
    ...(title === undefined ? {} : { title }),
    ...(style === undefined ? {} : { style }),
    ...(locale === undefined ? {} : { locale }),
  };
}
