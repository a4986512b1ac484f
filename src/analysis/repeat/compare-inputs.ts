import { stat } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../../corpus/files/list-files.js";
import { version } from "../../version.js";
import { findCodebook } from "../find-codebook.js";
import { folderOf } from "../folder-of.js";
import { hashFile, hashFiles } from "../hash-file.js";
import type { OutputFile } from "../stage-output.js";
import type { RecordedRun } from "./read-manifest.js";

/** What differs between what a run read and what it would read now. */
export interface InputDifferences {
  /** Documents and codebook, a sentence each: the run would be another. */
  readonly inputs: readonly string[];
  /** Versions: the run should be the same, and need not be. */
  readonly versions: readonly string[];
  /** Path of the codebook that was compared. */
  readonly codebook: string;
}

/**
 * What differs between the inputs of a recorded run, by their hashes, and what lies at the place now.
 *
 * @throws SeedsError when there is nothing at the place.
 */
export async function compareInputs(
  run: RecordedRun,
  seeds: string,
  codebook?: string,
): Promise<InputDifferences> {
  const { files, sidecars } = await listFiles(seeds, run.settings.exclude);
  const now = await hashFiles([...files, ...sidecars]);
  const themes = codebook ?? (await findRecorded(run, seeds));
  const found = await hashFile(themes, path.basename(themes));
  const isSame = found.sha256 === run.codebook.sha256;
  return {
    inputs: [
      ...compareFiles(run.inputs, now),
      ...(isSame ? [] : [`codebook ${themes}: not the one of the manifest, ${run.codebook.path}`]),
    ],
    versions: compareVersions(run),
    codebook: themes,
  };
}

/**
 * The codebook beside the documents that has the recorded one's name, whichever they would be
 * analysed with otherwise: the configuration that named it is the manifest's.
 */
async function findRecorded({ codebook }: RecordedRun, seeds: string): Promise<string> {
  const file = path.join(await folderOf(seeds), path.basename(codebook.path));
  const isThere = (await stat(file).catch(() => null))?.isFile() ?? false;
  return isThere ? file : findCodebook(seeds, undefined);
}

/** What differs between two lists of files: missing, changed, new, in this order. */
export function compareFiles(
  recorded: readonly OutputFile[],
  now: readonly OutputFile[],
): string[] {
  const hashes = new Map(now.map((file) => [file.path, file.sha256]));
  const known = new Set(recorded.map((file) => file.path));
  return [
    ...recorded.filter((file) => !hashes.has(file.path)).map((file) => `${file.path}: missing`),
    ...recorded
      .filter((file) => (hashes.get(file.path) ?? file.sha256) !== file.sha256)
      .map((file) => `${file.path}: changed`),
    ...now.filter((file) => !known.has(file.path)).map((file) => `${file.path}: new`),
  ];
}

function compareVersions({ topoi, versions }: RecordedRun): string[] {
  const { node, icu = "", unicode = "" } = process.versions;
  const pairs = [
    ["topoi", topoi, version],
    ["node", versions.node, node],
    ["icu", versions.icu, icu],
    ["unicode", versions.unicode, unicode],
  ] as const;
  return pairs
    .filter(([, then, now]) => then !== now)
    .map(([name, then, now]) => `${name}: ${then} then, ${now} now`);
}
