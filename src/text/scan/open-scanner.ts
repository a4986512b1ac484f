import { readFileSync } from "node:fs";
import { packageFolder } from "../../package-folder.js";
import type { FormLimits } from "./form-table.js";
import { PlainScanner } from "./plain-scanner.js";
import type { Scanner } from "./scanner.js";
import { WasmScanner } from "./wasm-scanner.js";
import { type WasmModule, webAssembly } from "./web-assembly.js";

let kernel: WasmModule | null | undefined;

/** The fastest scanner that there is here; both give the same. */
export function openScanner(limits?: Partial<FormLimits>): Scanner {
  if (kernel === undefined) kernel = compileKernel();
  return kernel === null ? new PlainScanner(limits) : new WasmScanner(kernel, limits);
}

/** The kernel, or null where WebAssembly is switched off or knows no SIMD. */
export function compileKernel(): WasmModule | null {
  if (webAssembly === undefined) return null;
  const bytes = readFileSync(new URL("src/text/scan/kernel.wasm", packageFolder));
  // To validate it first would take as long again.
  try {
    return new webAssembly.Module(bytes);
  } catch (error) {
    if (error instanceof webAssembly.CompileError) return null;
    throw error;
  }
}
