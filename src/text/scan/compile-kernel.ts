import { readFileSync } from "node:fs";
import { type WasmModule, webAssembly } from "./web-assembly.js";

/** A kernel, or null where WebAssembly is switched off or knows no SIMD. */
export function compileKernel(file: URL): WasmModule | null {
  if (webAssembly === undefined) return null;
  const bytes = readFileSync(file);
  // To validate it first would take as long again.
  try {
    return new webAssembly.Module(bytes);
  } catch (error) {
    if (error instanceof webAssembly.CompileError) return null;
    throw error;
  }
}
