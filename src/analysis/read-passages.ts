import type { DocumentFacts, Passage, Problem } from "../rows.js";
import { splitPassages } from "../text/split-passages.js";
import type { AnalysisOptions } from "./analyse.js";
import { isPrepared, openPreparedSeeds } from "./open-prepared-seeds.js";
import { readTables } from "./read-tables.js";
import { readWithProgress } from "./read-with-progress.js";

/** The passages of a corpus, and what its documents are. */
export interface ReadPassages {
  readonly documents: readonly Pick<DocumentFacts, "document" | "language">[];
  readonly passages: Iterable<Passage>;
  readonly problems: readonly Problem[];
}

/** What to read, and how to split it. */
export interface PassageOptions extends Omit<AnalysisOptions, "codebook" | "scoring"> {
  /** Takes each text just as it stands, as one passage: see `readCorpus`. */
  readonly asIs?: boolean | undefined;
  /** With `asIs`: the language of texts that name none. */
  readonly language?: string | undefined;
}

/**
 * The passages of documents, or of a corpus that `topoi prepare` has written: these are as they were
 * split then.
 *
 * @throws SeedsError when the place does not exist or holds no file.
 * @throws PreparedCorpusError for a `.topoi` that is no prepared corpus.
 */
export async function readPassages(options: PassageOptions): Promise<ReadPassages> {
  const { seeds, exclude = [], asIs, language, onProgress } = options;
  if (!isPrepared(seeds)) {
    if (asIs !== true) return readTables(options);
    const reading = { exclude, asIs, ...(language === undefined ? {} : { language }) };
    const { documents, problems } = await readWithProgress(seeds, reading, onProgress);
    return { documents, passages: splitPassages(documents, { by: "document" }), problems };
  }
  const { passagesOfPrepared } = await import("../themes/prepared/passages-of-prepared.js");
  const corpus = await openPreparedSeeds(seeds);
  try {
    const passages = [...passagesOfPrepared(corpus)];
    // Of a document the language of its first passage is kept.
    const documents = new Map<string, string | null>();
    for (const { document, language } of passages) {
      if (!documents.has(document)) documents.set(document, language);
    }
    const rows = [...documents].map(([document, language]) => ({ document, language }));
    return { documents: rows, passages, problems: [] };
  } finally {
    corpus.close();
  }
}
