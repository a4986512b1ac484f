import type { Keyness } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { drawPoints } from "./keyness-points.js";
import { takeSides, telling, type Sides } from "./take-sides.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** Which words. */
export interface KeynessScatterOptions extends LabelOptions, ChartLook {
  /** So many words at most, those with the highest G²; 1,000 unless said otherwise. */
  readonly most?: number;
  readonly title?: string;
}

const optionNames: OptionNames<KeynessScatterOptions> = {
  most: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A chart of two groups' words, or terms, against each other, as in Scattertext: a point for each,
 * the higher the more often the group has it and the farther right the more often the other has
 * it, both per 1,000 words on a logarithmic scale; what one of them never says stands at its axis.
 * Words above the diagonal are more the group's, and coloured where that is hardly chance. The most
 * telling have labels, none of which covers another; the others tell theirs when pointed at.
 *
 * Words with the very same counts stand beside one another around their place.
 *
 * @throws TypeError when there are no rows or those of several pairs of groups; RangeError unless
 * `most` is a whole number above 0.
 * @see Kessler (2017), Scattertext: a browser-based tool for visualizing how corpora differ
 * @example
 * await show(chartKeynessScatter(keyness));
 */
export function chartKeynessScatter(
  keyness: readonly Keyness[],
  options: KeynessScatterOptions = {},
): Chart {
  expectRows("chartKeynessScatter", "keyness", keyness);
  expectChartOptions("chartKeynessScatter", options, optionNames);
  const { most = 1000 } = options;
  if (!(Number.isSafeInteger(most) && most > 0)) {
    const wanted = "most: expected a whole number above 0";
    throw new RangeError(`chartKeynessScatter: ${wanted}, found ${most}`);
  }
  const say = formatsOf(options.locale);
  const sides = takeSides("chartKeynessScatter", keyness, say);
  const ranked = [...keyness].sort(
    (a, b) => Math.abs(b.g2) - Math.abs(a.g2) || (a.word < b.word ? -1 : 1),
  );
  const shown = ranked.slice(0, most);
  const title = plain(options.title ?? `${sides.things} of ${sides.group} and ${sides.against}`);
  return finishChart(
    {
      title,
      description: `${title}, by how often either has them. ${describe(ranked, sides, say)} ${sides.base}.`,
      subtitle: [...explain(shown, keyness.length, sides, say), sides.base],
    },
    drawPoints({ shown, sides, options, say }),
    options,
  );
}

function explain(
  shown: readonly Keyness[],
  of: number,
  { group, against, things }: Sides,
  say: ChartFormats,
): string[] {
  const names = things.toLowerCase();
  const part =
    shown.length < of
      ? `; the ${say.number(shown.length)} most telling (G²) of ${say.number(of)} ${names}`
      : "";
  return [
    `Above the diagonal what ${group} has more often, below it what ${against} has`,
    `Grey may be chance (|z| < ${say.number(telling, 2)}); at 0 what a side never has${part}`,
  ];
}

/** How many words are whose, and the three most telling of either side. */
function describe(
  ranked: readonly Keyness[],
  { group, against, things }: Sides,
  say: ChartFormats,
): string {
  const tell = (name: string, sign: 1 | -1) => {
    const words = ranked.filter(({ z }) => sign * z >= telling);
    const first = words.slice(0, 3).map(({ word }) => plain(word));
    const most = first.length === 0 ? "" : ` (above all ${first.join(", ")})`;
    return `more in ${name}: ${say.number(words.length)}${most}`;
  };
  const all = `${say.number(ranked.length)} ${things.toLowerCase()}`;
  return `Of ${all}, beyond chance ${tell(group, 1)}; ${tell(against, -1)}.`;
}
