import type { Chart } from "../charts/chart.js";
import type {
  Component,
  Cooccurrence,
  CoverageRow,
  Document,
  FrequencyRow,
  Hit,
  Passage,
  Problem,
  Proposal,
  Score,
  Stance,
  TermUse,
  Trend,
  Uncovered,
} from "../rows.js";
import type { Codebook } from "../themes/codebook.js";
import type { Scoring } from "../themes/scoring.js";
import type { RunChanges } from "./run-changes.js";

/** What a report is made of. A section for which there are no rows is left out. */
export interface ReportData {
  readonly codebook: Codebook;
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly scores: readonly Score[];
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
  readonly components: readonly Component[];
  readonly stances: readonly Stance[];
  readonly proposals: readonly Proposal[];
  readonly problems: readonly Problem[];
  /** One a theme. */
  readonly trends: readonly Trend[];
  readonly coverage: readonly CoverageRow<"author" | "year">[];
  /** Of themes. */
  readonly cooccurrence: readonly Cooccurrence[];
  readonly terms: readonly TermUse[];
  readonly uncovered: readonly Uncovered[];
  readonly scoring: Scoring;
  /** Charts by the names of their files under `charts/`. */
  readonly charts: Readonly<Record<string, Chart>>;
  /** The run in one sentence. */
  readonly summary: string;
  /** What changed since the last run; nothing for a first one. */
  readonly changes?: RunChanges | null;
  /** The run it comes from: `topoi 0.1.0, run 3f0c52a9d1be`. */
  readonly source?: string;
}
