import { createRequire } from "node:module";
import type * as TypeScript from "typescript";

/** The TypeScript that tslab compiles cells with; only tslab can see it for certain. */
export function loadParser(): typeof TypeScript {
  const tslab = createRequire(import.meta.url).resolve("tslab");
  return createRequire(tslab)("@tslab/typescript-for-tslab") as typeof TypeScript;
}
