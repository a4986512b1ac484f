import { Argument, InvalidArgumentError, Option, type Command } from "commander";
import { chartEndings, hasPixels, save } from "../output/save.js";
import { groupNames } from "../rows.js";
import { plain } from "../text/plain.js";
import type { KindOptions } from "./chart-kind.js";
import { chartKinds } from "./chart-kinds.js";
import { checkChartOptions, listKinds } from "./check-chart-options.js";
import { analyseSeeds, parseNames, takeSeeds, type SeedsOptions } from "./seeds-command.js";
import { settleOptions } from "./settle-options.js";
import { takeLook } from "./take-look.js";

interface ChartOptions extends Omit<SeedsOptions, "by">, KindOptions {
  readonly out: readonly string[];
  readonly scale?: number;
}

/** `topoi chart`: one chart, into one file or several. */
export function addChart(program: Command): void {
  const command = program.command("chart");
  const kinds = Object.keys(chartKinds);
  command.addArgument(new Argument("<kind>", "which chart, of those below").choices(kinds));
  takeLook(takeSeeds(command))
    .description("draw a chart of the documents' themes, words or arguments into a file")
    .addOption(
      new Option(
        "--by <groups>",
        "year,author: what runs along it, then a panel for each",
      ).argParser((value) => parseNames(value, groupNames)),
    )
    .addOption(
      new Option("--color <group>", "what colours tell apart").argParser(
        (value) => parseNames(value, groupNames)[0],
      ),
    )
    .option("--measure <measure>", "what is shown as long, or as high")
    .addOption(
      new Option(
        "--interval <kind>",
        "95 % intervals over whole documents, or as if each passage were one by itself",
      ).choices(["documents", "wilson"]),
    )
    .option("--of <name>", "who or what is compared; may be repeated", collect)
    .option("--against <name>", "with whom or what; all others unless named", collect)
    .option("--terms", "the codebook's terms rather than words")
    .option("--document <document>", "of which document (author-2022)")
    .addOption(new Option("--most <number>", "so many of its things at most").argParser(parseCount))
    .option("--title <title>", "its title; else what it shows")
    .addOption(
      new Option("--out <file>", `file to write, ${chartEndings.join(", ")}; may be repeated`)
        .argParser(collectOut)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--scale <number>",
        "of a .png: how much larger, 2 unless said otherwise",
      ).argParser(parseScale),
    )
    .addHelpText("after", `\n${listKinds()}`)
    .action(drawChart);
}

async function drawChart(
  name: string,
  seeds: string,
  given: ChartOptions,
  command: Command,
): Promise<void> {
  const kind = chartKinds[name];
  if (kind === undefined) return;
  checkChartOptions(name, kind, given, command);
  // What runs along a chart is its own matter.
  const options = await settleOptions(seeds, given, command, ["by"]);
  const { out, scale } = options;
  const isArgued = kind.isArgued ?? false;
  const analysis = await analyseSeeds(seeds, options, { arguments: isArgued });
  const chart = kind.draw(analysis, options);
  for (const file of out) {
    const pixels = scale !== undefined && hasPixels(file) ? { scale } : {};
    process.stdout.write(`${await save(chart, file, pixels)}\n`);
  }
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function collectOut(value: string, before: readonly string[] = []): string[] {
  const isKnown = chartEndings.some((ending) => value.toLowerCase().endsWith(ending));
  if (isKnown) return [...before, value];
  throw new InvalidArgumentError(`expected a file ending in ${chartEndings.join(", ")}`);
}

function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError(`expected a whole number from 1; found ${plain(value)}`);
}

function parseScale(value: string): number {
  const scale = value.trim() === "" ? NaN : Number(value);
  if (scale > 0 && scale <= 20) return scale;
  throw new InvalidArgumentError(`expected a number above 0 and up to 20; found ${plain(value)}`);
}
