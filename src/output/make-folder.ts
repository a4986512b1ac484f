import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder, and those above it, where they are missing; whether it was. Node's own `recursive`
 * tries for ever where a folder is there and takes none, as `/proc` does.
 *
 * @throws what the operating system complains about.
 */
export function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = path.dirname(folder);
    if (code === "ENOENT" && !existsSync(above)) {
      makeFolder(above);
      return makeFolder(folder);
    }
    if (existsSync(folder) && statSync(folder).isDirectory()) return false;
    throw error;
  }
}
