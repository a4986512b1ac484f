import type { Keyness } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { formatsOf } from "./chart-formats.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import {
  drawKeyness,
  keynessMeasures,
  tellCounts,
  type KeynessBars,
  type KeynessMeasure,
} from "./keyness-bars.js";
import { takeSides } from "./take-sides.js";
import { expectRows } from "../text/expect-rows.js";
import { expectOneOf } from "../text/expect-one-of.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** Which words, and by what. */
export interface KeynessChartOptions extends LabelOptions, ChartLook {
  /** So many words of either side at most, 15 unless said otherwise. */
  readonly most?: number;
  /** What bars are as long as, and words ranked by; `z` unless said otherwise. */
  readonly measure?: KeynessMeasure;
  readonly title?: string;
}

const meanings: Readonly<Record<KeynessMeasure, string>> = {
  z: "How surely a word is more one side's (z of the weighted log-odds); within the grey band it may be chance",
  log_ratio: "How many times more often a side has a word (binary log: 1 is twice, 2 four times)",
  log_odds: "Difference of the weighted log-odds, which draws what is rare towards 0",
};

const optionNames: OptionNames<KeynessChartOptions> = {
  most: true,
  measure: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A chart of the words, or terms, that tell one group from another: a bar for each, to the right
 * where it is more the group's, to the left where it is more the other's, the most telling
 * first, with its name and how often either has it (`12 : 3`).
 *
 * @throws TypeError when there are no rows or those of several pairs of groups; RangeError unless
 * `most` is a whole number above 0.
 * @example
 * await show(chartKeyness(keyness, { most: 10 }));
 */
export function chartKeyness(
  keyness: readonly Keyness[],
  options: KeynessChartOptions = {},
): Chart {
  expectRows("chartKeyness", "keyness", keyness);
  expectChartOptions("chartKeyness", options, optionNames);
  const { most = 15, measure = "z" } = options;
  expectOneOf("chartKeyness", "measure", measure, keynessMeasures);
  if (!(Number.isSafeInteger(most) && most > 0)) {
    throw new RangeError(`chartKeyness: most: expected a whole number above 0, found ${most}`);
  }
  const say = formatsOf(options.locale);
  const sides = takeSides("chartKeyness", keyness, say);
  const take = (sign: 1 | -1) =>
    keyness
      .filter((row) => sign * row[measure] > 0)
      .sort((a, b) => sign * (b[measure] - a[measure]) || (a.word < b.word ? -1 : 1))
      .slice(0, most);
  const [ours, theirs] = [take(1), take(-1)];
  const bars: KeynessBars = { ours, theirs, sides, measure, options, say };
  const title = plain(
    options.title ?? `${sides.things} that tell ${sides.group} from ${sides.against}`,
  );
  return finishChart(
    {
      title,
      description: `${title}. ${describe(bars)} ${sides.base}.`,
      subtitle: [meanings[measure], countShown(bars, keyness.length), sides.base],
    },
    drawKeyness(bars),
    options,
  );
}

function countShown({ ours, theirs, sides, say }: KeynessBars, of: number): string {
  const counts = `Beside a bar: how often ${sides.group} and ${sides.against} have it`;
  const shown = ours.length + theirs.length;
  const things = sides.things.toLowerCase();
  return shown < of ? `${counts}; ${shown} of ${say.number(of)} ${things}` : counts;
}

/** The three most telling of either side, in words. */
function describe({ ours, theirs, sides, measure, say }: KeynessBars): string {
  const tell = (name: string, rows: readonly Keyness[]) => {
    const words = rows.slice(0, 3).map((row) => {
      const counts = tellCounts(row, { say });
      return `${plain(row.word)} (${counts}, ${measure.replace("_", " ")} ${say.number(row[measure], 1)})`;
    });
    return `Most ${name}: ${words.length === 0 ? "none" : words.join(", ")}.`;
  };
  return `${tell(sides.group, ours)} ${tell(sides.against, theirs)}`;
}
