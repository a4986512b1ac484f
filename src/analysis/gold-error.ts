import { countOf } from "../text/count-of.js";
import { cutShort } from "../text/cut-short.js";
import { plain } from "../text/plain.js";

/** So many mistakes are told, and of so many characters. */
const told = { mistakes: 20, length: 300 };

/** A gold standard with mistakes: one line each. */
export class GoldError extends Error {
  override readonly name = "GoldError";
  constructor(readonly mistakes: readonly string[]) {
    const rest = mistakes.length - told.mistakes;
    const lines = mistakes
      .slice(0, told.mistakes)
      .map((mistake) => plain(cutShort(mistake, told.length)));
    super(
      [...lines, ...(rest > 0 ? [`${countOf(rest, "more mistake")} like these`] : [])].join("\n"),
    );
  }
}
