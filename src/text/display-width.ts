import { createRequire } from "node:module";
import type * as StringWidth from "string-width";

// Its patterns take long to make, and most texts need none of them.
let stringWidth: typeof StringWidth | undefined;
const printableAscii = /^[ -~]*$/u;

/** How many columns a text takes in a terminal: letters of East Asia two, marks none. */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  stringWidth ??= createRequire(import.meta.url)("string-width") as typeof StringWidth;
  return stringWidth.default(text);
}
