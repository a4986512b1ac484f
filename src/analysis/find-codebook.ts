import { lstat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package-folder.js";
import { folderOf } from "./folder-of.js";

const name = "themes.yml";
const shipped = fileURLToPath(new URL("seeds/themes.yml", packageFolder));

/**
 * The codebook to use: the file named, else `themes.yml` beside the documents, else that in
 * `seeds/` of the working folder, else the one that ships with topoi.
 */
export async function findCodebook(seeds: string, named: string | undefined): Promise<string> {
  if (named !== undefined) return named;
  const folder = await folderOf(seeds);
  for (const file of [path.join(folder, name), path.join("seeds", name)]) {
    if (await exists(file)) return file;
  }
  return shipped;
}

/** Whether it is the codebook that ships with topoi, by the path that `findCodebook` gives it. */
export function isShipped(file: string): boolean {
  return file === shipped;
}

/** A link that leads nowhere is there too: who put it there does not want another codebook. */
async function exists(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  return found !== null && !found.isDirectory();
}
