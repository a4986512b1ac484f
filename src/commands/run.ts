import { InvalidArgumentError, Option, type Command } from "commander";
import path from "node:path";
import type { Analysis } from "../analysis/analyse.js";
import { showProgress } from "../analysis/progress.js";
import { runAnalysis } from "../analysis/run-analysis.js";
import { describeSummary, summarise } from "../analysis/summarise.js";
import { describeTwins } from "../output/mark-twins.js";
import { toTextTable } from "../output/to-text-table.js";
import { plain } from "../text/plain.js";
import { findNotebooks, runNotebooks } from "./notebook.js";
import { printJson } from "./print-json.js";
import {
  needDocuments,
  scoringOf,
  takeSeeds,
  tellProblems,
  type SeedsOptions,
} from "./seeds-command.js";

interface RunOptions extends SeedsOptions {
  readonly output: string;
  readonly notebooks?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
  readonly port?: number;
  readonly from?: string;
  readonly anyway?: boolean;
}

/** `topoi run`: the whole job. */
export function addRun(program: Command): void {
  takeSeeds(program.command("run"))
    .description("do the whole job: tables, charts and report, all at once")
    .option("--output <folder>", "where the output goes", "output")
    .option("--notebooks", "run the notebooks on the same documents too")
    .addOption(
      new Option("--json", "print what was found as JSON").conflicts(["watch", "from", "anyway"]),
    )
    .option("--watch", "run again whenever documents, codebook or settings change; show the report")
    .addOption(
      new Option("--port <number>", "for --watch: where the report is shown; any free port")
        .argParser(parsePort)
        .implies({ watch: true }),
    )
    .addOption(
      new Option("--from <manifest>", "repeat the run of a manifest.json, and compare").conflicts([
        "watch",
        "notebooks",
      ]),
    )
    .addOption(
      new Option("--anyway", "for --from: run even where documents or codebook differ").conflicts(
        "watch",
      ),
    )
    .action(run);
}

/** A port, or 0 for any. */
function parsePort(value: string): number {
  const port = /^\d+$/u.test(value) ? Number(value) : NaN;
  if (port <= 65535) return port;
  throw new InvalidArgumentError(`expected a whole number from 0 to 65535; found ${plain(value)}`);
}

async function run(seeds: string, options: RunOptions, command: Command): Promise<void> {
  if (options.watch) {
    const { watchRun } = await import("./watch-run.js");
    await watchRun({ seeds, codebook: options.codebook, output: options.output }, options.port);
    return;
  }
  if (options.from !== undefined) {
    const { runFrom } = await import("./run-from.js");
    await runFrom(options.from, seeds, options, command);
    return;
  }
  const { onProgress, clear } = showProgress(process.stderr);
  const { codebook, unit, words, prefer, output } = options;
  const scoring = scoringOf(options);
  const job = runAnalysis({ seeds, codebook, unit, words, prefer, scoring, output, onProgress });
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

function asText(analysis: Analysis, { output, notebooks }: RunOptions): string {
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
