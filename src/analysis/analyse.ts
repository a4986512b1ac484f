import { keepNothing, type Kept } from "../kept.js";
import { findStances } from "../arguments/find-stances.js";
import type { ChartLook } from "../charts/finish-chart.js";
import { measureArguments } from "../measures/measure-arguments.js";
import { measureFrequency } from "../measures/measure-frequency.js";
import { rankProposals } from "../measures/rank-proposals.js";
import type {
  ArgumentFrequencyRow,
  Component,
  Document,
  FrequencyRow,
  Hit,
  Passage,
  Problem,
  Proposal,
  Relation,
  Removed,
  Score,
  Stance,
} from "../rows.js";
import type { PassageUnit } from "../text/split-passages.js";
import type { Codebook } from "../themes/codebook.js";
import { readCodebook } from "../themes/read-codebook.js";
import { scorePassages } from "../themes/score-passages.js";
import { takeScoring, type ScoreOptions, type Scoring } from "../themes/scoring.js";
import { usualGroups, type GroupName } from "./configuration.js";
import { doubtCodebook } from "./doubt-codebook.js";
import { findCodebook } from "./find-codebook.js";
import { keepArguments } from "./kept/keep-arguments.js";
import { keepHits } from "./kept/keep-hits.js";
import { keepPassages } from "./kept/kept-document.js";
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

/** The rows of every table, and what they were made from. */
export interface Analysis {
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
  /** How the scores were made, nothing left open. */
  readonly scoring: Scoring;
  readonly documents: readonly Document[];
  readonly removed: readonly Removed[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly scores: readonly Score[];
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
  readonly components: readonly Component[];
  readonly relations: readonly Relation[];
  readonly stances: readonly Stance[];
  readonly arguments: readonly ArgumentFrequencyRow<"author" | "year">[];
  readonly proposals: readonly Proposal[];
  readonly problems: readonly Problem[];
  /** For each document what names all that follows from its text: the same for the same. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Documents in, rows out: everything that is computed, nothing written. */
export async function analyse(options: AnalysisOptions): Promise<Analysis> {
  const {
    seeds,
    unit = "paragraph",
    words = 200,
    prefer = [],
    exclude = [],
    onProgress,
    kept = keepNothing,
  } = options;
  const codebookFile = await findCodebook(seeds, options.codebook);
  const codebook = await readCodebook(codebookFile);
  const scoring = takeScoring("analyse", options.scoring ?? {}, codebook);
  const corpus = await readWithProgress(seeds, { prefer, exclude, kept }, onProgress);
  const split = keepPassages(corpus.documents, { by: unit, words }, kept);
  const passages = split.flatMap((document) => document.passages);
  const hits = keepHits(split, codebook, kept, (done, of) => {
    if (done % 100 === 0 || done === of) onProgress?.({ stage: "Finding themes", done, of });
  });
  const documents = countPassages(corpus.documents, passages);
  const scores = scorePassages(passages, hits, codebook, scoring);
  const argued = options.arguments === false ? [] : split;
  const { components, relations } = keepArguments(argued, kept, (done, of) =>
    onProgress?.({ stage: "Finding arguments", done, of }),
  );
  const stances = findStances(components, relations, hits);
  const themes = codebook.themes.map(({ theme }) => theme);
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
    documents,
    removed: corpus.removed,
    passages,
    hits,
    scores,
    frequency: measureFrequency(scores, { by: usualGroups, interval: "documents" }),
    components,
    relations,
    stances,
    arguments: measureArguments(stances, { by: usualGroups, themes, interval: "documents" }),
    proposals: rankProposals(stances, components, { themes }),
    problems: [...corpus.problems, ...doubtCodebook(codebook, codebookFile, documents)],
    keys: new Map(split.map(({ document, key }) => [document.document, key])),
  };
}

/** The documents with the number of their passages in the unit asked for. */
function countPassages(documents: readonly Document[], passages: readonly Passage[]): Document[] {
  const counts = new Map<string, number>();
  for (const { document } of passages) counts.set(document, (counts.get(document) ?? 0) + 1);
  return documents.map((row) => ({ ...row, passages: counts.get(row.document) ?? 0 }));
}
