import type { Document, Hit } from "../rows.js";

/** A document with its hits. */
export interface DocumentHits {
  readonly document: Document;
  readonly hits: readonly Hit[];
}

/**
 * The `most` documents with most hits, then most words, in the order of their dates, the unknown
 * last, and then of their ids. Copies of documents that are counted already are left out.
 */
export function pickDocuments(
  documents: readonly Document[],
  hits: readonly Hit[],
  most: number,
): DocumentHits[] {
  const byDocument = new Map<string, Hit[]>();
  for (const hit of hits) {
    const own = byDocument.get(hit.document);
    if (own === undefined) byDocument.set(hit.document, [hit]);
    else own.push(hit);
  }
  return documents
    .filter(({ counted }) => counted)
    .map((document) => ({ document, hits: byDocument.get(document.document) ?? [] }))
    .sort(
      (a, b) =>
        b.hits.length - a.hits.length ||
        b.document.words - a.document.words ||
        compare(a.document.document, b.document.document),
    )
    .slice(0, most)
    .sort(
      (a, b) =>
        compare(dateOf(a.document), dateOf(b.document)) ||
        compare(a.document.document, b.document.document),
    );
}

/** The date as far as it is known; behind all dates where it is not. */
function dateOf({ date, year }: Document): string {
  return date ?? (year === null ? "\uffff" : String(year).padStart(4, "0"));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
