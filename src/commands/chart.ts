import { Argument, Option, type Command } from "commander";
import type { Analysis } from "../analysis/analyse.js";
import type { ArgumentMeasure } from "../charts/argument-data.js";
import { chartArgumentMap } from "../charts/chart-argument-map.js";
import { chartArguments } from "../charts/chart-arguments.js";
import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import type { Chart } from "../charts/chart.js";
import type { ChartLook } from "../charts/finish-chart.js";
import type { GroupName } from "../charts/pool-frequency.js";
import { SeedsError } from "../corpus/files/seeds-error.js";
import { measureArguments } from "../measures/measure-arguments.js";
import { measureFrequency } from "../measures/measure-frequency.js";
import { groupNames } from "../rows.js";
import { save } from "../output/save.js";
import { themeLabels } from "../themes/theme-labels.js";
import { analyseSeeds, parseNames, takeSeeds, type SeedsOptions } from "./seeds-command.js";
import { settleOptions } from "./settle-options.js";
import { lookOf, takeLook } from "./take-look.js";

const kinds = ["frequency", "heatmap", "arguments", "argument-map"] as const;
type Kind = (typeof kinds)[number];
const measures: readonly ArgumentMeasure[] = ["share", "components", "backed"];

interface ChartOptions extends Omit<SeedsOptions, "by">, ChartLook {
  readonly by?: readonly GroupName[];
  readonly color: GroupName;
  readonly measure: ArgumentMeasure;
  readonly document?: string;
  readonly out: string;
}

/** `topoi chart`: one chart into one file. */
export function addChart(program: Command): void {
  const command = program.command("chart");
  command.addArgument(new Argument("<kind>", "which chart").choices(kinds));
  takeLook(takeSeeds(command))
    .description("draw a chart of the documents' themes or arguments into a file")
    .option(
      "--by <groups>",
      "year,author: what runs along the chart, then a panel for each (heat map: columns, rows)",
      (value) => parseNames(value, groupNames),
    )
    .option(
      "--color <group>",
      "what colours tell apart",
      (value) => parseNames(value, groupNames)[0],
      "theme",
    )
    .addOption(
      new Option("--measure <measure>", "arguments: what bars show")
        .choices(measures)
        .default("share"),
    )
    .option("--document <document>", "argument-map: the document (author-2022)")
    .requiredOption("--out <file>", "file to write: .svg, .png, .html or .vl.json")
    .action(async (kind: Kind, seeds: string, given: ChartOptions, command: Command) => {
      // What runs along a chart is its own matter.
      const options = await settleOptions(seeds, given, command, ["by"]);
      const isArgued = kind === "arguments" || kind === "argument-map";
      const analysis = await analyseSeeds(seeds, options, { arguments: isArgued });
      const chart =
        kind === "argument-map"
          ? await drawMap(analysis, options)
          : drawChart(analysis, kind, options);
      const path = await save(chart, options.out);
      process.stdout.write(`${path}\n`);
    });
}

function drawChart(
  analysis: Analysis,
  kind: Exclude<Kind, "argument-map">,
  options: ChartOptions,
): Chart {
  const { scores, stances, codebook } = analysis;
  const { by, color, measure } = options;
  const words = { labels: themeLabels(codebook), ...lookOf(options) };
  if (kind === "arguments") {
    const [x = "theme", facet] = by ?? [];
    const themes = codebook.themes.map(({ theme }) => theme);
    const groups = [x, ...(facet === undefined ? [] : [facet])];
    const panels = facet === undefined ? {} : { facet };
    const rows = measureArguments(stances, { by: groups, themes });
    if (rows.length === 0) throw new SeedsError("no theme occurs in any sentence", false);
    return chartArguments(rows, { x, measure, ...panels, ...words });
  }
  if (kind === "heatmap") {
    const [x = "author", y = "theme"] = by ?? [];
    return chartHeatmap(measureFrequency(scores, { by: [x, y] }), { x, y, ...words });
  }
  const [x = "year", facet] = by ?? [];
  const groups = [x, color, ...(facet === undefined ? [] : [facet])];
  const panels = facet === undefined ? {} : { facet };
  return chartFrequency(measureFrequency(scores, { by: groups }), {
    x,
    color,
    ...panels,
    ...words,
  });
}

async function drawMap(analysis: Analysis, options: ChartOptions): Promise<Chart> {
  const { document } = options;
  const { findNamed } = await import("./find-named.js");
  const { documents, components, relations, stances, codebook } = analysis;
  const [only] = documents;
  const one =
    document === undefined && documents.length === 1 && only !== undefined
      ? only
      : findNamed(document ?? "--document", documents, (row) => row.document, "a document");
  const words = { labels: themeLabels(codebook), ...lookOf(options) };
  return chartArgumentMap(components, relations, { document: one.document, stances, ...words });
}
