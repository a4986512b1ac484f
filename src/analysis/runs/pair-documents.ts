import type { RecordedDocument } from "./run-record.js";

/** A document of either run and the same one in the other; `null` where there is none. */
export interface DocumentPair {
  readonly before: RecordedDocument | null;
  readonly after: RecordedDocument | null;
}

type Key = (row: RecordedDocument) => string;

/**
 * Which documents of two runs are the same: those of one id and text, then those of one text that no
 * other has, then those of one id, then those of one path that no other has (a file of many documents
 * gives all of them one). In the order of the later run, those gone last.
 */
export function pairDocuments(
  before: readonly RecordedDocument[],
  after: readonly RecordedDocument[],
): DocumentPair[] {
  const found = new Map<RecordedDocument, RecordedDocument>();
  const taken = new Set<RecordedDocument>();
  const pairBy = (keyOf: Key): void => {
    const old = indexUnique(
      before.filter((row) => !taken.has(row)),
      keyOf,
    );
    const fresh = indexUnique(
      after.filter((row) => !found.has(row)),
      keyOf,
    );
    for (const [key, row] of fresh) {
      const was = old.get(key) ?? null;
      if (row === null || was === null) continue;
      found.set(row, was);
      taken.add(was);
    }
  };
  pairBy(({ document, text }) => JSON.stringify([document, text]));
  pairBy(({ text }) => text);
  pairBy(({ document }) => document);
  pairBy(({ path }) => path);
  return [
    ...after.map((row): DocumentPair => ({ before: found.get(row) ?? null, after: row })),
    ...before.filter((row) => !taken.has(row)).map((row) => ({ before: row, after: null })),
  ];
}

/** The rows by their keys; `null` where several have one. */
function indexUnique(
  rows: readonly RecordedDocument[],
  keyOf: Key,
): Map<string, RecordedDocument | null> {
  const index = new Map<string, RecordedDocument | null>();
  for (const row of rows) {
    const key = keyOf(row);
    index.set(key, index.has(key) ? null : row);
  }
  return index;
}
