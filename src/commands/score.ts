import { Option, type Command } from "commander";
import type { Analysis } from "../analysis/analyse.js";
import { explainPassage, listExplanations } from "../output/explain-passage.js";
import { findPassage } from "./find-passage.js";
import { printJson } from "./print-json.js";
import { analyseSeeds, tablesOption, takeSeeds, type SeedsOptions } from "./seeds-command.js";
import { writeOrPrint, type TableOptions } from "./write-or-print.js";

const tableNames = ["hits", "scores", "frequency"] as const;

interface ScoreCommandOptions extends SeedsOptions, TableOptions<(typeof tableNames)[number]> {
  readonly explain?: string;
}

/** `topoi score`: hits, scores and frequencies of themes. */
export function addScore(program: Command): void {
  takeSeeds(program.command("score"))
    .description("find the themes in the passages")
    .addOption(tablesOption(tableNames))
    .option("--output <folder>", "write the tables there; else the frequencies are printed")
    .option("--json", "print as JSON")
    .addOption(
      new Option(
        "--explain <passage>",
        "print why a passage (author-2022#12) scores as it does",
      ).conflicts("output"),
    )
    .action(async (seeds: string, options: ScoreCommandOptions) => {
      const analysis = await analyseSeeds(seeds, options);
      if (options.explain === undefined) await writeOrPrint(analysis, options, "frequency");
      else explain(options.explain, analysis, options.json ?? false);
    });
}

function explain(id: string, analysis: Analysis, json: boolean): void {
  const passage = findPassage(id, analysis.passages);
  const explanations = listExplanations(passage, analysis);
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  if (json) printJson(explanations);
  else process.stdout.write(explainPassage(passage, explanations, width));
}
