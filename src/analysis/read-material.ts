import type { ChartLook } from "../charts/finish-chart.js";
import type { Corpus } from "../corpus/read-corpus.js";
import type { Kept } from "../kept.js";
import type { PassageUnit, SplitOptions } from "../text/split-passages.js";
import type { Codebook } from "../themes/codebook.js";
import { readCodebook } from "../themes/read-codebook.js";
import { takeScoring, type ScoreOptions, type Scoring } from "../themes/scoring.js";
import { usualGroups, type GroupName } from "./configuration.js";
import { findCodebook } from "./find-codebook.js";
import type { OnProgress } from "./progress.js";
import { readWithProgress } from "./read-with-progress.js";

/** What to analyse, and how. */
export interface AnalysisOptions {
  readonly seeds: string;
  readonly codebook?: string | undefined;
  readonly unit?: PassageUnit | undefined;
  /** Words in a window, about; for the unit `window`. */
  readonly words?: number | undefined;
  /** Languages whose document is counted where the same text comes in several, the first one most. */
  readonly prefer?: readonly string[] | undefined;
  /** Files not to read: paths and globs below the folder. */
  readonly exclude?: readonly string[] | undefined;
  /** How the table `frequency` is grouped; by author and year unless said otherwise. */
  readonly by?: readonly GroupName[] | undefined;
  /** How charts look. */
  readonly look?: ChartLook | undefined;
  /** How to score; as the codebook says unless said otherwise. */
  readonly scoring?: ScoreOptions | undefined;
  /** `false`: what is argued is not looked for, which takes longest, and its tables are empty. */
  readonly arguments?: boolean | undefined;
  readonly onProgress?: OnProgress;
  /** Where results of documents are kept from one run to the next; nowhere unless given. */
  readonly kept?: Kept;
}

/** What an analysis is made from, and how: nothing is left open. */
export interface AnalysisSettings {
  readonly codebook: Codebook;
  /** Path of the codebook used. */
  readonly codebookFile: string;
  readonly unit: PassageUnit;
  /** Words in a window; `null` where the unit is another. */
  readonly words: number | null;
  readonly prefer: readonly string[];
  readonly exclude: readonly string[];
  /** How the table `frequency` is to be grouped. */
  readonly by: readonly GroupName[];
  /** How charts are to look. */
  readonly look: ChartLook;
  readonly scoring: Scoring;
}

/** What is analysed. */
export interface Material extends AnalysisSettings {
  readonly corpus: Corpus;
  readonly split: SplitOptions;
}

/** Reads codebook and documents. */
export async function readMaterial(options: AnalysisOptions): Promise<Material> {
  const { seeds, unit = "paragraph", words = 200, prefer = [], exclude = [], kept } = options;
  const codebookFile = await findCodebook(seeds, options.codebook);
  const codebook = await readCodebook(codebookFile);
  const scoring = takeScoring("analyse", options.scoring ?? {}, codebook);
  const reading = { prefer, exclude, ...(kept === undefined ? {} : { kept }) };
  return {
    codebook,
    codebookFile,
    unit,
    words: unit === "window" ? words : null,
    prefer,
    exclude,
    by: options.by ?? usualGroups,
    look: options.look ?? {},
    scoring,
    corpus: await readWithProgress(seeds, reading, options.onProgress),
    split: { by: unit, words },
  };
}
