import { Argument, type Command } from "commander";
import type { Analysis } from "../analysis/analyse.js";
import { chartFrequency } from "../charts/chart-frequency.js";
import { chartHeatmap } from "../charts/chart-heatmap.js";
import type { Chart } from "../charts/chart.js";
import type { GroupName } from "../charts/pool-frequency.js";
import { measureFrequency } from "../measures/measure-frequency.js";
import { groupNames } from "../rows.js";
import { save } from "../output/save.js";
import { themeLabels } from "../themes/theme-labels.js";
import { analyseSeeds, parseNames, takeSeeds, type SeedsOptions } from "./seeds-command.js";

type Kind = "frequency" | "heatmap";

interface ChartOptions extends SeedsOptions {
  readonly by?: readonly GroupName[];
  readonly color: GroupName;
  readonly out: string;
}

/** `topoi chart`: one chart into one file. */
export function addChart(program: Command): void {
  const command = program.command("chart");
  command.addArgument(new Argument("<kind>", "which chart").choices(["frequency", "heatmap"]));
  takeSeeds(command)
    .description("draw a chart of the documents' themes into a file")
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
    .requiredOption("--out <file>", "file to write: .svg, .png, .html or .vl.json")
    .action(async (kind: Kind, seeds: string, options: ChartOptions) => {
      const analysis = await analyseSeeds(seeds, options);
      const path = await save(drawChart(analysis, kind, options), options.out);
      process.stdout.write(`${path}\n`);
    });
}

function drawChart({ scores, codebook }: Analysis, kind: Kind, { by, color }: ChartOptions): Chart {
  const labels = themeLabels(codebook);
  if (kind === "heatmap") {
    const [x = "author", y = "theme"] = by ?? [];
    return chartHeatmap(measureFrequency(scores, { by: [x, y] }), { x, y, labels });
  }
  const [x = "year", facet] = by ?? [];
  const groups = [x, color, ...(facet === undefined ? [] : [facet])];
  const panels = facet === undefined ? {} : { facet };
  return chartFrequency(measureFrequency(scores, { by: groups }), { x, color, ...panels, labels });
}
