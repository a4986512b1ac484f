import { cutShort } from "../text/cut-short.js";
import { plain } from "../text/plain.js";

const longest = 60;

/** A text in quotes on one line, shortened where it is long. */
export function quote(text: string): string {
  return `"${plain(cutShort(text, longest))}"`;
}

/** The first few of the texts in quotes: `"a", "b", "c", …`. */
export function listOf(texts: readonly string[]): string {
  const named = texts.slice(0, 3).map(quote).join(", ");
  return texts.length > 3 ? `${named}, …` : named;
}
