import { keepData, keepNothing, keyOf, type Kept } from "../../kept.js";

/** A document by its text, which may be read each time it is asked for. */
export interface Textual {
  readonly text: string;
}

/** What is made of a document's text, as it was kept or made and kept; `what` names it. */
export type KeepOfText = <Data>(document: Textual, what: string, make: () => Data) => Data;

/** Makes all anew. */
export const makeAnew: KeepOfText = (_document, _what, make) => make();

/** Keeps what is made of texts by their names: other texts have other ones. */
export function keepOfText(
  kept: Kept = keepNothing,
  nameOf: (document: Textual) => string,
): KeepOfText {
  if (kept === keepNothing) return makeAnew;
  const known = new WeakMap<object, string>();
  return (document, what, make) => {
    let name = known.get(document);
    if (name === undefined) known.set(document, (name = nameOf(document)));
    return keepData(kept, keyOf("text", what, name), make);
  };
}
