import type { Command } from "commander";
import { analyseSeeds, tablesOption, takeSeeds, type SeedsOptions } from "./seeds-command.js";
import { writeOrPrint, type TableOptions } from "./write-or-print.js";

/** `topoi read`: documents and passages. */
export function addRead(program: Command): void {
  takeSeeds(program.command("read"))
    .description("read and clean the documents")
    .addOption(tablesOption(["documents", "passages"]))
    .option("--output <folder>", "write the tables there; else the documents are printed")
    .option("--json", "print as JSON")
    .action(async (seeds: string, options: SeedsOptions & TableOptions) => {
      await writeOrPrint(await analyseSeeds(seeds, options), options, "documents");
    });
}
