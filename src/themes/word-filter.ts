import { keyOf } from "../text/scan/scanner.js";
import type { Beginning } from "./element-index.js";

const places = 2 ** 15;
const letters = 2 ** 5;

/** The filter for a `Scanner` that lets through what begins so; see `Scanner.setFilter`. */
export function makeFilter(beginnings: readonly Beginning[]): Uint8Array {
  const filter = new Uint8Array(places);
  for (const beginning of beginnings) {
    const codes = Array.from(beginning.letters.slice(0, 3), (letter) => letter.codePointAt(0) ?? 0);
    // Words with such a letter among their first ones are always kept.
    if (codes.some((code) => code > 127)) continue;
    const [first = 0, second, third] = codes;
    const isOpen = !beginning.isWhole;
    for (const b of second === undefined && isOpen ? upTo(letters) : [second ?? 0]) {
      for (const c of third === undefined && isOpen ? upTo(letters) : [third ?? 0]) {
        filter[keyOf(first, b, c)] = 1;
      }
    }
  }
  return filter;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
