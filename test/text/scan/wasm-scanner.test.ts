import fc from "fast-check";
import type { FormLimits } from "../../../src/text/scan/form-table.js";
import { compileKernel } from "../../../src/text/scan/open-scanner.js";
import { PlainScanner } from "../../../src/text/scan/plain-scanner.js";
import { WasmScanner } from "../../../src/text/scan/wasm-scanner.js";
import { anyText } from "../texts.js";
import { holdPromises } from "./scanner-promises.js";

const kernel = compileKernel();

function create(limits?: Partial<FormLimits>): WasmScanner {
  if (kernel === null) throw new Error("There is no kernel here.");
  return new WasmScanner(kernel, limits);
}

holdPromises(create);

test("gives what the plain scanner gives: numbers of forms, refusals, places", () => {
  const [fast, plain] = [create(), new PlainScanner()];
  const spoil = fc.option(fc.tuple(fc.nat(200), fc.nat(255)));
  fc.assert(
    fc.property(anyText, anyText, spoil, (one, other, spoilt) => {
      const bytes = new Uint8Array(Buffer.from(one + other));
      if (spoilt !== null && spoilt[0] < bytes.length) bytes[spoilt[0]] = spoilt[1];
      expect(fast.scan(bytes)).toEqual(plain.scan(bytes));
      expect(fast.scanJson(bytes)).toEqual(plain.scanJson(bytes));
      expect(fast.scanText(one)).toEqual(plain.scanText(one));
      expect(fast.formCount).toBe(plain.formCount);
    }),
    { numRuns: 1000 },
  );
});
