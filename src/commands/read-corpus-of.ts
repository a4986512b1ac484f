import type { Command } from "commander";
import { showProgress } from "../analysis/progress.js";
import { readPassages, type ReadPassages } from "../analysis/read-passages.js";
import { isPrepared } from "../analysis/open-prepared-seeds.js";
import { refuseOptions } from "./refuse-options.js";
import { needDocuments, type ReadingOptions } from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";
import type { Settled } from "./settle-options.js";

/** How passages are made; those of a prepared corpus are made already. */
const ofReading = ["unit", "words", "prefer", "exclude"] as const;

/** The passages of documents or of a prepared corpus, with progress shown and problems told. */
export async function readCorpusOf(
  seeds: string,
  options: Settled<ReadingOptions>,
  command: Command,
): Promise<ReadPassages> {
  if (isPrepared(seeds)) {
    refuseOptions(command, options.configuration, ofReading, "a prepared corpus");
  }
  const { unit, words, prefer, exclude } = options;
  const { onProgress, clear } = showProgress(process.stderr);
  const job = readPassages({ seeds, unit, words, prefer, exclude, onProgress });
  const corpus = await job.finally(clear);
  tellProblems(corpus.problems);
  needDocuments(corpus.documents.length, seeds);
  return corpus;
}
