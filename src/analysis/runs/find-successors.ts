import type { DocumentPair } from "./pair-documents.js";
import type { RecordedDocument } from "./run-record.js";

/**
 * Which documents of the later run are counted in place of ones that are not any more, being the same
 * text as they: a copy whose original is gone, the other language of a translation. By the ids before.
 */
export function findSuccessors(pairs: readonly DocumentPair[]): Map<string, string> {
  const free = pairs.filter(({ before, after }) => after?.counted && !before?.counted);
  const successors = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, after } of pairs) {
    if (!before?.counted || after?.counted) continue;
    const found = free.find((pair) => isInPlace(pair, before, after) && !taken.has(idOf(pair)));
    if (found === undefined) continue;
    successors.set(before.document, idOf(found));
    taken.add(idOf(found));
  }
  return successors;
}

/** Whether that of a pair is the text that a document was, as either run says. */
function isInPlace(
  pair: DocumentPair,
  before: RecordedDocument,
  after: RecordedDocument | null,
): boolean {
  const isNow = after !== null && after.same_text_as === idOf(pair);
  return isNow || pair.before?.same_text_as === before.document;
}

function idOf({ after }: DocumentPair): string {
  return after?.document ?? "";
}
