import type { Document, Problem } from "../rows.js";
import type { DraftFacts } from "./draft-document.js";
import { problem } from "./source.js";

/** What a document has that a draft has not. */
type Counted = Pick<
  Document,
  "document" | "same_text_as" | "same_text_kind" | "same_text_evidence" | "counted"
>;

/**
 * The row of a document by its name (see `nameDocuments`), counted whatever the others are. That
 * the name is not its own id is added to the problems.
 */
export function rowOfDraft<Kind extends Pick<DraftFacts, "id" | "line" | "path">>(
  { id, line, ...facts }: Kind,
  name: string,
  problems: Problem[],
): Omit<Kind, "id" | "line"> & Counted {
  if (id !== null && id !== name) {
    const message = `id: expected one that no other document has, found ${id}; named ${name}`;
    problems.push(problem("warning", facts.path, line, message));
  }
  return {
    document: name,
    ...facts,
    same_text_as: null,
    same_text_kind: null,
    same_text_evidence: null,
    counted: true,
  };
}
