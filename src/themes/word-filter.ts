import { FOLLOWS, keyOf, PASSES } from "../text/scan/scanner.js";
import type { Beginning } from "./element-index.js";

const places = 2 ** 15;
const letters = 2 ** 5;

/**
 * The filter for a `Scanner` that lets through what begins so, and behind a kept word what begins
 * like a word of `following` (`null`: anything); see `Scanner.setFilter`.
 */
export function makeFilter(
  beginnings: readonly Beginning[],
  following: readonly Beginning[] | null = [],
): Uint8Array {
  const filter = new Uint8Array(places).fill(following === null ? FOLLOWS : 0);
  for (const beginning of beginnings) mark(filter, beginning, PASSES);
  for (const beginning of following ?? []) mark(filter, beginning, FOLLOWS);
  return filter;
}

function mark(filter: Uint8Array, beginning: Beginning, what: number): void {
  const codes = Array.from(beginning.letters.slice(0, 3), (letter) => letter.codePointAt(0) ?? 0);
  // Words with such a letter among their first ones are always kept.
  if (codes.some((code) => code > 127)) return;
  const [first = 0, second, third] = codes;
  const isOpen = !beginning.isWhole;
  for (const b of second === undefined && isOpen ? upTo(letters) : [second ?? 0]) {
    for (const c of third === undefined && isOpen ? upTo(letters) : [third ?? 0]) {
      const key = keyOf(first, b, c);
      filter[key] = (filter[key] ?? 0) | what;
    }
  }
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
