import { InvalidArgumentError, Option, type Command } from "commander";
import path from "node:path";
import { showProgress } from "../analysis/progress.js";
import type { RunReport } from "../analysis/run-report.js";
import {
  areExecuted,
  areOld,
  fingerprintNotebooks,
  keepExecuted,
} from "../analysis/runs/keep-notebooks.js";
import { describeSummary } from "../analysis/summarise.js";
import type { ChartLook } from "../charts/finish-chart.js";
import { toTextTable } from "../output/to-text-table.js";
import { groupDigits } from "../text/group-digits.js";
import { plain } from "../text/plain.js";
import type { Places } from "../watch/look-at-inputs.js";
import { findNotebooks, runNotebooks } from "./notebook.js";
import { printJson } from "./print-json.js";
import {
  groupsOption,
  needDocuments,
  scoringOf,
  takeSeeds,
  tellNotes,
  type SeedsOptions,
} from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";
import { settleOptions, type Settled } from "./settle-options.js";
import { lookOf, takeLook } from "./take-look.js";

interface RunOptions extends SeedsOptions, ChartLook {
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
  takeLook(takeSeeds(program.command("run")))
    .description("do the whole job: tables, charts and report, all at once")
    .addOption(groupsOption())
    .option("--output <folder>", "where the output goes", "output")
    .option("--notebooks", "run the notebooks on the same documents too")
    .addOption(
      new Option("--json", "print what was found as JSON").conflicts(["watch", "from", "anyway"]),
    )
    .option("--watch", "run again whenever documents, codebook or settings change; show the report")
    .addOption(
      new Option(
        "--port <number>",
        "for --watch: where the report is shown; any free port",
      ).argParser(parsePort),
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

async function run(seeds: string, given: RunOptions, command: Command): Promise<void> {
  if (given.port !== undefined && !given.watch) {
    command.error("error: option '--port' is for --watch: nothing is shown without it");
  }
  if (given.anyway && given.from === undefined) {
    command.error("error: option '--anyway' is for --from: there is nothing to differ from");
  }
  if (given.watch) {
    const { watchRun } = await import("./watch-run.js");
    await watchRun(() => placesOf(seeds, given, command), given);
    return;
  }
  if (given.from !== undefined) {
    const { runFrom } = await import("./run-from.js");
    await runFrom(given.from, seeds, given, command);
    return;
  }
  const options = await settleOptions(seeds, given, command);
  const { onProgress, clear } = showProgress(process.stderr);
  const { codebook, unit, words, prefer, exclude, by, output, configuration } = options;
  const scoring = scoringOf(options);
  const reading = { seeds, unit, words, prefer, exclude };
  const how = { codebook, by, scoring, look: lookOf(options), configuration };
  const { runAnalysis } = await import("../analysis/run-analysis.js");
  const job = runAnalysis({ ...reading, ...how, output, onProgress });
  const report = await job.finally(clear);
  tellNotes(report.notes);
  tellProblems(report.problems);
  needDocuments(report.summary.documents, seeds);
  if (options.notebooks) await runNotebooksAfter(report, seeds, output);
  if (options.json) printJson(describeRun(report, output));
  else process.stdout.write(asText(report, options, await tellNotebooks(report, options)));
}

/** Where a run reads and writes, as options and configuration are at a moment. */
async function placesOf(seeds: string, given: RunOptions, command: Command): Promise<Places> {
  const { codebook, exclude, output, config } = await settleOptions(seeds, given, command);
  return { seeds, codebook, exclude, output, config };
}

/** Runs the notebooks, unless they and all that they are about are as they were. */
async function runNotebooksAfter(report: RunReport, seeds: string, output: string): Promise<void> {
  const { codebookFile, run, isUnchanged } = report;
  const places = { seeds, codebookFile, output };
  const notebooks = await findNotebooks();
  const fingerprint = await fingerprintNotebooks(notebooks, places);
  if (run !== null && isUnchanged && (await areExecuted(output, run, fingerprint))) return;
  const files = await runNotebooks(notebooks, output, { places });
  if (run !== null) await keepExecuted(output, run, fingerprint, files);
}

function describeRun(report: RunReport, output: string): object {
  const { summary, problems, codebookFile, run, isUnchanged, changes } = report;
  const page = path.join(output, "report.html");
  const kept = { run, unchanged: isUnchanged, changes };
  return { ...summary, problems, codebook: codebookFile, report: page, ...kept };
}

function asText(
  report: RunReport,
  { output, configuration }: Settled<RunOptions>,
  notebooks: string | null,
): string {
  const { summary, twins, codebookFile, run } = report;
  const themes = summary.themes.map(({ label, share, passages_with_theme }) => ({
    theme: label,
    share: `${Math.round(100 * share)} %`,
    passages: `${groupDigits(passages_with_theme)} of ${groupDigits(summary.passages)}`,
  }));
  const lines = [
    describeSummary(summary),
    "",
    toTextTable(themes, { limit: Infinity }).trimEnd(),
    "",
    ...twins.map(plain),
    `Authors:   ${listAuthors(summary.authors)}`,
    `Codebook:  ${codebookFile}`,
    ...(configuration === null ? [] : [`Settings:  ${configuration.file}`]),
    `Report:    ${path.join(output, "report.html")}`,
    `Tables:    ${path.join(output, "tables")}`,
    `Charts:    ${path.join(output, "charts")}`,
    ...(notebooks === null ? [] : [`Notebooks: ${notebooks}`]),
    ...(run === null ? [] : [`Run:       ${run}${plain(sayChanges(report))}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Where the notebooks are, and whether they are older than the run; `null` where there are none. */
async function tellNotebooks(
  { run }: RunReport,
  { output, notebooks = false }: RunOptions,
): Promise<string | null> {
  const place = path.join(output, "notebooks");
  if (notebooks) return place;
  const isOld = run !== null && (await areOld(output, run));
  return isOld ? `${place} is of an earlier run; --notebooks runs them again` : null;
}

/** What is new in the run, if one was before it. */
function sayChanges({ isUnchanged, changes }: RunReport): string {
  if (isUnchanged) return ", in which nothing is new: the output is as it was";
  return changes === null ? "" : `: ${changes} (topoi diff tells more)`;
}

/** The authors by name, or the first of many. */
function listAuthors(authors: readonly string[]): string {
  if (authors.length === 0) return "unknown";
  const most = 12;
  const rest = authors.length > most ? ` and ${authors.length - most} more` : "";
  return authors.slice(0, most).join(", ") + rest;
}
