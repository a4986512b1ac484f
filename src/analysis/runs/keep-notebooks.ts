import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { hashFiles } from "../hash-file.js";
import { areInPlace } from "./are-in-place.js";
import { readRun, writeRun } from "./run-records.js";

/** Names what executed notebooks are made from besides the run: the notebooks and their places. */
export async function fingerprintNotebooks(
  notebooks: readonly string[],
  places: Readonly<Record<string, string>>,
): Promise<string> {
  const files = await hashFiles(notebooks.map((file) => ({ file, name: path.basename(file) })));
  return createHash("sha256")
    .update(JSON.stringify([files, places]))
    .digest("hex");
}

/** Whether a run's notebooks were executed from the same, and what they gave is in its place. */
export async function areExecuted(
  output: string,
  run: number,
  fingerprint: string,
): Promise<boolean> {
  const notebooks = readRun(output, run)?.record.notebooks ?? null;
  return notebooks?.fingerprint === fingerprint && (await areInPlace(output, notebooks.outputs));
}

/** Adds to the record of a run which notebooks were executed after it, and what they gave. */
export async function keepExecuted(
  output: string,
  run: number,
  fingerprint: string,
  files: readonly string[],
): Promise<void> {
  const kept = readRun(output, run);
  if (kept === null) return;
  const outputs = await hashFiles(
    files.map((file) => {
      const name = path.relative(path.resolve(output), path.resolve(file));
      return { file, name: name.split(path.sep).join("/") };
    }),
  );
  writeRun(output, run, { ...kept.record, notebooks: { fingerprint, outputs } });
}

/** Whether there are notebooks in the output that were executed before this run, on what was then. */
export async function areOld(output: string, run: number): Promise<boolean> {
  const names = await readdir(path.join(output, "notebooks")).catch(() => []);
  if (!names.some((name) => name.endsWith(".ipynb"))) return false;
  return readRun(output, run)?.record.notebooks == null;
}
