import { Option, type Command } from "commander";
import type { RunGroup } from "../output/run-changes.js";
import { printJson } from "./print-json.js";
import { parseNames, tellNotes } from "./seeds-command.js";

interface DiffOptions {
  readonly output: string;
  readonly by: readonly RunGroup[];
  readonly json?: boolean;
}

const groups = ["author", "year", "language", "source"] as const;
const usualGroups: readonly RunGroup[] = ["author", "year"];

/** `topoi diff`: what changed from one run to another. */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .description("tell what changed from one run to another: documents, codebook, shares")
    .argument("[before]", "number of a run (topoi runs lists them); the last but one unless named")
    .argument("[after]", "number of another; the last unless named")
    .option("--output <folder>", "the output folder", "output")
    .addOption(
      new Option("--by <groups>", `what shares are grouped by: ${groups.join(", ")}`)
        .argParser((value) => parseNames(value, groups))
        .default(usualGroups, usualGroups.join(",")),
    )
    .option("--json", "print as JSON")
    .action(diff);
}

async function diff(
  one: string | undefined,
  other: string | undefined,
  { output, by, json = false }: DiffOptions,
): Promise<void> {
  const { findRuns } = await import("../analysis/runs/find-runs.js");
  const { compareRuns } = await import("../analysis/runs/compare-runs.js");
  const names = [one, other].filter((name) => name !== undefined);
  const { before, after, notes } = findRuns(output, names);
  tellNotes(notes);
  const changes = compareRuns(before.record, after.record, { by });
  if (json) {
    printJson({ before: before.run, after: after.run, ...changes });
    return;
  }
  const { describeRunChanges } = await import("../output/describe-run-changes.js");
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  const text = describeRunChanges(changes, { width });
  process.stdout.write(`From run ${before.run} to run ${after.run}\n\n${text}`);
}
