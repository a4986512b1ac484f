import { readCorpus, type Corpus, type ReadOptions } from "../corpus/read-corpus.js";
import type { OnProgress } from "./progress.js";

/** The corpus, telling which file is read, how far a long one is, and how many texts are compared. */
export function readWithProgress(
  seeds: string,
  options: Pick<ReadOptions, "prefer" | "exclude" | "kept" | "asIs" | "language">,
  onProgress: OnProgress = () => undefined,
): Promise<Corpus> {
  const stage = "Reading documents";
  let [done, of] = [0, 0];
  return readCorpus(seeds, {
    ...options,
    onFile(file, files, item) {
      [done, of] = [file, files];
      onProgress({ stage, done, of, item });
    },
    onDocument(documents, item, share) {
      onProgress({ stage, done, of, item, within: { documents, share } });
    },
    onText: (text, texts) => {
      onProgress({ stage: "Comparing texts", done: text, of: texts });
    },
  });
}
