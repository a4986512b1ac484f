import type { DocumentFacts } from "../../rows.js";
import type { Codebook } from "../../themes/codebook.js";
import type { Manifest } from "../make-manifest.js";
import type { RunFindings } from "../run-report.js";
import type { OutputFile } from "../stage-output.js";

/** What is kept of a document: enough to measure frequencies by any group again. */
export interface RecordedDocument extends DocumentFacts {
  readonly path: string;
  readonly title: string | null;
  readonly same_text_as: string | null;
  /** The first digits of the hash of its text: enough to tell whether it is another. */
  readonly text: string;
  readonly passages: number;
  /** So many of them have each theme, in the order of the codebook. */
  readonly with_theme: readonly number[];
}

/** What of a run can be compared with another. */
export interface RunSnapshot {
  /** The name of the run, by what it was made from. */
  readonly name: string;
  /** Version of topoi. */
  readonly topoi: string;
  readonly settings: Manifest["settings"];
  readonly codebook: Codebook;
  readonly documents: readonly RecordedDocument[];
}

/** Notebooks that were run after an analysis. */
export interface RecordedNotebooks {
  /** Names what went in: the notebooks, and their parameters. */
  readonly fingerprint: string;
  /** Executed notebooks and their pages, below the output folder. */
  readonly outputs: readonly OutputFile[];
}

/** What is kept of a complete run. */
export interface RunRecord extends RunSnapshot {
  readonly form: typeof recordForm;
  /** Names all that the run was made from; empty where an input changed while it ran. */
  readonly fingerprint: string;
  /** The run that its report says the changes since; `null` for a first one. */
  readonly since: number | null;
  readonly codebookFile: OutputFile;
  readonly inputs: readonly OutputFile[];
  /** All files it wrote, the manifest included. */
  readonly outputs: readonly OutputFile[];
  readonly found: RunFindings;
  readonly notebooks: RecordedNotebooks | null;
}

/** The form of records; one of another is none for this version. */
export const recordForm = 1;
