import { compileKernel } from "./compile-kernel.js";
import type { FormLimits } from "./form-table.js";
import { PlainScanner } from "./plain-scanner.js";
import type { Scanner } from "./scanner.js";
import { WasmScanner } from "./wasm-scanner.js";
import type { WasmModule } from "./web-assembly.js";

/** The kernel that finds words. */
export const scanKernel = "src/text/scan/kernel.wasm";

let kernel: WasmModule | null | undefined;

/** The fastest scanner that there is here; both give the same. */
export function openScanner(limits?: Partial<FormLimits>): Scanner {
  if (kernel === undefined) kernel = compileKernel(scanKernel);
  return kernel === null ? new PlainScanner(limits) : new WasmScanner(kernel, limits);
}
