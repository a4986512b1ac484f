import { stat } from "node:fs/promises";
import path from "node:path";

/** The folder that documents lie in: itself, that of a file, or of a glob the part without wildcards. */
export async function folderOf(seeds: string): Promise<string> {
  const place = await stat(seeds).catch(() => null);
  if (place?.isDirectory()) return seeds;
  let folder = path.dirname(seeds);
  while (place === null && /[*?{[]/u.test(folder)) folder = path.dirname(folder);
  return folder;
}
