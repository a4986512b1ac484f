import { stat } from "node:fs/promises";
import path from "node:path";
import { hashFile } from "../hash-file.js";
import { isCommitWaiting, type OutputFile } from "../stage-output.js";

/** Whether all these files are in the output folder as they were written, and nothing waits to come. */
export async function areInPlace(output: string, files: readonly OutputFile[]): Promise<boolean> {
  if (isCommitWaiting(output)) return false;
  // What is missing or of another length is found out first.
  for (const { path: name, bytes } of files) {
    const found = await stat(path.join(output, name)).catch(() => null);
    if (found === null || !found.isFile() || found.size !== bytes) return false;
  }
  for (const { path: name, sha256 } of files) {
    const found = await hashFile(path.join(output, name), name).catch(() => null);
    if (found?.sha256 !== sha256) return false;
  }
  return true;
}
