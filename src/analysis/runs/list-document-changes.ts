import type { DocumentChange } from "../../rows.js";
import type { DocumentPair } from "./pair-documents.js";
import type { RecordedDocument } from "./run-record.js";

/** What became of the documents; a document may have changed in several ways. */
export function listDocumentChanges(pairs: readonly DocumentPair[]): DocumentChange[] {
  return pairs.flatMap(({ before, after }) => {
    if (before !== null && after !== null) return compareDocument(before, after);
    if (after !== null) return [tell(after, "added", null, after.same_text_as)];
    return before === null ? [] : [tell(before, "removed", null, null)];
  });
}

function compareDocument(before: RecordedDocument, after: RecordedDocument): DocumentChange[] {
  const changes: DocumentChange[] = [];
  const compare = (change: "author" | "year", from: unknown, to: unknown): void => {
    if (from !== to) changes.push(tell(after, change, sayFact(from), sayFact(to)));
  };
  if (before.text !== after.text) changes.push(tell(after, "changed", null, null));
  if (before.document !== after.document) {
    changes.push(tell(after, "renamed", before.document, after.document));
  } else if (before.path !== after.path) {
    changes.push(tell(after, "renamed", before.path, after.path));
  }
  const [was, is] = [before.same_text_as, after.same_text_as];
  if (is === null && was !== null) changes.push(tell(after, "parted", was, null));
  // That of which it is a twin may only have another id.
  if (is !== null && was === null) changes.push(tell(after, "merged", null, is));
  compare("author", before.author, after.author);
  compare("year", before.year, after.year);
  return changes;
}

function sayFact(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "unknown";
}

function tell(
  { document, path, title }: RecordedDocument,
  change: DocumentChange["change"],
  from: string | null,
  to: string | null,
): DocumentChange {
  return { document, path, title, change, from, to };
}
