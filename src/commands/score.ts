import { InvalidArgumentError, Option, type Command } from "commander";
import { isPrepared } from "../analysis/open-prepared-seeds.js";
import { showProgress } from "../analysis/progress.js";
import { scoreCorpus } from "../analysis/score-corpus.js";
import { KnownRows } from "../output/known-rows.js";
import { countOf } from "../text/count-of.js";
import type { ScoredData } from "../output/explain-passage.js";
import type { Document, Passage } from "../rows.js";
import { spareMemory } from "../spare-memory.js";
import { languageCode } from "../text/language-code.js";
import { plain } from "../text/plain.js";
import { printJson } from "./print-json.js";
import { refuseOptions, refuseWithout } from "./refuse-options.js";
import {
  analyseSeeds,
  formatsOption,
  groupsOption,
  needDocuments,
  scoringOf,
  tablesOption,
  takeSeeds,
  type SeedsOptions,
} from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";
import { settleOptions, type Settled } from "./settle-options.js";
import { writeOrPrint, type TableOptions } from "./write-or-print.js";

const mostWorkers = 64;
const tableNames = ["hits", "scores", "frequency"] as const;

interface ScoreCommandOptions extends SeedsOptions, TableOptions<(typeof tableNames)[number]> {
  readonly explain?: string;
  readonly asIs?: boolean;
  readonly language?: string;
  readonly workers?: number;
}

/** `topoi score`: hits, scores and frequencies of themes. */
export function addScore(program: Command): void {
  takeSeeds(program.command("score"))
    .description("find the themes in the passages; SEEDS may be a corpus that was prepared")
    .addOption(tablesOption(tableNames))
    .addOption(formatsOption())
    .addOption(groupsOption())
    .option("--output <folder>", "write the tables there; else the frequencies are printed")
    .option("--json", "print as JSON")
    .option("--as-is", "take each text just as it stands, as one passage: a corpus that is clean")
    .option(
      "--language <language>",
      "with --as-is: the language of texts that name none; else it is detected",
      parseLanguage,
    )
    .option(
      "--workers <number>",
      "with --as-is: how many workers share a long file; one a core unless given",
      parseWorkers,
    )
    .addOption(
      new Option(
        "--explain <passage>",
        "print why a passage (author-2022#12) scores as it does",
      ).conflicts("output"),
    )
    .action(async (seeds: string, given: ScoreCommandOptions, command: Command) => {
      const options = await settleOptions(seeds, given, command);
      if (options.output === undefined) refuseWithout("--output", command, ["tables", "formats"]);
      if (options.asIs !== true && !isPrepared(seeds)) refuseWithout("--as-is", command, ofAsIs);
      return options.asIs === true || isPrepared(seeds)
        ? spareMemory(() => scoreClean(seeds, options, command), 50)
        : scoreSeeds(seeds, options);
    });
}

/** What is said of texts that are taken as they stand. */
const ofAsIs = ["language", "workers"] as const;

function parseLanguage(value: string): string {
  const code = languageCode(value);
  if (code !== null) return code;
  throw new InvalidArgumentError(`expected a language such as en; found ${plain(value)}`);
}

function parseWorkers(value: string): number {
  const count = value.trim() === "" ? NaN : Number(value);
  if (Number.isInteger(count) && count > 0 && count <= mostWorkers) return count;
  const wanted = `expected a whole number from 1 to ${mostWorkers}`;
  throw new InvalidArgumentError(`${wanted}; found ${plain(value)}`);
}

async function scoreSeeds(seeds: string, options: ScoreCommandOptions): Promise<void> {
  const analysis = await analyseSeeds(seeds, options, { arguments: false, by: options.by });
  const { groupFrequency } = await import("../analysis/group-frequency.js");
  const { sumScores } = await import("../measures/measure-frequency.js");
  const frequency = groupFrequency(analysis, sumScores(analysis.scores));
  const tables = { ...analysis, frequency };
  if (options.explain === undefined) await writeOrPrint(tables, options, "frequency");
  else {
    const passage = await findPassage(options.explain, analysis.passages, analysis.documents);
    await explain(passage, analysis, options.json ?? false);
  }
}

