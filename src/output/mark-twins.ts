import type { Document } from "../rows.js";

/** The columns that say which documents are others over again. */
export const twinColumns = ["same_text_as", "same_text_kind", "same_text_evidence"] as const;

/**
 * The documents for people to read: where a text is no other one's twin, the columns about twins
 * are blank, for nothing is unknown there.
 */
export function markTwins(documents: readonly Document[]): object[] {
  return documents.map((row) => ({
    ...row,
    ...Object.fromEntries(twinColumns.map((column) => [column, row[column] ?? ""])),
  }));
}

/** A sentence on each document that is not counted: what it is the same text as, and how one knows. */
export function describeTwins(documents: readonly Document[]): string[] {
  return documents.flatMap(({ document, same_text_as, same_text_kind, same_text_evidence }) =>
    same_text_as === null || same_text_kind === null
      ? []
      : [
          `${document} is a ${same_text_kind} of ${same_text_as} and is not counted` +
            ` (${same_text_evidence ?? ""}).`,
        ],
  );
}
