import { findStances } from "../arguments/find-stances.js";
import { keepNothing } from "../kept.js";
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
import { scorePassages } from "../themes/score-passages.js";
import { usualGroups } from "./configuration.js";
import { doubtCodebook } from "./doubt-codebook.js";
import { keepArguments } from "./kept/keep-arguments.js";
import { openHits } from "./kept/keep-hits.js";
import { keepPassages, keyDocument } from "./kept/kept-document.js";
import { readMaterial, type AnalysisOptions, type AnalysisSettings } from "./read-material.js";

export type { AnalysisOptions };

/** The rows of every table, and what they were made from. */
export interface Analysis extends AnalysisSettings {
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
}

/** Documents in, rows out: everything that is computed, nothing written. */
export async function analyse(options: AnalysisOptions): Promise<Analysis> {
  const { onProgress, kept = keepNothing } = options;
  const { corpus, split, ...material } = await readMaterial(options);
  const { codebook, codebookFile, scoring } = material;
  const cut = corpus.documents.map((row) => keepPassages(keyDocument(row, split), split, kept));
  const passages = cut.flatMap((document) => document.passages);
  const hits = openHits(codebook, kept).find(cut, (done, of) => {
    if (done % 100 === 0 || done === of) onProgress?.({ stage: "Finding themes", done, of });
  });
  const documents = corpus.documents.map((row, i) => {
    return { ...row, passages: cut[i]?.passages.length ?? 0 };
  });
  const scores = scorePassages(passages, hits, codebook, scoring);
  const argued = options.arguments === false ? [] : cut;
  const found = argued.map((document, i) => {
    const own = keepArguments(document, kept);
    onProgress?.({ stage: "Finding arguments", done: i + 1, of: argued.length });
    return own;
  });
  const components = found.flatMap((own) => own.components);
  const relations = found.flatMap((own) => own.relations);
  const stances = findStances(components, relations, hits);
  const themes = codebook.themes.map(({ theme }) => theme);
  return {
    ...material,
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
  };
}
