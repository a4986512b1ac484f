import { keepData, keyOf, type Kept } from "../../kept.js";
import type { Document, Passage } from "../../rows.js";
import { cutPassages, takePassages, type SplitOptions } from "../../text/split-passages.js";

/** A document with its passages, and what names all that follows from its text. */
export interface KeptDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** The same for the same text with the same facts, cut in the same way. */
  readonly key: string;
}

/** The documents with their passages: as `splitPassages` cuts them, cut anew only where they are new. */
export function keepPassages(
  documents: readonly Document[],
  options: SplitOptions,
  kept: Kept,
): KeptDocument[] {
  return documents.map((row): KeptDocument => {
    const { document, text, headings, runs, language, author } = row;
    const key = keyOf("document", options, document, text, headings, runs, language, author);
    return { document: row, key, passages: [...takePassages(row, cut(row, options, key, kept))] };
  });
}

type Cuts = ReturnType<typeof cutPassages>;

function cut(row: Document, options: SplitOptions, key: string, kept: Kept): Cuts {
  return keepData(kept, keyOf("passages", key), () => cutPassages(row, options));
}
