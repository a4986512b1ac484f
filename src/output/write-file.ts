import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { rename, writeFile as write } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import { makeFolder } from "./make-folder.js";

/** What is written: at once, or piece by piece. */
export type Data = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * The absolute path of the file written; folders above it are made.
 *
 * The data goes to a temporary name in the same folder first and is then renamed, so a reader
 * sees the old file or the new one, never a half. A failure throws one sentence with the path
 * and leaves the old file as it was and no temporary file behind.
 */
export async function writeFile(path: string, data: Data): Promise<string> {
  const target = resolve(path);
  // The name never gets out, so it may be random: two writers must not share it.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  const cleanUp = cleanUpOnExit(() => {
    remove(temporary);
  });
  try {
    makeFolder(dirname(target));
    await write(temporary, data, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    throw new Error(`${path}: could not be written: ${describeWriteError(error)}`, { cause: error });
  } finally {
    cleanUp();
  }
  return target;
}

/** Where it cannot be removed there is nothing, or nothing to be done about it. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What went wrong before is told.
  }
}

/** What the operating system complained about, without the temporary name. */
export function describeWriteError(error: unknown): string {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  return reasons[code] ?? message;
}

const reasons: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  EISDIR: "a folder of that name is in the way",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a part of the path is a file, not a folder",
  ENOSPC: "no space left on the disk",
  ENOENT: "a folder above it is gone",
  EROFS: "the disk is read-only",
  ENAMETOOLONG: "the name is too long",
  ENOTEMPTY: "a folder of that name is in the way",
};
