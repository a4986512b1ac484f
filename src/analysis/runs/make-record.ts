import type { Manifest } from "../make-manifest.js";
import type { RunFindings } from "../run-report.js";
import type { OutputFile } from "../stage-output.js";
import { recordForm, type RunRecord, type RunSnapshot } from "./run-record.js";
import type { NumberedRun } from "./run-records.js";
import type { Fingerprint } from "./take-fingerprint.js";

/** What a record is made of. */
interface Made {
  readonly snapshot: RunSnapshot;
  readonly manifest: Manifest;
  readonly outputs: readonly OutputFile[];
  readonly found: RunFindings;
  /** That of before the run; `null` where it could not be taken. */
  readonly fingerprint: Fingerprint | null;
  readonly since: NumberedRun | null;
}

/** The record of a complete run. */
export function makeRecord({
  snapshot,
  manifest,
  outputs,
  found,
  fingerprint,
  since,
}: Made): RunRecord {
  const { path, bytes, sha256 } = manifest.codebook;
  // Nobody knows which state of a file was read that changed meanwhile: the next run reads it again.
  const isSteady =
    fingerprint !== null &&
    JSON.stringify(fingerprint.inputs) === JSON.stringify(manifest.inputs) &&
    fingerprint.codebook.sha256 === sha256;
  return {
    form: recordForm,
    fingerprint: isSteady ? fingerprint.hash : "",
    since: since?.run ?? null,
    ...snapshot,
    codebookFile: { path, bytes, sha256 },
    inputs: manifest.inputs,
    outputs,
    found,
    notebooks: null,
  };
}
