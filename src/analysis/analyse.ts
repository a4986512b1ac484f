import { readCorpus } from "../corpus/read-corpus.js";
import { measureFrequency } from "../measures/measure-frequency.js";
import type { Document, FrequencyRow, Hit, Passage, Problem, Score } from "../rows.js";
import { splitPassages, type PassageUnit } from "../text/split-passages.js";
import type { Codebook } from "../themes/codebook.js";
import { hasTermsIn } from "../themes/compile-codebook.js";
import { findHits } from "../themes/find-hits.js";
import { readCodebook } from "../themes/read-codebook.js";
import { scorePassages } from "../themes/score-passages.js";
import { findCodebook } from "./find-codebook.js";
import type { OnProgress } from "./progress.js";

/** What to analyse, and how. */
export interface AnalysisOptions {
  readonly seeds: string;
  readonly codebook?: string | undefined;
  readonly unit?: PassageUnit | undefined;
  readonly onProgress?: OnProgress;
}

/** The rows of every table, and what they were made from. */
export interface Analysis {
  readonly codebook: Codebook;
  /** Path of the codebook used. */
  readonly codebookFile: string;
  readonly unit: PassageUnit;
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly scores: readonly Score[];
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
  readonly problems: readonly Problem[];
}

/** Documents in, rows out: everything that is computed, nothing written. */
export async function analyse(options: AnalysisOptions): Promise<Analysis> {
  const { seeds, unit = "paragraph", onProgress } = options;
  const codebookFile = await findCodebook(seeds, options.codebook);
  const codebook = await readCodebook(codebookFile);
  const corpus = await readCorpus(seeds, {
    onFile: (done, of, item) => onProgress?.({ stage: "Reading documents", done, of, item }),
  });
  const passages: Passage[] = [];
  const hits: Hit[] = [];
  const documents = corpus.documents.map((document, i): Document => {
    const of = corpus.documents.length;
    onProgress?.({ stage: "Finding themes", done: i + 1, of, item: document.document });
    const own = splitPassages([document], { by: unit });
    for (const passage of own) passages.push(passage);
    for (const hit of findHits(own, codebook)) hits.push(hit);
    return { ...document, passages: own.length };
  });
  const scores = scorePassages(passages, hits, codebook);
  return {
    codebook,
    codebookFile,
    unit,
    documents,
    passages,
    hits,
    scores,
    frequency: measureFrequency(scores, { by: ["author", "year"] }),
    problems: [...corpus.problems, ...findUnknownLanguages(documents, codebook)],
  };
}

/** Documents in languages that the codebook has no terms in: matched, but hardly to be trusted. */
function findUnknownLanguages(documents: readonly Document[], codebook: Codebook): Problem[] {
  return documents.flatMap(({ path, language }): Problem[] => {
    if (language === null || hasTermsIn(codebook, language)) return [];
    const message = `language: the codebook has no terms in ${language}; those of its other languages were tried`;
    return [{ severity: "warning", path, line: null, message }];
  });
}
