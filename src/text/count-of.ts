import { groupDigits } from "./group-digits.js";

/** A number of things: `1 document`, `46 passages`, `1,451 passages`. */
export function countOf(count: number, thing: string): string {
  return `${groupDigits(count)} ${thing}${count === 1 ? "" : "s"}`;
}
