import { compileKernel } from "../../../src/text/scan/open-scanner.js";
import { WasmScanner } from "../../../src/text/scan/wasm-scanner.js";
import { holdPromises } from "./scanner-promises.js";

const kernel = compileKernel();

holdPromises((limits) => {
  if (kernel === null) throw new Error("There is no kernel here.");
  return new WasmScanner(kernel, limits);
});
