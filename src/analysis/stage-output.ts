import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import { describeWriteError, writeFile, type Data } from "../output/write-file.js";
import { checkPlaces } from "./check-places.js";
import { isAlive } from "./is-alive.js";
import { lockOutput } from "./lock-output.js";
import { removeStale } from "./remove-stale.js";

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
 *
 * @param unlock - lets the folder go, where it is held already; it is let go with the stage
 * @throws LockedError when somebody else is writing to the folder.
 */
export async function openStage(output: string, unlock = lockOutput(output)): Promise<Stage> {
  const folder = path.join(output, `${staged}${process.pid}`);
  try {
    tidyOutput(output);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  } catch (error) {
    unlock();
    throw error;
  }
  // An interrupt leaves nothing half-written behind.
  const cleanUp = cleanUpOnExit(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files: OutputFile[] = [];
  return Promise.resolve({
    files,
    async write(file, data) {
      const hash = createHash("sha256");
      let bytes = 0;
      const count = (chunk: Uint8Array): void => {
        hash.update(chunk);
        bytes += chunk.length;
      };
      await writeFile(path.join(folder, file), passThrough(data, count)).catch((error: unknown) => {
        // Where it was to be is told, not where it waited.
        const reason = describeWriteError((error as Error).cause);
        const place = path.join(output, file);
        throw new Error(`${place}: could not be written: ${reason}`, { cause: error });
      });
      files.push({ path: file, bytes, sha256: hash.digest("hex") });
    },
    commit() {
      try {
        const paths = files.map((file) => file.path);
        checkPlaces(output, paths);
        renameSync(folder, path.join(output, committed));
        finishCommit(output);
      } finally {
        cleanUp();
        unlock();
      }
      return Promise.resolve();
    },
    discard() {
      cleanUp();
      unlock();
      return Promise.resolve();
    },
  });
}

/** Whether a complete set of files of a run that was killed still waits to be put in place. */
export function isCommitWaiting(output: string): boolean {
  return existsSync(path.join(output, committed));
}

/** Finishes what a run was killed at, and takes away what it left behind. For who holds the folder. */
export function tidyOutput(output: string): void {
  finishCommit(output);
  removeOrphans(output);
}

/** To wait for the disk takes as long for a few bytes as for many. */
const leastWritten = 256 * 1024;

/** The data, with each piece of it shown to `see` on its way. */
async function* passThrough(
  data: Data,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const isWhole = typeof data === "string" || data instanceof Uint8Array;
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of isWhole ? [data] : data) {
    // Put into bytes once, for the hash and the file.
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    see(bytes);
    waiting.push(bytes);
    size += bytes.length;
    if (size < leastWritten) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  yield Buffer.concat(waiting);
}

/**
 * Moves the files of a committed set into place, if there is one, and takes away what the last run
 * wrote and this one does not. All in one go, so that no interrupt comes between.
 */
export function finishCommit(output: string): void {
  const folder = path.join(output, committed);
  if (!isCommitWaiting(output)) return;
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    files.sort((a, b) => Number(a === manifest) - Number(b === manifest));
    for (const file of files) {
      const place = path.join(output, file);
      // As long as the manifest of the last run is there it can be told what that wrote.
      if (file === manifest) removeStale(place, path.join(folder, file), output);
      mkdirSync(path.dirname(place), { recursive: true });
      moveFile(path.join(folder, file), place);
    }
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    const reason = describeWriteError(error);
    throw new Error(`${output}: could not be written: ${reason}`, { cause: error });
  }
}

/** Puts a file in its place, whole or not at all, on another disk too: a link may lead to one. */
function moveFile(file: string, place: string): void {
  try {
    renameSync(file, place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // Always of the same name, so that the next run goes on with what a kill left.
    const copy = path.join(path.dirname(place), `.${path.basename(place)}.topoi-move`);
    copyFileSync(file, copy);
    renameSync(copy, place);
    rmSync(file);
  }
}

/** Stages and locks of runs that are no longer alive. */
function removeOrphans(output: string): void {
  for (const name of readdirSync(output)) {
    const pid = /^\.topoi-(?:stage-|(?:watch-)?lock-)(\d+)/u.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(path.join(output, name), { recursive: true, force: true });
  }
}
