import type { Document, Hit } from "../../src/rows.js";

/** A document of Ann's about the tides, of a thousand characters. */
export function datedDocument(document: string, more: Partial<Document> = {}): Document {
  return {
    ...{ document, path: `${document}.txt`, title: `On ${document}`, author: "Ann", year: null },
    ...{ date: null, date_source: null, language: "en", source: "The Tide", counted: true },
    ...{ words: 200, passages: 4, same_text_as: null, same_text_kind: null },
    ...{ same_text_evidence: null, title_from: null, author_from: null, date_from: null },
    ...{ source_from: null, language_from: null, text: "tide ".repeat(200), headings: [] },
    ...{ runs: [], extra: {} },
    ...more,
  };
}

/** A hit of a theme at a place of that document. */
export function hitAt(
  document: string,
  theme: string,
  start: number,
  more: Partial<Hit> = {},
): Hit {
  const passage = `${document}#1`;
  return {
    ...{ document, passage, theme, term: "tide*", match: "tide", start, end: start + 4 },
    ...{ raw_start: start, raw_end: start + 4, negated: false, weight: 1 },
    ...more,
  };
}
