import { readCorpus } from "../../src/corpus/read-corpus.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import type { DocumentFacts, FrequencyRow, Hit, Problem, Score } from "../../src/rows.js";
import { splitPassages } from "../../src/text/split-passages.js";
import type { Codebook } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import type { ScoreOptions } from "../../src/themes/scoring.js";

/** What scoring texts as they stand gives, one clear step after the other. */
export async function scoreClearly(
  seeds: string,
  codebook: Codebook,
  language: string | null = null,
  scoring: ScoreOptions = {},
): Promise<{
  hits: Hit[];
  scores: Score[];
  frequency: FrequencyRow<"author" | "year">[];
  documents: readonly Pick<DocumentFacts, "language">[];
  problems: readonly Problem[];
}> {
  const { documents, problems } = await readCorpus(seeds, { asIs: true, language });
  const passages = splitPassages(documents, { by: "document" });
  const hits = findHits(passages, codebook, { by: "clear" });
  const scores = scorePassages(passages, hits, codebook, scoring);
  const frequency = measureFrequency(scores, { by: ["author", "year"] });
  return { hits, scores, frequency, documents, problems };
}
