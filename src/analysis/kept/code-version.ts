import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

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
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const hash = createHash("sha256");
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(?:js|ts|bin|wasm)$/u.test(name) || name.endsWith(".d.ts")) continue;
    hash.update(`${name}\n`).update(readFileSync(path.join(root, name)));
  }
  const { node, icu = "", unicode = "" } = process.versions;
  return hash.update(`${node} ${icu} ${unicode}`).digest("hex");
}
