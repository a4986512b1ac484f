import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describeWriteError } from "../../output/write-file.js";
import { attempt, failed } from "../kept/attempt.js";
import { isAlive } from "../is-alive.js";
import { recordForm, type RunRecord } from "./run-record.js";

/** A run that is kept, with its number. */
export interface NumberedRun {
  readonly run: number;
  readonly record: RunRecord;
}

/** The runs that are kept, the oldest first, and a sentence on each record that is none. */
export interface KeptRuns {
  readonly runs: readonly NumberedRun[];
  readonly notes: readonly string[];
}

const folderName = ".topoi-runs";
/** So many records are kept, the last ones. */
export const mostRuns = 50;
const recordName = /^([1-9]\d{0,8})\.json\.gz$/u;
const temporaryName = /^\.\d+\.(\d+)\.tmp$/u;

/** All runs of an output folder. */
export function readRuns(output: string): KeptRuns {
  const notes: string[] = [];
  const runs = listNumbers(output).flatMap((run) => {
    const record = readRecord(output, run);
    if (typeof record !== "string") return [{ run, record }];
    notes.push(record);
    return [];
  });
  return { runs, notes };
}

/** The last run that can be read, and a sentence on each later record that cannot. */
export function readLastRun(output: string): {
  readonly last: NumberedRun | null;
  readonly notes: readonly string[];
} {
  const notes: string[] = [];
  for (const run of listNumbers(output).reverse()) {
    const record = readRecord(output, run);
    if (typeof record !== "string") return { last: { run, record }, notes };
    notes.push(record);
  }
  return { last: null, notes };
}

/** The record of that number; `null` where there is none that can be read. */
export function readRun(output: string, run: number): NumberedRun | null {
  const record = listNumbers(output).includes(run) ? readRecord(output, run) : "";
  return typeof record === "string" ? null : { run, record };
}

/** The number of the next record. */
export function nextRun(output: string): number {
  return (listNumbers(output).at(-1) ?? 0) + 1;
}

/**
 * Keeps a record, in place of the one of that number if there is one, and the last 50 of all. It is
 * there as a whole or not at all.
 *
 * @throws Error with a sentence when it cannot be written.
 */
export function writeRun(output: string, run: number, record: RunRecord): void {
  const folder = path.join(output, folderName);
  const file = path.join(folder, `${run}.json.gz`);
  const temporary = path.join(folder, `.${run}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    removeOrphans(folder);
    writeFileSync(temporary, gzipSync(JSON.stringify(record)));
    renameSync(temporary, file);
  } catch (error) {
    attempt(() => {
      rmSync(temporary, { force: true });
    });
    const what = `${file}: the record of this run could not be written`;
    throw new Error(`${what}: ${describeWriteError(error)}`, { cause: error });
  }
  for (const old of listNumbers(output).slice(0, -mostRuns)) {
    attempt(() => {
      rmSync(path.join(folder, `${old}.json.gz`), { force: true });
    });
  }
}

function listNumbers(output: string): number[] {
  const names = attempt(() => readdirSync(path.join(output, folderName)));
  return (names === failed ? [] : names)
    .map((name) => Number(recordName.exec(name)?.[1]))
    .filter((run) => !Number.isNaN(run))
    .sort((a, b) => a - b);
}

/** The record, or a sentence on what stands in its place. */
function readRecord(output: string, run: number): RunRecord | string {
  const file = path.join(output, folderName, `${run}.json.gz`);
  const wanted = `${file}: expected the record of a run`;
  const text = attempt(() => gunzipSync(readFileSync(file)).toString("utf8"));
  if (text === failed) return `${wanted}, found a file that is damaged; it was passed over`;
  const value = attempt(() => JSON.parse(text) as unknown);
  if (value === failed || !isObject(value)) {
    return `${wanted}, found something else; it was passed over`;
  }
  const { form } = value;
  if (form !== recordForm) {
    const found = typeof form === "number" ? `form ${form}` : "another form";
    return `${wanted} in form ${recordForm}, found ${found}; it was passed over`;
  }
  if (isRecord(value)) return value;
  return `${wanted}, found one that lacks something; it was passed over`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether all is there that a record is read for: its bytes are checked by gzip. */
function isRecord(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & RunRecord {
  const lists = [value.documents, value.inputs, value.outputs];
  const objects = [value.settings, value.codebook, value.found, value.codebookFile];
  return (
    lists.every(Array.isArray) && objects.every(isObject) && typeof value.fingerprint === "string"
  );
}

/** What processes that are no longer alive left half-written. */
function removeOrphans(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = temporaryName.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(path.join(folder, name), { force: true });
  }
}
