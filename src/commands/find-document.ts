import path from "node:path";
import type { Document } from "../rows.js";
import { findNamed } from "./find-named.js";

/**
 * The document of that id, or the only one of the file that is called so: `brook-2021`,
 * `rivers/brook.html`, `brook.html`, `brook`. Who has not run anything yet knows no ids.
 *
 * @throws SeedsError when there is none: with those whose ids are most like it.
 */
export function findDocument<Row extends Pick<Document, "document" | "path">>(
  name: string,
  documents: readonly Row[],
): Row {
  const isKnown = documents.some(({ document }) => document === name);
  const meant = isKnown ? undefined : ofFile(name, documents);
  return meant ?? findNamed(name, documents, ({ document }) => document, "a document");
}

/** The only document of the file that is called so, by its path, its name or that without ending. */
export function ofFile<Row extends Pick<Document, "document" | "path">>(
  name: string,
  documents: readonly Row[],
): Row | undefined {
  const wanted = name.normalize("NFC");
  const isOf = (row: Row) => namesOf(row.path).some((one) => one.normalize("NFC") === wanted);
  const [first, second] = documents.filter(isOf);
  return second === undefined ? first : undefined;
}

/** What a file is called for short. */
function namesOf(file: string): string[] {
  const name = path.posix.basename(file);
  return [file, name, path.posix.parse(name).name];
}
