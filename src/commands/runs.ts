import type { Command } from "commander";
import type { NumberedRun } from "../analysis/runs/run-records.js";
import { printJson } from "./print-json.js";
import { tellNotes } from "./seeds-command.js";

interface RunsOptions {
  readonly output: string;
  readonly json?: boolean;
}

/** `topoi runs`: which runs are kept, and what was new in each. */
export function addRuns(program: Command): void {
  program
    .command("runs")
    .description("list the runs that are kept, and what was new in each")
    .option("--output <folder>", "the output folder", "output")
    .option("--json", "print as JSON")
    .action(listRuns);
}

async function listRuns({ output, json = false }: RunsOptions): Promise<void> {
  const { readRuns } = await import("../analysis/runs/run-records.js");
  const { runs, notes } = readRuns(output);
  tellNotes(notes);
  const rows = await Promise.all(runs.map((one, i) => describe(one, runs[i - 1] ?? null)));
  if (json) {
    printJson(rows);
    return;
  }
  if (rows.length === 0) {
    process.stdout.write(`No run is kept in ${output}: topoi run keeps them.\n`);
    return;
  }
  const { toTextTable } = await import("../output/to-text-table.js");
  const width = process.stdout.isTTY ? process.stdout.columns : Infinity;
  process.stdout.write(toTextTable(rows, { limit: Infinity, width }));
}

async function describe({ run, record }: NumberedRun, before: NumberedRun | null): Promise<object> {
  const { listDifferences } = await import("../analysis/runs/compare-runs.js");
  const { sumUpChanges } = await import("../output/sum-up-changes.js");
  const { summary } = record.found;
  const { codebook, version } = record.codebook;
  return {
    run,
    documents: summary.documents,
    passages: summary.passages,
    codebook: `${codebook}, version ${version}`,
    new:
      before === null
        ? run === 1
          ? "the first run"
          : "the first that is kept"
        : sumUpChanges(listDifferences(before.record, record)),
  };
}
