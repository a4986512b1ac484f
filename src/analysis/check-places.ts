import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import { describeWriteError } from "../output/write-file.js";

/**
 * Checks that files can be put in their places in a folder, before any of them is.
 *
 * @param files - their paths in the folder
 * @throws Error for the first that cannot: a folder is in its way, one above it is no folder, or
 * nothing may be written there.
 */
export function checkPlaces(folder: string, files: readonly string[]): void {
  const checked = new Set<string>();
  for (const file of files) {
    const place = path.join(folder, file);
    try {
      checkPlace(place, checked);
    } catch (error) {
      const reason = describeWriteError(error);
      throw new Error(`${place}: could not be written: ${reason}`, { cause: error });
    }
  }
}

function checkPlace(place: string, checked: Set<string>): void {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  let above = path.dirname(place);
  while (!existsSync(above)) above = path.dirname(above);
  if (checked.has(above)) return;
  accessSync(above, constants.W_OK);
  checked.add(above);
}
