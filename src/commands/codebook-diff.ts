import type { Command } from "commander";
import { stat } from "node:fs/promises";
import type { GroupName } from "../analysis/configuration.js";
import { listDoubts } from "../analysis/doubt-codebook.js";
import { describeDifferences } from "../output/describe-differences.js";
import { compareCodebooks, type CodebookComparison } from "../themes/compare-codebooks.js";
import { listChanges } from "../themes/list-changes.js";
import { readCodebook } from "../themes/read-codebook.js";
import { printJson } from "./print-json.js";
import { readCorpusOf } from "./read-corpus-of.js";
import { scoringOf, type ReadingOptions, type ScoringOptions } from "./seeds-command.js";
import { settleOptions } from "./settle-options.js";
import { tellProblems } from "./tell-problems.js";

export interface DiffOptions extends ReadingOptions, ScoringOptions {
  readonly by: readonly GroupName[];
  readonly examples: number;
  readonly output?: string;
  readonly json?: boolean;
}

/** Prints in what two codebooks differ and, where there are documents, what they find differently. */
export async function diffCodebooks(
  a: string,
  b: string,
  place: string | undefined,
  options: DiffOptions,
  command: Command,
): Promise<void> {
  const [before, after] = [await readCodebook(a), await readCodebook(b)];
  tellProblems([...listDoubts(before, a), ...listDoubts(after, b)]);
  const changes = listChanges(before, after);
  const seeds = place ?? ((await hasSeeds()) ? "seeds" : null);
  let comparison: CodebookComparison<GroupName> | null = null;
  if (seeds !== null) {
    // What the comparison is grouped by is its own matter.
    const settled = await settleOptions(seeds, options, command, ["by"]);
    const { passages } = await readCorpusOf(seeds, settled, command);
    const how = { by: options.by, scoring: scoringOf(settled) };
    comparison = compareCodebooks([...passages], before, after, how);
  }
  const { themes = [], passages = [] } = comparison ?? {};
  const tables = { codebook_changes: changes, theme_changes: themes, passage_changes: passages };
  const files = options.output === undefined ? [] : await write(tables, options.output, options.by);
  if (options.json === true) {
    printJson({ changes, ...(comparison ?? {}) });
    return;
  }
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  const text = describeDifferences(changes, comparison, {
    by: options.by,
    examples: options.examples,
    width,
  });
  process.stdout.write(text + files.map((file) => `${file}\n`).join(""));
}

async function hasSeeds(): Promise<boolean> {
  return (await stat("seeds").catch(() => null))?.isDirectory() ?? false;
}

type Tables = Readonly<
  Record<"codebook_changes" | "theme_changes" | "passage_changes", readonly object[]>
>;

/** Writes the tables; their paths. */
async function write(tables: Tables, output: string, by: readonly GroupName[]): Promise<string[]> {
  const { openStage } = await import("../analysis/stage-output.js");
  const { writeTables } = await import("../analysis/write-tables.js");
  const stage = await openStage(output);
  try {
    const names = ["codebook_changes", "theme_changes", "passage_changes"] as const;
    await writeTables(stage, tables, names, { by });
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
  return stage.files.map((file) => `${output}/${file.path}`);
}
