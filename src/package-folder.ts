import { existsSync } from "node:fs";

/**
 * The folder of the package, from which every file that is no code is found: the modules lie at
 * other depths in it than the bundle that is made of them.
 */
export const packageFolder = findPackage(new URL("./", import.meta.url));

function findPackage(folder: URL): URL {
  if (existsSync(new URL("package.json", folder))) return folder;
  return findPackage(new URL("../", folder));
}
