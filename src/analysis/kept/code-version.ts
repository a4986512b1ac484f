import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { packageFolder } from "../../package-folder.js";

let known: string | undefined;

/**
 * What results depend on beside their input: a hash of topoi's own files, and of Node's version and
 * Unicode data. A result that other code has made is never taken for one of this.
 */
export function codeVersion(): string {
  known ??= hashCode();
  return known;
}

function hashCode(): string {
  const hash = createHash("sha256");
  for (const file of [...listCode("dist/"), ...listCode("src/", true)].sort()) {
    hash.update(`${file}\n`).update(readFileSync(new URL(file, packageFolder)));
  }
  const { node, icu = "", unicode = "" } = process.versions;
  return hash.update(`${node} ${icu} ${unicode}`).digest("hex");
}

/** The bundle lies in `dist/` itself; what it is not made of, but reads, lies where its source does. */
function listCode(folder: string, recursive = false): string[] {
  const names = readdirSync(new URL(folder, packageFolder), { recursive, encoding: "utf8" });
  return names.filter((name) => /\.(?:js|bin|wasm)$/u.test(name)).map((name) => folder + name);
}
