import { existsSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The path of something in the folder `shared` beside the repository; it must be there. */
export function findShared(name: string): string {
  const place = path.join(repository, "..", "shared", name);
  if (existsSync(place)) return place;
  throw new Error(`../shared/${name}: expected the real data beside the repository, found nothing`);
}

const made: string[] = [];

/** A new temporary folder; `removeFolders` removes it. */
export async function makeFolder(parent: string = tmpdir()): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(parent, ".topoi-test-")));
  made.push(folder);
  return folder;
}

/** Removes what `makeFolder` made. */
export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) {
    // A program that is just ending may still write there.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
