import type { Command } from "commander";
import { showProgress } from "../analysis/progress.js";
import { readTables, type ReadTables } from "../analysis/read-tables.js";
import { explainDocument } from "../output/explain-document.js";
import { describeTwins, markTwins } from "../output/mark-twins.js";
import { spareMemory } from "../spare-memory.js";
import { plain } from "../text/plain.js";
import {
  formatsOption,
  needDocuments,
  takePlace,
  tablesOption,
  type ReadingOptions,
} from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";
import { refuseWithout } from "./refuse-options.js";
import { settleOptions } from "./settle-options.js";
import { writeOrPrint, type TableOptions } from "./write-or-print.js";

const tableNames = ["documents", "passages", "removed", "problems"] as const;

interface ReadOptions extends ReadingOptions, TableOptions<(typeof tableNames)[number]> {
  readonly explain?: boolean;
}

/** `topoi read`: documents, passages, what was left out, and what was wrong. */
export function addRead(program: Command): void {
  takePlace(program.command("read"))
    .description("read and clean the documents")
    .addOption(tablesOption(tableNames))
    .addOption(formatsOption())
    .option("--output <folder>", "write the tables there; else the documents are printed")
    .option("--json", "print as JSON")
    .option("--explain", "print each document's page and, beside it, what was made of it and why")
    .action((seeds: string, options: ReadOptions, command: Command) =>
      spareMemory(async () => {
        if (options.output === undefined) refuseWithout("--output", command, ["tables", "formats"]);
        await read(seeds, await settleOptions(seeds, options, command));
      }),
    );
}

async function read(seeds: string, options: ReadOptions): Promise<void> {
  const { onProgress, clear } = showProgress(process.stderr);
  const { unit, words, prefer, exclude } = options;
  const job = readTables({ seeds, unit, words, prefer, exclude, onProgress });
  const tables = await job.finally(clear);
  tellProblems(tables.problems);
  if (options.explain) explain(tables);
  else if (options.output !== undefined || options.json) {
    await writeOrPrint(tables, options, "documents");
  } else if (tables.documents.length > 0) {
    await print(tables, options);
  }
  needDocuments(tables.documents.length, seeds);
}

/** For people: a blank cell where a text is no twin, and a sentence on each that is one. */
async function print(tables: ReadTables, options: ReadOptions): Promise<void> {
  const { documents } = tables;
  await writeOrPrint({ ...tables, documents: markTwins(documents) }, options, "documents");
  const twins = describeTwins(documents).map((line) => `${plain(line)}\n`);
  if (twins.length > 0) process.stdout.write(`\n${twins.join("")}`);
}

function explain({ documents, removed }: ReadTables): void {
  const width = process.stdout.isTTY ? process.stdout.columns : undefined;
  for (const document of documents) {
    process.stdout.write(`${explainDocument(document, removed, width)}\n`);
  }
}
