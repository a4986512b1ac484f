// documents in
export { readCorpus, type Corpus, type ReadOptions } from "./corpus/read-corpus.js";
export { SeedsError } from "./corpus/files/seeds-error.js";
// passages
export { splitPassages, type PassageUnit, type SplitOptions } from "./text/split-passages.js";
export { splitSentences } from "./text/split-sentences.js";
// themes
export { readCodebook, type CodebookOptions } from "./themes/read-codebook.js";
export { CodebookError } from "./themes/codebook-error.js";
export { reviewCodebook } from "./themes/review-codebook.js";
export type { Codebook, Matching, Near, Negation, Note, Term, Theme } from "./themes/codebook.js";
export { themeLabels } from "./themes/theme-labels.js";
export { findHits, type HitOptions } from "./themes/find-hits.js";
export { prepareCorpus } from "./themes/prepared/prepare-corpus.js";
export { openPrepared, PreparedCorpusError } from "./themes/prepared/open-prepared.js";
export type { PreparedCorpus } from "./themes/prepared/prepared-corpus.js";
export { countThemes, type CountOptions } from "./themes/count-themes.js";
export { countTerms, type TermCount } from "./themes/count-terms.js";
export { scoreCorpus, type CorpusOptions, type CorpusScores } from "./analysis/score-corpus.js";
export { ScorePool } from "./analysis/as-is/score-pool.js";
export { explainHits, type ExplainOptions } from "./themes/explain-hits.js";
export { scorePassages } from "./themes/score-passages.js";
export { explainScore, type ScoreExplanation, type ScorePart } from "./themes/explain-score.js";
export type { ScoreOptions } from "./themes/scoring.js";
export { learnTheme, type LearnOptions } from "./themes/learn-theme.js";
export {
  suggestTerms,
  type SuggestedTerm,
  type Suggestions,
  type SuggestOptions,
} from "./themes/suggest-terms.js";
export { reviewTerms, type TermReview } from "./themes/review-terms.js";
export { listChanges, type CodebookChange } from "./themes/list-changes.js";
export {
  compareCodebooks,
  type CodebookComparison,
  type CompareOptions,
  type PassageComparison,
} from "./themes/compare-codebooks.js";
export type { ThemeComparison, ThemeComparisonRow } from "./themes/comparison-counts.js";
export { addLearnedTerms, type AddOptions, type LearnedName } from "./themes/add-learned-terms.js";
export type { Learned, LearnedFrom, LearnedTerm } from "./themes/learned-terms.js";
// arguments
export { findArguments, type ArgumentOptions, type Arguments } from "./arguments/find-arguments.js";
export { findStances } from "./arguments/find-stances.js";
// measures
export { measureArguments, type ArgumentFrequencyOptions } from "./measures/measure-arguments.js";
export { rankProposals, type ProposalOptions } from "./measures/rank-proposals.js";
export { measureFrequency, type FrequencyOptions } from "./measures/measure-frequency.js";
export {
  evaluateThemes,
  type EvaluateOptions,
  type Evaluation,
  type MacroAccuracy,
} from "./measures/evaluate-themes.js";
export {
  measureAgreement,
  type Agreement,
  type AgreementOptions,
  type CodedValue,
} from "./measures/measure-agreement.js";
export { wilsonInterval } from "./wilson-interval.js";
// charts
export type { Chart } from "./charts/chart.js";
export { chartArgumentMap, type ArgumentMapOptions } from "./charts/chart-argument-map.js";
export { chartArguments, type ArgumentChartOptions } from "./charts/chart-arguments.js";
export { chartDifference, type DifferenceChartOptions } from "./charts/chart-difference.js";
export { chartFrequency, type FrequencyChartOptions } from "./charts/chart-frequency.js";
export { chartHeatmap, type HeatmapOptions } from "./charts/chart-heatmap.js";
export { chartShares, type SharesChartOptions } from "./charts/chart-shares.js";
export type { ChartLook } from "./charts/finish-chart.js";
// out
export { toFrame } from "./output/to-frame.js";
export { save } from "./output/save.js";
export { savePrepared } from "./output/save-prepared.js";
export {
  writeCodebook,
  type WriteCodebookOptions,
  type WrittenCodebook,
} from "./output/write-codebook.js";
export { show, type ShowOptions } from "./notebook/show.js";
// rows
export type {
  Accuracy,
  ArgumentFrequency,
  ArgumentFrequencyRow,
  Component,
  Difference,
  Disagreement,
  Document,
  DocumentFacts,
  Frequency,
  FrequencyRow,
  Groups,
  Hit,
  KeywordInContext,
  Passage,
  Problem,
  Proposal,
  Reading,
  Relation,
  Removed,
  Role,
  Run,
  Score,
  Span,
  Stance,
  ThemeEvaluation,
  Voice,
} from "./rows.js";
