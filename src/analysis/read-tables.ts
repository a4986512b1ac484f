import type { Document, Passage, Problem, Removed } from "../rows.js";
import {
  cutPassages,
  takePassages,
  type PassageCuts,
  type SplitOptions,
} from "../text/split-passages.js";
import type { AnalysisOptions } from "./analyse.js";
import { readWithProgress } from "./read-with-progress.js";

/** The rows of the tables that need no codebook. */
export interface ReadTables {
  readonly documents: readonly Document[];
  readonly removed: readonly Removed[];
  /** Made one document at a time, each time they are gone through. */
  readonly passages: Iterable<Passage>;
  readonly problems: readonly Problem[];
}

/** The documents and their passages, which are never held all at once. */
export async function readTables(
  options: Omit<AnalysisOptions, "codebook" | "scoring">,
): Promise<ReadTables> {
  const { seeds, unit = "paragraph", words, prefer = [], exclude = [], onProgress } = options;
  const split: SplitOptions = { by: unit, ...(words === undefined ? {} : { words }) };
  const { documents, removed, problems } = await readWithProgress(
    seeds,
    { prefer, exclude },
    onProgress,
  );
  const cuts = documents.map((document) => cutPassages(document, split));
  return {
    documents: documents.map((row, i) => ({ ...row, passages: cuts[i]?.words.length ?? 0 })),
    passages: { [Symbol.iterator]: () => passagesOf(documents, cuts) },
    removed,
    problems,
  };
}

function* passagesOf(
  documents: readonly Document[],
  cuts: readonly PassageCuts[],
): Generator<Passage> {
  for (const [i, document] of documents.entries()) {
    const own = cuts[i];
    if (own !== undefined) yield* takePassages(document, own);
  }
}
