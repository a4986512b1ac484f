import type { Command } from "commander";
import { analyseSeeds, tablesOption, takeSeeds, type SeedsOptions } from "./seeds-command.js";
import { writeOrPrint, type TableOptions } from "./write-or-print.js";

const tableNames = ["hits", "scores", "frequency"] as const;

type ScoreOptions = SeedsOptions & TableOptions<(typeof tableNames)[number]>;

/** `topoi score`: hits, scores and frequencies of themes. */
export function addScore(program: Command): void {
  takeSeeds(program.command("score"))
    .description("find the themes in the passages")
    .addOption(tablesOption(tableNames))
    .option("--output <folder>", "write the tables there; else the frequencies are printed")
    .option("--json", "print as JSON")
    .action(async (seeds: string, options: ScoreOptions) => {
      await writeOrPrint(await analyseSeeds(seeds, options), options, "frequency");
    });
}