/** Why a passage of a clean corpus scores as it does: it is the only one that is scored. */
async function explainClean(
  id: string,
  seeds: string,
  { codebook: file, exclude, asIs, language, minimum, negation, json }: ScoreCommandOptions,
): Promise<void> {
  const { readPassages } = await import("../analysis/read-passages.js");
  const { findCodebook } = await import("../analysis/find-codebook.js");
  const { readCodebook } = await import("../themes/read-codebook.js");
  const { findHits } = await import("../themes/find-hits.js");
  const codebook = await readCodebook(await findCodebook(seeds, file));
  const { onProgress, clear } = showProgress(process.stderr);
  const job = readPassages({ seeds, exclude, asIs, language, onProgress });
  const { passages, problems } = await job.finally(clear);
  tellProblems(problems);
  const all = [...passages];
  needDocuments(all.length, seeds);
  const passage = await findPassage(id, all);
  const { takeScoring } = await import("../themes/scoring.js");
  const scoring = takeScoring("score", scoringOf({ minimum, negation }), codebook);
  const hits = findHits([passage], codebook);
  await explain(passage, { passages: [passage], hits, codebook, scoring }, json ?? false);
}

/** What makes or needs passages other than those that are there is refused. */
const refused = ["unit", "words", "prefer", "smooth"] as const;
/** What moreover makes no sense where texts have been read already. */
const refusedPrepared = [...refused, "exclude", "asIs", "language", "workers"] as const;

async function scoreClean(
  seeds: string,
  options: Settled<ScoreCommandOptions>,
  command: Command,
): Promise<void> {
  const what = isPrepared(seeds) ? "a prepared corpus" : "--as-is";
  const names = isPrepared(seeds) ? refusedPrepared : refused;
  refuseOptions(command, options.configuration, names, what);
  if (options.explain !== undefined) {
    await explainClean(options.explain, seeds, options);
    return;
  }
  const { onProgress, clear } = showProgress(process.stderr);
  const { codebook, exclude, by, language, workers } = options;
  const { minimum, negation } = options;
  const scoring = scoringOf({ minimum, negation });
  const reading = isPrepared(seeds) ? {} : { exclude, language, workers };
  const job = scoreCorpus(seeds, { codebook, by, scoring, ...reading, onProgress });
  const scored = await job.finally(clear);
  tellProblems(scored.problems);
  tellFallbacks(scored.fallbacks);
  needDocuments(scored.passages, seeds);
  const { omitLoneIntervals } = await import("../measures/omit-lone-intervals.js");
  const tables = {
    hits: scored.hits,
    scores: scored.scores,
    get frequency() {
      const { counts } = scored;
      return new KnownRows(() => omitLoneIntervals(counts));
    },
  };
  await writeOrPrint(tables, options, "frequency");
}

const reasons: Readonly<Record<string, string>> = {
  unspaced: "in a script without blanks between words",
  malformed: "with half a character",
  full: "with more forms of words than are kept",
  near: "with parts of a proximity term",
};

/** Says which texts took longer, for those who wonder why. */
function tellFallbacks(fallbacks: Readonly<Record<string, number>>): void {
  const told = Object.entries(fallbacks).flatMap(([why, count]) =>
    count === 0 ? [] : [`${countOf(count, "text")} ${reasons[why] ?? why}`],
  );
  if (told.length > 0) process.stderr.write(`read word by word: ${told.join("; ")}\n`);
}

/** The passage of that id, in which a document may be called by its file too: `brook.html#12`. */
async function findPassage(
  id: string,
  passages: readonly Passage[],
  documents: readonly Document[] = [],
): Promise<Passage> {
  const { findNamed } = await import("./find-named.js");
  const { ofFile } = await import("./find-document.js");
  const [, name, number] = /^(.+)#(\d+)$/u.exec(id) ?? [];
  const document = name === undefined ? undefined : ofFile(name, documents)?.document;
  const other = passages.find(({ passage }) => passage === `${document ?? ""}#${number ?? ""}`);
  if (other !== undefined && !passages.some(({ passage }) => passage === id)) return other;
  return findNamed(id, passages, (row) => row.passage, "a passage");
}

async function explain(passage: Passage, data: ScoredData, json: boolean): Promise<void> {
  const { explainPassage, listExplanations } = await import("../output/explain-passage.js");
  const { findFallback } = await import("../themes/find-fallback.js");
  const explanations = listExplanations(passage, data);
  const fallback = findFallback(passage, data.codebook);
  if (fallback !== null) tellFallbacks({ [fallback]: 1 });
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  if (json) printJson(explanations);
  else process.stdout.write(explainPassage(passage, explanations, width));
}
