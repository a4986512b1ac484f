import { InvalidArgumentError, type Command } from "commander";
import { isPrepared, preparedEnding } from "../analysis/open-prepared-seeds.js";
import { prepareSeeds } from "../analysis/prepare-seeds.js";
import { showProgress } from "../analysis/progress.js";
import { spareMemory } from "../spare-memory.js";
import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import { needDocuments, takePlace, type ReadingOptions } from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";
import { settleOptions } from "./settle-options.js";

interface PrepareOptions extends ReadingOptions {
  readonly output: string;
}

/** `topoi prepare`: the passages with their words known, for scoring any number of codebooks. */
export function addPrepare(program: Command): void {
  takePlace(program.command("prepare"))
    .description("read the documents once and keep their words, so that scoring takes a moment")
    .option(
      "--output <file>",
      "the file to write, which `topoi score` takes",
      parseOutput,
      `corpus${preparedEnding}`,
    )
    .action((seeds: string, options: PrepareOptions, command: Command) =>
      spareMemory(async () => prepare(seeds, await settleOptions(seeds, options, command))),
    );
}

/** By its ending other commands know it. */
function parseOutput(value: string): string {
  if (isPrepared(value)) return value;
  const wanted = `expected a file that ends in ${preparedEnding}`;
  throw new InvalidArgumentError(`${wanted}; found ${plain(value)}`);
}

async function prepare(seeds: string, options: PrepareOptions): Promise<void> {
  const { onProgress, clear } = showProgress(process.stderr);
  const { unit, words, prefer, exclude, output } = options;
  const job = prepareSeeds({ seeds, unit, words, prefer, exclude, onProgress }, output);
  const { documents, passages, problems } = await job.finally(clear);
  tellProblems(problems);
  needDocuments(documents, seeds);
  const what = `${countOf(documents, "document")}, ${countOf(passages, "passage")}`;
  process.stdout.write(`${plain(output)}: ${what}\n`);
}
