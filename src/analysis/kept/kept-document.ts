import { keepData, keyOf, type Kept } from "../../kept.js";
import type { Document, Passage } from "../../rows.js";
import { cutPassages, takePassages, type SplitOptions } from "../../text/split-passages.js";

/** A document and what names all that follows from its text. */
export interface KeyedDocument {
  readonly document: Document;
  /** The same for the same text with the same facts, cut in the same way. */
  readonly key: string;
}

/** A document with its passages. */
export interface KeptDocument extends KeyedDocument {
  readonly passages: readonly Passage[];
}

/** The document with its key, where it is to be cut in this way. */
export function keyDocument(row: Document, options: SplitOptions): KeyedDocument {
  const { document, text, headings, runs, language, author } = row;
  const key = keyOf("document", options, document, text, headings, runs, language, author);
  return { document: row, key };
}

/** The document with its passages: as `splitPassages` cuts them, cut anew only where it is new. */
export function keepPassages(
  keyed: KeyedDocument,
  options: SplitOptions,
  kept: Kept,
): KeptDocument {
  const cuts = keepData(kept, passagesKey(keyed.key), () => cutPassages(keyed.document, options));
  return { ...keyed, passages: [...takePassages(keyed.document, cuts)] };
}

/** What names the passages of a document. */
export function passagesKey(key: string): string {
  return keyOf("passages", key);
}
