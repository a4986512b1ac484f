import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import { writeFile, type Data } from "../output/write-file.js";
import { isAlive } from "./is-alive.js";

/** A file that was written: its path in the output folder, with slashes, and its bytes' hash. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where files of a run wait until all of them are there. */
export interface Stage {
  readonly files: readonly OutputFile[];
  write(file: string, data: Data): Promise<void>;
  /** Puts every file in its place, the manifest after all others. */
  commit(): Promise<void>;
  /** Throws the files away; what is in place stays. */
  discard(): Promise<void>;
}

/** The folder of a complete set of files on its way into place. */
const committed = ".topoi-commit";
const staged = ".topoi-stage-";
/** The file that vouches for all others. */
const manifest = "manifest.json";

/**
 * A stage in an output folder. Files are written beside the old ones and put in place together at
 * the end: a run that is killed leaves the last complete output. One that is killed while files
 * are put in place is finished by the next.
 */
export async function openStage(output: string): Promise<Stage> {
  await mkdir(output, { recursive: true });
  await finishCommit(output);
  await removeOrphans(output);
  const folder = path.join(output, `${staged}${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  // An interrupt leaves nothing half-written behind.
  const cleanUp = cleanUpOnExit(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files: OutputFile[] = [];
  return {
    files,
    async write(file, data) {
      const hash = createHash("sha256");
      let bytes = 0;
      const count = (chunk: Uint8Array): void => {
        hash.update(chunk);
        bytes += chunk.length;
      };
      await writeFile(path.join(folder, file), passThrough(data, count));
      files.push({ path: file, bytes, sha256: hash.digest("hex") });
    },
    async commit() {
      await finishCommit(output);
      await rename(folder, path.join(output, committed));
      cleanUp();
      await finishCommit(output);
    },
    discard() {
      cleanUp();
      return Promise.resolve();
    },
  };
}

/** The data, with each piece of it shown to `see` on its way. */
async function* passThrough(
  data: Data,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const isWhole = typeof data === "string" || data instanceof Uint8Array;
  for await (const chunk of isWhole ? [data] : data) {
    // Put into bytes once, for the hash and the file.
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    see(bytes);
    yield bytes;
  }
}

/** Whether a complete set of files of a run that was killed still waits to be put in place. */
export async function isCommitWaiting(output: string): Promise<boolean> {
  return (await stat(path.join(output, committed)).catch(() => null)) !== null;
}

/** Moves the files of a committed set into place, if there is one. */
async function finishCommit(output: string): Promise<void> {
  const folder = path.join(output, committed);
  if (!(await isCommitWaiting(output))) return;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  files.sort((a, b) => Number(a === manifest) - Number(b === manifest));
  for (const file of files) {
    const place = path.join(output, file);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(path.join(folder, file), place);
  }
  await rm(folder, { recursive: true, force: true });
}

/** Stages of runs that are no longer alive. */
async function removeOrphans(output: string): Promise<void> {
  for (const name of await readdir(output)) {
    if (!name.startsWith(staged) || isAlive(Number(name.slice(staged.length)))) continue;
    await rm(path.join(output, name), { recursive: true, force: true });
  }
}
