import { keepData, keepNothing, keyOf, type Kept } from "../../kept.js";

/** What is made of a text, as it was kept or made and kept; `what` names it. */
export type KeepOfText = <Data>(text: string, what: string, make: () => Data) => Data;

/** Makes all anew. */
export const makeAnew: KeepOfText = (_text, _what, make) => make();

/** Keeps what is made of texts; each is hashed once. */
export function keepOfText(kept: Kept = keepNothing): KeepOfText {
  if (kept === keepNothing) return makeAnew;
  const keys = new Map<string, string>();
  return (text, what, make) => {
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = keyOf(text)));
    return keepData(kept, keyOf("text", what, key), make);
  };
}
