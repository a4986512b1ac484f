import type { Command } from "commander";
import path from "node:path";
import type { Analysis } from "../analysis/analyse.js";
import { showProgress } from "../analysis/progress.js";
import { runAnalysis } from "../analysis/run-analysis.js";
import { describeSummary, summarise } from "../analysis/summarise.js";
import type { ChartLook } from "../charts/finish-chart.js";
import { describeTwins } from "../output/mark-twins.js";
import { toTextTable } from "../output/to-text-table.js";
import { plain } from "../text/plain.js";
import { findNotebooks, runNotebooks } from "./notebook.js";
import { printJson } from "./print-json.js";
import {
  groupsOption,
  needDocuments,
  scoringOf,
  takeSeeds,
  tellProblems,
  type SeedsOptions,
} from "./seeds-command.js";
import { settleOptions, type Settled } from "./settle-options.js";
import { lookOf, takeLook } from "./take-look.js";

interface RunOptions extends SeedsOptions, ChartLook {
  readonly output: string;
  readonly notebooks?: boolean;
  readonly json?: boolean;
}

/** `topoi run`: the whole job. */
export function addRun(program: Command): void {
  takeLook(takeSeeds(program.command("run")))
    .description("do the whole job: tables, charts and report, all at once")
    .addOption(groupsOption())
    .option("--output <folder>", "where the output goes", "output")
    .option("--notebooks", "run the notebooks on the same documents too")
    .option("--json", "print what was found as JSON")
    .action(run);
}

async function run(seeds: string, given: RunOptions, command: Command): Promise<void> {
  const options = await settleOptions(seeds, given, command);
  const { onProgress, clear } = showProgress(process.stderr);
  const { codebook, unit, words, prefer, exclude, by, output, configuration } = options;
  const scoring = scoringOf(options);
  const reading = { seeds, unit, words, prefer, exclude };
  const how = { codebook, by, scoring, look: lookOf(options), configuration };
  const job = runAnalysis({ ...reading, ...how, output, onProgress });
  const analysis = await job.finally(clear);
  tellProblems(analysis.problems);
  needDocuments(analysis.documents.length, seeds);
  if (options.notebooks) {
    const places = { seeds, codebookFile: analysis.codebookFile, output };
    await runNotebooks(await findNotebooks(), output, { places });
  }
  if (options.json) printJson(describeRun(analysis, output));
  else process.stdout.write(asText(analysis, options));
}

function describeRun(analysis: Analysis, output: string): object {
  const { problems, codebookFile } = analysis;
  const report = path.join(output, "report.html");
  return { ...summarise(analysis), problems, codebook: codebookFile, report };
}

function asText(
  analysis: Analysis,
  { output, notebooks, configuration }: Settled<RunOptions>,
): string {
  const summary = summarise(analysis);
  const themes = summary.themes.map(({ label, share, passages_with_theme }) => ({
    theme: label,
    share: `${Math.round(100 * share)} %`,
    passages: `${passages_with_theme} of ${summary.passages}`,
  }));
  const lines = [
    describeSummary(summary),
    "",
    toTextTable(themes, { limit: Infinity }).trimEnd(),
    "",
    ...describeTwins(analysis.documents).map(plain),
    `Authors:   ${listAuthors(summary.authors)}`,
    `Codebook:  ${analysis.codebookFile}`,
    ...(configuration === null ? [] : [`Settings:  ${configuration.file}`]),
    `Report:    ${path.join(output, "report.html")}`,
    `Tables:    ${path.join(output, "tables")}`,
    `Charts:    ${path.join(output, "charts")}`,
    ...(notebooks ? [`Notebooks: ${path.join(output, "notebooks")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The authors by name, or the first of many. */
function listAuthors(authors: readonly string[]): string {
  if (authors.length === 0) return "unknown";
  const most = 12;
  const rest = authors.length > most ? ` and ${authors.length - most} more` : "";
  return authors.slice(0, most).join(", ") + rest;
}
