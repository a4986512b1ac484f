import { createHash } from "node:crypto";
import { keyOf } from "../kept.js";
import type { Document } from "../rows.js";

/** What of a document is long. */
export type LongParts = Pick<Document, "text" | "headings" | "runs">;

/** What names a text by itself, and all long parts together: the same for the same. */
export interface TextNames {
  /** SHA-256 of the text. */
  readonly text: string;
  readonly parts: string;
}

const names = Symbol("names of the text");

/** Long parts with their names, where these are known. */
interface Named {
  readonly [names]?: TextNames;
}

/** Names long parts by what is in them. */
export function nameParts({ text, headings, runs }: LongParts): TextNames {
  return {
    text: createHash("sha256").update(text).digest("hex"),
    parts: keyOf(text, headings, runs),
  };
}

/** The names of a document's long parts; those on demand are not read for it. */
export function namesOf(document: LongParts): TextNames {
  return (document as Named)[names] ?? nameParts(document);
}

/** Facts with long parts that are read each time somebody asks for one. */
export function withTextOnDemand<Facts extends object>(
  facts: Facts,
  known: TextNames,
  read: () => LongParts,
): Omit<Facts, keyof LongParts> & LongParts {
  const parts = {
    get text() {
      return read().text;
    },
    get headings() {
      return read().headings;
    },
    get runs() {
      return read().runs;
    },
  };
  // Not to be copied: what somebody makes of the parts has other names.
  Object.defineProperty(parts, names, { value: known });
  return joinProperties(facts, parts);
}

/** The two as one, as a spread puts them together; but what is read on demand stays so. */
export function joinProperties<First extends object, Second extends object>(
  first: First,
  second: Second,
): Omit<First, keyof Second> & Second {
  const all = {
    ...Object.getOwnPropertyDescriptors(first),
    ...Object.getOwnPropertyDescriptors(second),
  };
  return Object.defineProperties({}, all) as Omit<First, keyof Second> & Second;
}

/** The long parts, not read yet, and what is left. */
export function splitLongParts<Row extends LongParts>(
  row: Row,
): { facts: Omit<Row, keyof LongParts>; parts: LongParts } {
  const { text, headings, runs, ...facts } = Object.getOwnPropertyDescriptors<LongParts & Named>(
    row,
  );
  const long = { text, headings, runs, ...(names in facts ? { [names]: facts[names] } : {}) };
  return {
    facts: Object.defineProperties({}, facts) as Omit<Row, keyof LongParts>,
    parts: Object.defineProperties({}, long as PropertyDescriptorMap) as LongParts,
  };
}
