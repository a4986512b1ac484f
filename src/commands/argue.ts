import { Option, type Command } from "commander";
import type { Analysis } from "../analysis/analyse.js";
import { tellUnjudged } from "../arguments/tell-unjudged.js";
import { measureArguments } from "../measures/measure-arguments.js";
import { themeLabels } from "../themes/theme-labels.js";
import { printJson } from "./print-json.js";
import {
  analyseSeeds,
  formatsOption,
  tablesOption,
  takeSeeds,
  type SeedsOptions,
} from "./seeds-command.js";
import { refuseWithout } from "./refuse-options.js";
import { settleOptions } from "./settle-options.js";
import { recordsOf, writeOrPrint, type TableOptions } from "./write-or-print.js";

const tableNames = ["components", "relations", "stances", "arguments", "proposals"] as const;

interface ArgueOptions extends SeedsOptions, TableOptions<(typeof tableNames)[number]> {
  readonly explain?: string;
}

/** `topoi argue`: what is claimed, backed and proposed, and how it stands to the themes. */
export function addArgue(program: Command): void {
  takeSeeds(program.command("argue"))
    .description("find claims, premises and proposals, and how they argue the themes")
    .addOption(tablesOption(tableNames))
    .addOption(formatsOption())
    .option("--output <folder>", "write the tables there; else themes and proposals are printed")
    .option("--json", "print as JSON")
    .addOption(
      new Option(
        "--explain <document>",
        "print a document (author-2022, or its file) sentence by sentence with its roles and why",
      ).conflicts("output"),
    )
    .action(async (seeds: string, given: ArgueOptions, command: Command) => {
      const options = await settleOptions(seeds, given, command);
      if (options.output === undefined) refuseWithout("--output", command, ["tables", "formats"]);
      const analysis = await analyseSeeds(seeds, options);
      if (options.explain !== undefined) await explain(options.explain, analysis, options);
      else if (options.output !== undefined) await writeOrPrint(analysis, options, "arguments");
      else await print(analysis, options);
    });
}

const widthOf = (stream: NodeJS.WriteStream) => (stream.isTTY ? stream.columns : 100);

async function explain(
  id: string,
  { documents, components, relations }: Analysis,
  { json }: ArgueOptions,
): Promise<void> {
  const { explainArguments, listArguments } = await import("../output/explain-arguments.js");
  const { findDocument } = await import("./find-document.js");
  const { document } = findDocument(id, documents);
  const explanations = listArguments(document, components, relations);
  if (json) {
    printJson(explanations.map(({ component, relations }) => ({ ...component, relations })));
  } else process.stdout.write(explainArguments(explanations, widthOf(process.stdout)));
}

async function print(analysis: Analysis, { json }: ArgueOptions): Promise<void> {
  const { proposals, stances, codebook, documents } = analysis;
  if (json) {
    printJson({
      arguments: await recordsOf(analysis.arguments, "arguments"),
      proposals: await recordsOf(proposals, "proposals"),
    });
    return;
  }
  const { describeArguments } = await import("../output/describe-arguments.js");
  const frequency = measureArguments(stances, {
    themes: codebook.themes.map(({ theme }) => theme),
  });
  const labels = themeLabels(codebook);
  process.stdout.write(describeArguments(frequency, proposals, labels, widthOf(process.stdout)));
  const unjudged = tellUnjudged(documents.map(({ language }) => language));
  if (unjudged !== null) process.stdout.write(`\n${unjudged}\n`);
}
