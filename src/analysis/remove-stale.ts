import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { OutputFile } from "./stage-output.js";

/**
 * Takes away the files of an output folder that its manifest names and the next one does not. Where
 * either names none, or is none, all stay.
 */
export function removeStale(last: string, next: string, output: string): void {
  const [old, now] = [readPaths(last), readPaths(next)];
  if (old === null || now === null) return;
  for (const file of old) {
    if (!now.includes(file) && isOurs(file)) rmSync(path.join(output, file), { force: true });
  }
}

function readPaths(manifest: string): string[] | null {
  try {
    const { outputs } = JSON.parse(readFileSync(manifest, "utf8")) as { outputs: OutputFile[] };
    return outputs.map((file) => file.path);
  } catch {
    return null;
  }
}

/** A name that topoi gives, in a folder of its own: nothing else is ever removed. */
function isOurs(file: string): boolean {
  return /^(?:tables|charts)\/[a-z0-9-]+\.(?:csv|parquet|svg|png|pdf|html|vl\.json)$/u.test(file);
}
