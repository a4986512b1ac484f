import type { Problem } from "../rows.js";
import type { Summary } from "./summarise.js";

/** What a run found, as it is told. */
export interface RunFindings {
  readonly summary: Summary;
  readonly problems: readonly Problem[];
  /** A sentence on each document that is not counted. */
  readonly twins: readonly string[];
}

/** What a run has to say of itself. */
export interface RunReport extends RunFindings {
  /** Path of the codebook used. */
  readonly codebookFile: string;
  /** The number of its record; `null` where none is kept. */
  readonly run: number | null;
  /** Whether nothing was new, so that nothing was done and the output is as it was. */
  readonly isUnchanged: boolean;
  /** What differs from the run before, in a few words; `null` for a first run. */
  readonly changes: string | null;
  /** What went amiss with the records of runs, a sentence each. */
  readonly notes: readonly string[];
}
