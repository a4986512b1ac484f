import type { Command } from "commander";
import { showProgress } from "../analysis/progress.js";
import { readTables } from "../analysis/read-tables.js";
import { spareMemory } from "../spare-memory.js";
import {
  needDocuments,
  takePlace,
  tablesOption,
  tellProblems,
  type SeedsOptions,
} from "./seeds-command.js";
import { writeOrPrint, type TableOptions } from "./write-or-print.js";

type ReadOptions = Pick<SeedsOptions, "unit"> & TableOptions<"documents" | "passages">;

/** `topoi read`: documents and passages. */
export function addRead(program: Command): void {
  takePlace(program.command("read"))
    .description("read and clean the documents")
    .addOption(tablesOption(["documents", "passages"]))
    .option("--output <folder>", "write the tables there; else the documents are printed")
    .option("--json", "print as JSON")
    .action((seeds: string, options: ReadOptions) => spareMemory(() => read(seeds, options)));
}

async function read(seeds: string, options: ReadOptions): Promise<void> {
  const { onProgress, clear } = showProgress(process.stderr);
  const tables = await readTables({ seeds, unit: options.unit, onProgress }).finally(clear);
  tellProblems(tables.problems);
  needDocuments(tables, seeds);
  await writeOrPrint(tables, options, "documents");
}
