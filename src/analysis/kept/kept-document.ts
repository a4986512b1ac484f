import type { Document, Passage } from "../../rows.js";
import { cutPassages, takePassages, type SplitOptions } from "../../text/split-passages.js";
import { codeVersion } from "./code-version.js";
import { keyOf, type Store } from "./store.js";

/** A document with its passages, and what names all that follows from its text. */
export interface KeptDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** The same for the same text with the same facts, cut in the same way, by the same code. */
  readonly key: string;
}

/** The documents with their passages: as `splitPassages` cuts them, cut anew only where they are new. */
export function keepPassages(
  documents: readonly Document[],
  options: SplitOptions,
  store: Store,
): KeptDocument[] {
  const code = codeVersion();
  return documents.map((row): KeptDocument => {
    const { document, text, headings, runs, language, author } = row;
    const key = keyOf("document", code, options, document, text, headings, runs, language, author);
    return { document: row, key, passages: [...takePassages(row, cut(row, options, key, store))] };
  });
}

type Cuts = ReturnType<typeof cutPassages>;

function cut(row: Document, options: SplitOptions, key: string, store: Store): Cuts {
  const own = keyOf("passages", key);
  const kept = store.get(own);
  if (kept !== null) {
    const { offsets, words, languages } = JSON.parse(Buffer.from(kept).toString("utf8")) as {
      readonly offsets: readonly number[];
      readonly words: readonly number[];
      readonly languages: readonly (string | null)[];
    };
    return { offsets: Uint32Array.from(offsets), words: Uint32Array.from(words), languages };
  }
  const cuts = cutPassages(row, options);
  const { languages } = cuts;
  const plain = { offsets: [...cuts.offsets], words: [...cuts.words], languages };
  store.put(own, () => Buffer.from(JSON.stringify(plain)));
  return cuts;
}
