// documents in
export { readCorpus, type Corpus, type ReadOptions } from "./corpus/read-corpus.js";
export { SeedsError } from "./corpus/files/seeds-error.js";
// passages
export { splitPassages, type PassageUnit, type SplitOptions } from "./text/split-passages.js";
export { splitSentences } from "./text/split-sentences.js";
// themes
export { readCodebook, type CodebookOptions } from "./themes/read-codebook.js";
export {
  makeCodebook,
  type CodebookSketch,
  type TermLists,
  type TermSketch,
  type ThemeSketch,
} from "./themes/make-codebook.js";
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
export { explainStances, type ExplainedStance } from "./arguments/explain-stances.js";
// measures
export { chooseAuthors } from "./measures/choose-authors.js";
export { chooseDocument } from "./measures/choose-document.js";
export { chooseTheme } from "./measures/choose-theme.js";
export {
  rankPassages,
  type PassageRankOptions,
  type RankedPassage,
} from "./measures/rank-passages.js";
export {
  measureRoles,
  type RoleFrequency,
  type RoleGroup,
  type RoleOptions,
} from "./measures/measure-roles.js";
export { measureArguments, type ArgumentFrequencyOptions } from "./measures/measure-arguments.js";
export { rankProposals, type ProposalOptions } from "./measures/rank-proposals.js";
export { measureFrequency, type FrequencyOptions } from "./measures/measure-frequency.js";
export { measureDifference, type DifferenceOptions } from "./measures/measure-difference.js";
export { countByDocument } from "./measures/count-by-document.js";
export { measureChange, type ChangeOptions } from "./measures/measure-change.js";
export { measureTrend, type TrendGroup, type TrendOptions } from "./measures/measure-trend.js";
export type { IntervalOptions } from "./measures/interval-options.js";
export { measureCoverage, type CoverageOptions } from "./measures/measure-coverage.js";
export { measureKeyness, type KeynessOptions } from "./measures/measure-keyness.js";
export type { Side, SideValues } from "./measures/take-sides.js";
export { measureCooccurrence, type CooccurrenceOptions } from "./measures/measure-cooccurrence.js";
export {
  measureTermCooccurrence,
  type TermCooccurrenceOptions,
} from "./measures/measure-term-cooccurrence.js";
export { measureTerms, type TermList } from "./measures/measure-terms.js";
export { rankUncovered, type UncoveredOptions } from "./measures/rank-uncovered.js";
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
export type { ChartLook } from "./charts/finish-chart.js";
export { chartArgumentMap, type ArgumentMapOptions } from "./charts/chart-argument-map.js";
export { chartArguments, type ArgumentChartOptions } from "./charts/chart-arguments.js";
export { chartCooccurrence, type CooccurrenceChartOptions } from "./charts/chart-cooccurrence.js";
export { chartDifference, type DifferenceChartOptions } from "./charts/chart-difference.js";
export { chartDispersion, type DispersionOptions } from "./charts/chart-dispersion.js";
export { chartFrequency, type FrequencyChartOptions } from "./charts/chart-frequency.js";
export { chartShares, type SharesChartOptions } from "./charts/chart-shares.js";
export { chartHeatmap, type HeatmapOptions } from "./charts/chart-heatmap.js";
export { chartKeyness, type KeynessChartOptions } from "./charts/chart-keyness.js";
export { chartKeynessScatter, type KeynessScatterOptions } from "./charts/chart-keyness-scatter.js";
export { chartTimeline, type TimelineOptions } from "./charts/chart-timeline.js";
export type { KeynessMeasure } from "./charts/keyness-bars.js";
export type { TimelineColour } from "./charts/timeline-data.js";
// out
export { toFrame } from "./output/to-frame.js";
export { save } from "./output/save.js";
export { savePrepared } from "./output/save-prepared.js";
export {
  writeCodebook,
  type WriteCodebookOptions,
  type WrittenCodebook,
} from "./output/write-codebook.js";
export {
  show,
  type Frame,
  type Shown,
  type ShowOptions,
  type TableShowOptions,
  type TextShowOptions,
} from "./notebook/show.js";
// rows
export type {
  Accuracy,
  ArgumentFrequency,
  ArgumentFrequencyRow,
  Change,
  ChangeRow,
  Component,
  Cooccurrence,
  Coverage,
  CoverageRow,
  Difference,
  Disagreement,
  Document,
  DocumentFacts,
  Frequency,
  FrequencyRow,
  Groups,
  Hit,
  IntervalKind,
  Keyness,
  KeywordInContext,
  Passage,
  Problem,
  Proposal,
  Reading,
  Relation,
  Removed,
  Responsible,
  Role,
  Run,
  Score,
  Span,
  Stance,
  TermUse,
  ThemeCount,
  ThemeEvaluation,
  Trend,
  TrendRow,
  Uncovered,
  Voice,
} from "./rows.js";
