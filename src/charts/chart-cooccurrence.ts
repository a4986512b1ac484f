import type { Cooccurrence } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Chart } from "./chart.js";
import { formatsOf, type ChartFormats } from "./chart-formats.js";
import { finishChart, type ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { nameNodes, type NetworkNode } from "./name-nodes.js";
import { distanceFromChance, drawEdges, isMore } from "./network-edges.js";
import { drawNetwork } from "./network-layers.js";
import { placeNodes } from "./place-nodes.js";
import { encodeColours } from "./style.js";
import { expectRows } from "../text/expect-rows.js";
import { expectChartOptions } from "./expect-chart-options.js";
import type { OptionNames } from "../text/expect-options.js";

/** Which pairs. */
export interface CooccurrenceChartOptions extends LabelOptions, ChartLook {
  /** Pairs that meet in fewer passages are not drawn; 1 unless said otherwise. */
  readonly least?: number;
  /** So many pairs at most, those farthest from chance; 80 unless said otherwise. */
  readonly most?: number;
  readonly title?: string;
}

const optionNames: OptionNames<CooccurrenceChartOptions> = {
  least: true,
  most: true,
  title: true,
  labels: true,
  style: true,
  locale: true,
};

/**
 * A network of the themes, or terms, that stand in the same passages. A node's area is the passages
 * with it, a line's number those with both. A line is solid, and the wider the more of the passages
 * with either have both (Jaccard), where two meet more often than expected of themes that say nothing
 * of each other; else thin and dashed. Where no place of a line is clear of all others, it has no
 * number; the tooltip has it.
 *
 * Nodes stand on a ring in the codebook's order, whatever the counts: networks of one codebook can
 * be laid beside each other.
 *
 * @throws TypeError when there are no rows; RangeError unless `least` and `most` are whole numbers,
 * `most` above 0.
 * @example
 * await show(chartCooccurrence(cooccurrence, { least: 3 }));
 */
export function chartCooccurrence(
  cooccurrence: readonly Cooccurrence[],
  options: CooccurrenceChartOptions = {},
): Chart {
  expectRows("chartCooccurrence", "co-occurrences", cooccurrence);
  expectChartOptions("chartCooccurrence", options, optionNames);
  const { labels = {}, least = 1, most = 80 } = options;
  const [first] = cooccurrence;
  if (first === undefined) {
    throw new TypeError("chartCooccurrence: expected rows of co-occurrence, found none");
  }
  checkCount("least", least, 0);
  checkCount("most", most, 1);
  const say = formatsOf(options.locale);
  const nodes = nameNodes(cooccurrence, labels);
  const ring = placeNodes(nodes, ({ passages }) => `(${say.number(passages)})`);
  const met = cooccurrence
    .filter(({ observed }) => observed >= least)
    .sort((a, b) => distanceFromChance(b) - distanceFromChance(a));
  const edges = drawEdges(met.slice(0, most), ring);
  const title = plain(options.title ?? "What stands in the same passages");
  const base = `n = ${say.number(first.passages)} passages`;
  const counts = { drawn: edges.length, met: met.length, all: cooccurrence.length };
  return finishChart(
    {
      title,
      description: `${title}. ${describe(met, nodes, say)} ${base}.`,
      subtitle: [
        "In brackets, and as area: passages with it. On a line: passages with both",
        "Wider: more of the passages with either have both. Solid: more often than expected by chance",
        `${base}${tellShown(counts, least, say)}`,
      ],
    },
    drawNetwork(ring, edges, encodeColours(2, options.style).colours, {
      say,
      total: first.passages,
    }),
    options,
  );
}

function checkCount(name: string, count: number, from: number): void {
  if (Number.isSafeInteger(count) && count >= from) return;
  const wanted = `expected a whole number from ${from}`;
  throw new RangeError(`chartCooccurrence: ${name}: ${wanted}, found ${count}`);
}

/** How many pairs are drawn, where not all are. */
function tellShown(
  { drawn, met, all }: Readonly<Record<"drawn" | "met" | "all", number>>,
  least: number,
  say: ChartFormats,
): string {
  if (drawn === all) return "";
  const often = least > 1 ? ` in ${say.number(least)} passages or more` : "";
  const limit = met < all ? ` that meet${often}` : "";
  return drawn === met
    ? `; the ${say.number(met)} of ${say.number(all)} pairs${limit}`
    : `; of ${say.number(met)} pairs${limit} the ${say.number(drawn)} farthest from chance`;
}

/** The pairs farthest from chance to either side, in words. */
function describe(
  ranked: readonly Cooccurrence[],
  nodes: readonly NetworkNode[],
  say: ChartFormats,
): string {
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  const tell = (row: Cooccurrence) => {
    const passages = row.observed === 1 ? "passage" : "passages";
    const counts = `${say.number(row.observed)} ${passages}, ${say.number(row.expected, 1)} expected`;
    return `${names.get(row.first) ?? ""} and ${names.get(row.second) ?? ""} (${counts})`;
  };
  const more = ranked.filter((row) => isMore(row)).slice(0, 3);
  const less = ranked.filter((row) => !isMore(row)).slice(0, 1);
  const list = (rows: readonly Cooccurrence[]) => rows.map(tell).join("; ");
  return [
    `${say.number(nodes.length)} themes or terms.`,
    more.length === 0
      ? "None meet more often than expected by chance."
      : `Most together: ${list(more)}.`,
    ...(less.length === 0 ? [] : [`Least: ${list(less)}.`]),
  ].join(" ");
}
