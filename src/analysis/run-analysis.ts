import path from "node:path";
import { describeTwins } from "../output/mark-twins.js";
import { sumUpChanges } from "../output/sum-up-changes.js";
import type { ConfigurationFile } from "./configuration.js";
import { recordConfiguration, type RecordedConfiguration } from "./record-configuration.js";
import { lockOutput } from "./lock-output.js";
import { tidyOutput } from "./stage-output.js";
import { codeVersion } from "./kept/code-version.js";
import { openStore } from "./kept/store.js";
import type { AnalysisOptions } from "./read-material.js";
import type { RunFindings, RunReport } from "./run-report.js";
import { areInPlace } from "./runs/are-in-place.js";
import { listDifferences } from "./runs/compare-runs.js";
import { makeRecord } from "./runs/make-record.js";
import type { RunRecord } from "./runs/run-record.js";
import {
  nextRun,
  readLastRun,
  readRun,
  readRuns,
  writeRun,
  type NumberedRun,
} from "./runs/run-records.js";
import { takeFingerprint, type Fingerprint } from "./runs/take-fingerprint.js";
import { spareMemory } from "../spare-memory.js";
import { summarise } from "./summarise.js";
import { survey, type Survey } from "./survey.js";
import { writeOutput } from "./write-output.js";

/** What to analyse, and where to put the output. */
export interface RunOptions extends AnalysisOptions {
  readonly output: string;
  /** The configuration that the options were taken from, for the manifest. */
  readonly configuration?: ConfigurationFile | RecordedConfiguration | null | undefined;
  /** The run of which the report says what changed since, or `null`; the last one in the output unless given. */
  readonly since?: NumberedRun | null | undefined;
}

/**
 * The whole job: the analysis, with tables, charts, report and manifest written to the output
 * folder, all of them or none, and a record of the run. Nothing is written when no document could be
 * read. Nothing is done at all where the last run was made from the same and its output is in place.
 *
 * @throws LockedError when another run is writing to that folder.
 */
export async function runAnalysis(options: RunOptions): Promise<RunReport> {
  const unlock = lockOutput(options.output);
  try {
    tidyOutput(options.output);
    // Much of what a run makes lives for a document only, and half as much again is soon made.
    return await spareMemory(() => runLocked(options), 50);
  } finally {
    unlock();
  }
}

async function runLocked(options: RunOptions): Promise<RunReport> {
  const configuration = options.configuration && (await recordConfiguration(options.configuration));
  const fingerprint = await takeFingerprint({ ...options, configuration });
  const { last, notes } = readLastRun(options.output);
  const known = last?.record.fingerprint === fingerprint?.hash ? last : null;
  // What was made from the same is made again as it was: with what changed since the run before it.
  const before = known === null ? last : readRun(options.output, known.record.since ?? 0);
  const since = options.since === undefined ? before : options.since;
  const isSame = since?.record.name === before?.record.name;
  if (known !== null && fingerprint !== null && isSame) {
    const isThere = await areInPlace(options.output, known.record.outputs);
    if (isThere) return reportKnown(known, fingerprint, options.output, notes);
  }
  const kept = openStore(path.join(options.output, ".topoi-cache"), codeVersion());
  try {
    const analysis = await survey({ ...options, kept });
    const found = findingsOf(analysis);
    const base = { ...found, codebookFile: analysis.codebookFile, isUnchanged: false };
    if (analysis.documents.length === 0) {
      kept.close();
      return { ...base, run: null, changes: null, notes: [...notes, ...kept.notes] };
    }
    const compared = since?.record ?? null;
    const told = { configuration, since: compared };
    const written = await writeOutput({ ...options, ...told, kept }, analysis);
    kept.close();
    const run = known?.run ?? nextRun(options.output);
    const numbered = since && findNamed(options.output, since);
    const record = makeRecord({ ...written, found, fingerprint, since: numbered });
    const failure = keepRun(options.output, run, record);
    const all = [...notes, ...kept.notes, ...(failure === null ? [] : [failure])];
    const changes = written.changes && sumUpChanges(written.changes);
    return { ...base, run: failure === null ? run : null, changes, notes: all };
  } catch (error) {
    kept.abandon();
    throw error;
  }
}

/** The same run among those of this output, which may have it from elsewhere and by another number. */
function findNamed(output: string, { run, record }: NumberedRun): NumberedRun | null {
  const isSame = (other: NumberedRun): boolean => other.record.name === record.name;
  const there = readRun(output, run);
  if (there !== null && isSame(there)) return there;
  return readRuns(output).runs.findLast(isSame) ?? null;
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

function findingsOf(analysis: Survey): RunFindings {
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
