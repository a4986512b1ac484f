import fc from "fast-check";
import type { FormLimits } from "../../../src/text/scan/form-table.js";
import { compileKernel } from "../../../src/text/scan/compile-kernel.js";
import { scanKernel } from "../../../src/text/scan/open-scanner.js";
import { PlainScanner } from "../../../src/text/scan/plain-scanner.js";
import type { Refusal, Scan, Scanner } from "../../../src/text/scan/scanner.js";
import { WasmScanner } from "../../../src/text/scan/wasm-scanner.js";
import { anyText } from "../texts.js";
import { found, holdPromises } from "./scanner-promises.js";

const kernel = compileKernel(scanKernel);

function create(limits?: Partial<FormLimits>): WasmScanner {
  if (kernel === null) throw new Error("There is no kernel here.");
  return new WasmScanner(kernel, limits);
}

holdPromises(create);

test("gives what the plain scanner gives: numbers of forms, refusals, places", () => {
  const [fast, plain] = [create(), new PlainScanner()];
  const expectSame = (take: (scanner: Scanner) => Scan | Refusal): void => {
    const [one, other] = [take(fast), take(plain)];
    expect(found(fast, one)).toEqual(found(plain, other));
    // The numbers of forms too.
    if (typeof one !== "string") expect(one.forms).toEqual((other as Scan).forms);
  };
  const spoil = fc.option(fc.tuple(fc.nat(200), fc.nat(255)));
  fc.assert(
    fc.property(anyText, anyText, spoil, (one, other, spoilt) => {
      const bytes = new Uint8Array(Buffer.from(one + other));
      if (spoilt !== null && spoilt[0] < bytes.length) bytes[spoilt[0]] = spoilt[1];
      expectSame((scanner) => scanner.scan(bytes));
      expectSame((scanner) => scanner.scanJson(bytes));
      expectSame((scanner) => scanner.scanText(one));
      expect(fast.formCount).toBe(plain.formCount);
    }),
    { numRuns: 1000 },
  );
});
