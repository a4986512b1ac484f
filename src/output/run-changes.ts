import type { ChangeRow, DocumentChange, Groups, SettingChange } from "../rows.js";
import type { CodebookChange } from "../themes/list-changes.js";

/** What the shares of two runs can be compared by. */
export type RunGroup = "author" | "year" | "language" | "source";

/** In what two runs differ before anything is measured. */
export interface RunDifferences {
  readonly documents: readonly DocumentChange[];
  readonly codebook: readonly CodebookChange[];
  readonly settings: readonly SettingChange[];
}

/** What changed from one run to another. */
export interface RunChanges extends RunDifferences {
  /** How documents are grouped in `groups`. */
  readonly by: readonly RunGroup[];
  /** A row for each theme. */
  readonly themes: readonly ChangeRow[];
  /** A row for each group and theme in which a document or the theme changed. */
  readonly groups: readonly (ChangeRow & Partial<Groups>)[];
  /** Readable names of the themes of either run. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Whether the two runs are the same in all that is compared. */
export function isSame({ documents, codebook, settings }: RunDifferences): boolean {
  return documents.length + codebook.length + settings.length === 0;
}

/** Whether nothing changed, the shares included. */
export function isUnchanged(changes: RunChanges): boolean {
  return isSame(changes) && changes.themes.every(({ documents_changed }) => documents_changed === 0);
}
