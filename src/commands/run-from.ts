import type { Command } from "commander";
import path from "node:path";
import { showProgress } from "../analysis/progress.js";
import { compareFiles, compareInputs } from "../analysis/repeat/compare-inputs.js";
import { readManifest, type RecordedRun } from "../analysis/repeat/read-manifest.js";
import { runAnalysis } from "../analysis/run-analysis.js";
import { readRuns, type NumberedRun } from "../analysis/runs/run-records.js";
import type { OutputFile } from "../analysis/stage-output.js";
import { countOf } from "../text/count-of.js";
import { readCodebook } from "../themes/read-codebook.js";
import type { ScoreOptions } from "../themes/scoring.js";
import { plain } from "../text/plain.js";
import { needDocuments, tellNotes } from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";

/** What is said about repeating, beside the manifest and the place. */
interface FromOptions {
  readonly codebook?: string;
  readonly output: string;
  readonly anyway?: boolean;
}

/** Options that say how to analyse: here the manifest does. */
const settled = [
  ...(["unit", "words", "prefer", "exclude", "minimum", "smooth", "negation"] as const),
  ...(["by", "style", "locale", "config"] as const),
];

/**
 * `topoi run --from`: does the run of a manifest again, and says whether what came out is the same.
 *
 * @throws Error where inputs differ, unless it is to be done anyway, or outputs do.
 */
export async function runFrom(
  manifest: string,
  seeds: string,
  { codebook: named, output, anyway = false }: FromOptions,
  command: Command,
): Promise<void> {
  const given = settled.find((name) => command.getOptionValueSource(name) === "cli");
  if (given !== undefined) {
    command.error(`error: --from takes --${given} from the manifest; leave one of the two out`);
  }
  const recorded = await readManifest(manifest);
  const { inputs, versions, codebook } = await compareInputs(recorded, seeds, named);
  tell("Versions differ; what comes out may, too:", versions);
  if (inputs.length > 0 && !anyway) {
    const what = `${manifest}: ${countOf(inputs.length, "input")} of that run not the same in ${seeds}`;
    throw new Error(
      [what, ...indent(inputs), "nothing was run; --anyway runs all the same"].join("\n"),
    );
  }
  tell("Inputs differ:", inputs);
  const since = findSince(recorded, path.dirname(manifest));
  const { onProgress, clear } = showProgress(process.stderr);
  const { configuration } = recorded;
  const settings = { ...recorded.settings, scoring: await scoringFor(recorded, codebook) };
  const how = { ...settings, configuration, since, onProgress };
  const job = runAnalysis({ seeds, codebook, output, ...how });
  const done = await job.finally(clear);
  tellNotes(done.notes);
  tellProblems(done.problems);
  needDocuments(done.summary.documents, seeds);
  const { outputs } = await readManifest(path.join(output, "manifest.json"));
  const isToldSince = recorded.since === (since?.record.name ?? null);
  if (!isToldSince) tell("Not compared:", [`${report}: ${noRecord(recorded)}`]);
  const compared = (files: readonly OutputFile[]): readonly OutputFile[] =>
    isToldSince ? files : files.filter((file) => file.path !== report);
  const differences = compareFiles(compared(recorded.outputs), compared(outputs));
  if (differences.length === 0) {
    const files = countOf(compared(outputs).length, "file");
    process.stdout.write(
      `The same run: ${files} in ${output}, each with the hash that ${plain(manifest)} names.\n`,
    );
    return;
  }
  const what = `${output}: ${countOf(differences.length, "file")} not as ${manifest} names them`;
  const told = [what, ...indent(differences)].join("\n");
  if (inputs.length === 0) throw new Error(told);
  process.stdout.write(`${told.split("\n").map(plain).join("\n")}\n`);
}

/** What is to be said of the scoring beside the codebook. */
async function scoringFor({ settings }: RecordedRun, file: string): Promise<ScoreOptions> {
  const { negation, ...scoring } = settings.scoring;
  const { matching } = await readCodebook(file);
  return negation === matching.negation.policy ? scoring : { ...scoring, negation };
}

/** The only file in which a run tells of another. */
const report = "report.html";

/** The run of which the report said what changed since, where its record is beside the manifest. */
function findSince({ since }: RecordedRun, output: string): NumberedRun | null {
  if (since === null) return null;
  return readRuns(output).runs.findLast(({ record }) => record.name === since) ?? null;
}

function noRecord({ since }: RecordedRun): string {
  return `it tells what changed since run ${since ?? ""}, of which no record is beside the manifest`;
}

function tell(heading: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  process.stderr.write([heading, ...indent(lines)].map((line) => `${plain(line)}\n`).join(""));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
