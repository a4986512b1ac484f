// The side door: themes in corpora that need no cleaning, for programs that must start at once.
export { ScorePool } from "./analysis/as-is/score-pool.js";
export { scoreCorpus, type CorpusOptions, type CorpusScores } from "./analysis/score-corpus.js";
export { CodebookError } from "./themes/codebook-error.js";
export type { Codebook } from "./themes/codebook.js";
export { countTerms, type TermCount } from "./themes/count-terms.js";
export { countThemes, type CountOptions } from "./themes/count-themes.js";
export { openPrepared, PreparedCorpusError } from "./themes/prepared/open-prepared.js";
export type { PreparedCorpus } from "./themes/prepared/prepared-corpus.js";
export { readCodebook, type CodebookOptions } from "./themes/read-codebook.js";
