import type { Chart } from "../charts/chart.js";
import type { Kept } from "../kept.js";
import type { CorpusTally } from "../measures/corpus-tally.js";
import type {
  Cooccurrence,
  CoverageRow,
  Document,
  DocumentRows,
  FrequencyRow,
  Problem,
  Proposal,
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
  /** What was counted of each document, in their order: what figures are made of. */
  readonly tally: CorpusTally;
  /** The rows of a document, asked for only of what stands in the page. */
  readonly rowsOf: (document: string) => DocumentRows;
  /** Where parts of the page are kept, and what names the hits and components of a document. */
  readonly kept?: { readonly store: Kept; readonly keyOf: (document: string) => string };
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
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
