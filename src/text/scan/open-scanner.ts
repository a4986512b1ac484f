import { readFileSync } from "node:fs";
import type { FormLimits } from "./form-table.js";
import { PlainScanner } from "./plain-scanner.js";
import type { Scanner } from "./scanner.js";
import { WasmScanner } from "./wasm-scanner.js";
import { type WasmModule, webAssembly } from "./web-assembly.js";

let kernel: WasmModule | null | undefined;

/** The fastest scanner that there is here; both give the same. */
export function openScanner(limits?: FormLimits): Scanner {
  if (kernel === undefined) kernel = compileKernel();
  return kernel === null ? new PlainScanner(limits) : new WasmScanner(kernel, limits);
}

/** The kernel, or null where WebAssembly is switched off or knows no SIMD. */
export function compileKernel(): WasmModule | null {
  const bytes = readFileSync(new URL("./kernel.wasm", import.meta.url));
  return webAssembly?.validate(bytes) === true ? new webAssembly.Module(bytes) : null;
}
