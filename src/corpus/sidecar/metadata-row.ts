import type { FactName, Facts } from "../source.js";

/** What a person says of one file, or of all files that a glob names. */
export interface MetadataRow {
  /** The sidecar it stands in, as it is called in messages. */
  readonly sidecar: string;
  readonly line: number;
  /** A path below the sidecar's folder, a file's name, a glob or a document's id. */
  readonly target: string;
  /** What overrides the document; empty where it is known to be unknown, `null` where nothing is said. */
  readonly facts: Facts;
  /** By fact the document's own key or column that it stands in: `author` in `countryName`. */
  readonly keys: ReadonlyMap<FactName, string>;
}

/** One row of a sidecar as it stands there, or what is wrong in a line. */
export type MetadataEntry =
  | { readonly line: number; readonly target: string; readonly values: Map<FactName, unknown> }
  | { readonly line: number; readonly message: string };

/** Columns and keys that name the file, the surest first. */
export const targetNames = ["path", "file", "filename", "file_name", "document", "doc_id", "id"];
