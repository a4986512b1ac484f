import { readFileSync } from "node:fs";
import { packageFolder } from "../../package-folder.js";
import { type WasmModule, webAssembly } from "./web-assembly.js";

/**
 * A kernel, or null where WebAssembly is switched off or knows no SIMD.
 *
 * @param file - in the folder of the package
 */
export function compileKernel(file: string): WasmModule | null {
  if (webAssembly === undefined) return null;
  const bytes = readFileSync(new URL(file, packageFolder));
  // To validate it first would take as long again.
  try {
    return new webAssembly.Module(bytes);
  } catch (error) {
    if (error instanceof webAssembly.CompileError) return null;
    throw error;
  }
}
