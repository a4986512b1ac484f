import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Holds a text against the file of that name in `test/golden/`. On a mismatch what came out is
 * written beside it, as `NAME-changed.ENDING`, for a person to look at: if it is right, it takes
 * the golden file's place.
 */
export function expectGolden(name: string, text: string): void {
  const golden = fileURLToPath(new URL(`./golden/${name}`, import.meta.url));
  const changed = golden.replace(/(\.[^/]*)$/u, "-changed$1");
  const expected = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  if (text === expected) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  throw new Error(`${name} changed at ${firstDifference(expected, text)}\nlook at ${changed}`);
}

function firstDifference(expected: string, found: string): string {
  const [was, is] = [expected.split("\n"), found.split("\n")];
  const i = is.findIndex((line, at) => line !== was[at]);
  const line = i < 0 ? is.length : i;
  return `line ${line + 1}: expected ${was[line] ?? "the end"}, found ${is[line] ?? "the end"}`;
}
