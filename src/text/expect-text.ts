import { describeOther } from "./describe-other.js";

/**
 * Complains of what is no text, or none at all: a path, say, that was never set.
 *
 * @param verb - the name of the function that was called
 * @param what - what was wanted: `the path of a folder`
 */
export function expectText(verb: string, what: string, text: unknown): void {
  if (typeof text === "string" && text.trim() !== "") return;
  const found = typeof text === "string" ? "an empty text" : describeOther(text, "give");
  throw new TypeError(`${verb}: expected ${what}; found ${found}`);
}
