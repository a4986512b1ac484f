import type { Document, Passage } from "../../src/rows.js";
import { splitPassages, type SplitOptions } from "../../src/text/split-passages.js";

/** The passages of one document with this text. */
export function passagesOf(
  text: string,
  language: string | null = "en",
  options: SplitOptions = {},
): Passage[] {
  const document: Document = {
    ...{ document: "marsh-2021", path: "marsh.txt", title: null, author: "Ada Marsh" },
    ...{ date: "2021", year: 2021, date_source: null, language, source: null, counted: true },
    ...{ words: 0, passages: 0, same_text_as: null, same_text_kind: null },
    ...{ same_text_evidence: null, title_from: null, author_from: null, date_from: null },
    ...{ source_from: null, language_from: null, text, headings: [], extra: {} },
    runs: [{ start: 0, end: text.length, raw_start: 0, raw_end: text.length }],
  };
  return splitPassages([document], options).map((passage) => ({ ...passage, language }));
}
