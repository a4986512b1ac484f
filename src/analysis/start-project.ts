import { lstat, writeFile } from "node:fs/promises";
import path from "node:path";
import { findCodebook, isShipped } from "./find-codebook.js";
import { configurationExample, codebookExample } from "./starting-files.js";
import { makeFolder } from "../output/make-folder.js";
import { describeWriteError } from "../output/write-file.js";
import { findConfiguration } from "./read-configuration.js";

/** A file of a project, and whether it was written just now. */
export interface ProjectFile {
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * Writes a configuration into a folder, all of it comments, and a codebook to begin with, unless the
 * folder, or `seeds/` of the working folder, has one. What is there is never written over.
 */
export async function startProject(folder: string): Promise<ProjectFile[]> {
  try {
    makeFolder(path.resolve(folder));
  } catch (error) {
    throw new Error(`${folder}: could not be made: ${describeWriteError(error)}`, { cause: error });
  }
  const known = await findConfiguration(folder);
  const codebook = await findCodebook(folder, undefined);
  return [
    known === null
      ? await start(path.join(folder, "topoi.yml"), configurationExample)
      : { file: known, isNew: false },
    isShipped(codebook)
      ? await start(path.join(folder, "themes.yml"), codebookExample)
      : { file: codebook, isNew: false },
  ];
}

async function start(file: string, text: string): Promise<ProjectFile> {
  // Something that is no file may have the name.
  if ((await lstat(file).catch(() => null)) !== null) return { file, isNew: false };
  // `wx` fails where another process was faster.
  await writeFile(file, text, { flag: "wx" }).catch((error: unknown) => {
    throw new Error(`${file}: could not be written: ${describeWriteError(error)}`, {
      cause: error,
    });
  });
  return { file, isNew: true };
}
