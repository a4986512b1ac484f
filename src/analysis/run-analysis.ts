import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { drawHtml } from "../output/draw-html.js";
import { drawPng } from "../output/draw-png.js";
import { drawSvg } from "../output/draw-svg.js";
import type { Kept } from "../kept.js";
import { makeReport } from "../output/make-report.js";
import { describeTwins } from "../output/mark-twins.js";
import type { RunChanges } from "../output/run-changes.js";
import { sumUpChanges } from "../output/sum-up-changes.js";
import { columns, type TableName } from "../rows.js";
import { analyse, type Analysis, type AnalysisOptions } from "./analyse.js";
import { drawCharts } from "./draw-charts.js";
import { codeVersion } from "./kept/code-version.js";
import { openStore } from "./kept/store.js";
import { makeManifest, sortOutputs, type Manifest } from "./make-manifest.js";
import type { OnProgress } from "./progress.js";
import type { RunFindings, RunReport } from "./run-report.js";
import { areInPlace } from "./runs/are-in-place.js";
import { compareRuns, listDifferences } from "./runs/compare-runs.js";
import { makeRecord } from "./runs/make-record.js";
import type { RunRecord, RunSnapshot } from "./runs/run-record.js";
import { nextRun, readLastRun, readRun, writeRun, type NumberedRun } from "./runs/run-records.js";
import { takeFingerprint, type Fingerprint } from "./runs/take-fingerprint.js";
import { takeSnapshot } from "./runs/take-snapshot.js";
import { openStage, type OutputFile, type Stage } from "./stage-output.js";
import { describeSummary, summarise } from "./summarise.js";
import { writeRunTables } from "./write-tables.js";

/** What to analyse, and where to put the output. */
export interface RunOptions extends AnalysisOptions {
  readonly output: string;
}

/**
 * The whole job: the analysis, with tables, charts, report and manifest written to the output
 * folder, all of them or none, and a record of the run. Nothing is written when no document could be
 * read. Nothing is done at all where the last run was made from the same and its output is in place.
 */
export async function runAnalysis(options: RunOptions): Promise<RunReport> {
  const fingerprint = await takeFingerprint(options);
  const { last, notes } = readLastRun(options.output);
  const known = last?.record.fingerprint === fingerprint?.hash ? last : null;
  if (known !== null && fingerprint !== null) {
    const isThere = await areInPlace(options.output, known.record.outputs);
    if (isThere) return reportKnown(known, fingerprint, options.output, notes);
  }
  // What was made from the same is made again as it was: with what changed since the run before it.
  const since = known === null ? last : readRun(options.output, known.record.since ?? 0);
  const kept = openStore(path.join(options.output, ".topoi-cache"), codeVersion());
  try {
    const analysis = await analyse({ ...options, kept });
    const found = findingsOf(analysis);
    const base = { ...found, codebookFile: analysis.codebookFile, isUnchanged: false };
    if (analysis.documents.length === 0) {
      kept.close();
      return { ...base, run: null, changes: null, notes };
    }
    const written = await writeOutput(options, analysis, since, kept);
    kept.close();
    const run = known?.run ?? nextRun(options.output);
    const { manifest, snapshot, outputs, changes } = written;
    const record = makeRecord({ snapshot, manifest, outputs, found, fingerprint, since });
    const failure = keepRun(options.output, run, record);
    const all = failure === null ? notes : [...notes, failure];
    return { ...base, run: failure === null ? run : null, changes, notes: all };
  } catch (error) {
    kept.abandon();
    throw error;
  }
}

/** What the last run, from which nothing differs, had to say. */
function reportKnown(
  { run, record }: NumberedRun,
  { codebookFile }: Fingerprint,
  output: string,
  notes: readonly string[],
): RunReport {
  const since = record.since === null ? null : readRun(output, record.since);
  const changes = since && sumUpChanges(listDifferences(since.record, record));
  return { ...record.found, codebookFile, run, isUnchanged: true, changes, notes };
}

function findingsOf(analysis: Analysis): RunFindings {
  const { documents, problems } = analysis;
  return { summary: summarise(analysis), problems, twins: describeTwins(documents) };
}

/** Why the record of a run could not be written, or `null`: the output is complete without it. */
function keepRun(output: string, run: number, record: RunRecord): string | null {
  try {
    writeRun(output, run, record);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Written {
  readonly manifest: Manifest;
  readonly snapshot: RunSnapshot;
  readonly outputs: readonly OutputFile[];
  readonly changes: string | null;
}

async function writeOutput(
  options: RunOptions,
  analysis: Analysis,
  since: NumberedRun | null,
  kept: Kept,
): Promise<Written> {
  const stage = await openStage(options.output);
  try {
    const made = await makeManifest(options.seeds, analysis, []);
    const snapshot = takeSnapshot(analysis, made);
    const changes = since && compareRuns(since.record, snapshot);
    await writeAll(stage, analysis, changes, kept, options.onProgress);
    const manifest = { ...made, outputs: sortOutputs(stage.files) };
    await stage.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
    const stale = await findStale(options.output, manifest);
    await stage.commit();
    for (const file of stale) await rm(path.join(options.output, file), { force: true });
    return { manifest, snapshot, outputs: stage.files, changes: changes && sumUpChanges(changes) };
  } catch (error) {
    await stage.discard();
    throw error;
  }
}

/** Tables that other commands write: they need readings, or two groups to compare. */
const notOfRun = [
  ...(["evaluation", "disagreements", "differences"] as const),
  ...(["coverage", "trends", "keyness", "cooccurrence", "terms", "uncovered"] as const),
] as const;

/** The tables that a run writes. */
export const tablesOfRun = (Object.keys(columns) as TableName[]).filter(
  (name): name is Exclude<TableName, (typeof notOfRun)[number]> =>
    !(notOfRun as readonly TableName[]).includes(name),
);

async function writeAll(
  stage: Stage,
  analysis: Analysis,
  changes: RunChanges | null,
  kept: Kept,
  onProgress?: OnProgress,
): Promise<void> {
  await writeRunTables(stage, analysis, tablesOfRun, kept, onProgress);
  const charts = drawCharts(analysis);
  for (const [i, [name, chart]] of Object.entries(charts).entries()) {
    const of = Object.keys(charts).length;
    onProgress?.({ stage: "Drawing charts", done: i + 1, of, item: name });
    await stage.write(`charts/${name}.svg`, await drawSvg(chart));
    await stage.write(`charts/${name}.png`, await drawPng(chart));
    await stage.write(`charts/${name}.html`, await drawHtml(chart));
    await stage.write(`charts/${name}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`);
  }
  onProgress?.({ stage: "Writing the report", done: 1, of: 1 });
  const summary = describeSummary(summarise(analysis));
  await stage.write("report.html", await makeReport({ ...analysis, charts, summary, changes }));
}

/** Files that the last run wrote and this one does not. */
async function findStale(output: string, manifest: Manifest): Promise<string[]> {
  const text = await readFile(path.join(output, "manifest.json"), "utf8").catch(() => null);
  if (text === null) return [];
  const now = new Set(manifest.outputs.map((file) => file.path));
  try {
    const { outputs } = JSON.parse(text) as Pick<Manifest, "outputs">;
    return outputs.map((file) => file.path).filter((file) => !now.has(file) && isOurs(file));
  } catch {
    return [];
  }
}

/** A name that topoi gives, in a folder of its own: nothing else is ever removed. */
function isOurs(file: string): boolean {
  return /^(?:tables|charts)\/[a-z0-9-]+\.(?:csv|parquet|svg|png|html|vl\.json)$/u.test(file);
}
