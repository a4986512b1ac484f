import { savePrepared } from "../output/save-prepared.js";
import type { Problem } from "../rows.js";
import type { AnalysisOptions } from "./analyse.js";
import { readTables } from "./read-tables.js";

/** What was prepared. */
export interface PreparedSeeds {
  /** The absolute path of the file. */
  readonly file: string;
  readonly documents: number;
  readonly passages: number;
  readonly problems: readonly Problem[];
}

/** Reads and splits the documents and saves their passages with their words known. */
export async function prepareSeeds(
  options: Omit<AnalysisOptions, "codebook" | "scoring">,
  file: string,
): Promise<PreparedSeeds> {
  const { documents, passages, problems } = await readTables(options);
  if (documents.length === 0) return { file, documents: 0, passages: 0, problems };
  let count = 0;
  const { onProgress } = options;
  const of = documents.reduce((sum, row) => sum + row.passages, 0);
  const counted = {
    *[Symbol.iterator]() {
      for (const passage of passages) {
        count++;
        if (count % 1000 === 0 || count === of)
          onProgress?.({ stage: "Keeping words", done: count, of });
        yield passage;
      }
    },
  };
  const saved = await savePrepared(counted, file);
  return { file: saved, documents: documents.length, passages: count, problems };
}
