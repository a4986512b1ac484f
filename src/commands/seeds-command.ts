import { InvalidArgumentError, Option, type Command } from "commander";
import type { Analysis, AnalysisOptions } from "../analysis/analyse.js";
import { groupings, usualGroups, type GroupName } from "../analysis/configuration.js";
import { showProgress } from "../analysis/progress.js";
import { tableFormats } from "../analysis/table-formats.js";
import { SeedsError } from "../corpus/files/seeds-error.js";
import type { TableName } from "../rows.js";
import { languageCode } from "../text/language-code.js";
import { plain } from "../text/plain.js";
import type { PassageUnit } from "../text/split-passages.js";
import { negationPolicies, type Negation } from "../themes/codebook.js";
import { farthest, type ScoreOptions } from "../themes/scoring.js";
import { takeConfiguration, type ConfigurationOptions } from "./settle-options.js";
import { tellProblems } from "./tell-problems.js";

/** Options of every command that analyses documents. */
export interface SeedsOptions extends ConfigurationOptions {
  readonly codebook?: string;
  readonly unit?: PassageUnit;
  readonly words?: number;
  readonly prefer?: readonly string[];
  readonly exclude?: readonly string[];
  readonly by?: readonly GroupName[];
  readonly minimum?: number;
  readonly smooth?: number;
  readonly negation?: Negation["policy"];
}

/** How to score, as the command line says it. */
export type ScoringOptions = Pick<SeedsOptions, "minimum" | "smooth" | "negation">;
/** How to read documents, as the command line says it. */
export type ReadingOptions = Pick<
  SeedsOptions,
  "unit" | "words" | "prefer" | "exclude" | keyof ConfigurationOptions
>;

/** Adds what every command that analyses documents takes: place, codebook, unit, how to score. */
export function takeSeeds(command: Command): Command {
  takePlace(command).option(
    "--codebook <file>",
    "the codebook; themes.yml beside the documents unless named",
  );
  return takeSmoothing(command);
}

/** Adds how passages are scored, their neighbours included. */
export function takeSmoothing(command: Command): Command {
  return takeScoring(command).option(
    "--smooth <number>",
    "smooth scores over so many passages on either side",
    parseNeighbours,
  );
}

/** Adds how a single passage is scored. */
export function takeScoring(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--negation <policy>",
        "what to do about negated hits; the codebook says, or keep",
      ).choices(negationPolicies),
    )
    .option(
      "--minimum <weight>",
      "weighted hits from which a theme is present; the codebook says, or any",
      parseWeight,
    );
}

/** The options for scoring among those given. */
export function scoringOf({
  minimum,
  smooth,
  negation,
}: {
  readonly [Name in keyof ScoringOptions]?: ScoringOptions[Name] | undefined;
}): ScoreOptions {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(smooth === undefined ? {} : { smooth }),
    ...(negation === undefined ? {} : { negation }),
  };
}

/** A number above 0. */
function parseWeight(value: string): number {
  const weight = Number(value);
  if (weight > 0 && Number.isFinite(weight)) return weight;
  throw new InvalidArgumentError(`expected a number above 0; found ${plain(value)}`);
}

/** A whole number from 0 to as many neighbours as take part. */
function parseNeighbours(value: string): number {
  const count = value.trim() === "" ? NaN : Number(value);
  if (Number.isInteger(count) && count >= 0 && count <= farthest) return count;
  throw new InvalidArgumentError(
    `expected a whole number from 0 to ${farthest}; found ${plain(value)}`,
  );
}

/** Adds what every command that reads documents takes: the place, the unit, what is not read. */
export function takePlace(command: Command): Command {
  return takeReading(
    command.argument("[seeds]", "folder, file or glob with the documents", "seeds"),
  );
}

/** Adds how documents are read, whatever the place is called. */
export function takeReading(command: Command): Command {
  return takeConfiguration(command)
    .addOption(
      new Option("--unit <unit>", "what a passage is")
        .choices(["paragraph", "sentence", "window", "document"])
        .default("paragraph"),
    )
    .addOption(
      new Option("--words <number>", "words in a window, about").argParser(parseCount).default(200),
    )
    .option(
      "--prefer <languages>",
      "en,id: in which language a text that comes in several is counted",
      parseLanguages,
    )
    .option(
      "--exclude <pattern>",
      "files not to read, such as drafts/**; may be given several times",
      (value, before: readonly string[] | undefined) => [...(before ?? []), value],
    );
}

/** The option that says how the table `frequency` is grouped. */
export function groupsOption(): Option {
  return new Option("--by <groups>", `how frequencies are grouped: ${groupings.join(", ")}`)
    .argParser((value) => parseNames(value, groupings))
    .default(usualGroups, usualGroups.join(","));
}

/** Languages as people name them, a comma between, as codes. */
function parseLanguages(value: string): string[] {
  return value.split(",").map((part) => {
    const code = languageCode(part);
    if (code !== null) return code;
    throw new InvalidArgumentError(`expected languages such as en,id; found ${plain(part)}`);
  });
}

/** A whole number from 1. */
function parseCount(value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError(`expected a whole number from 1; found ${plain(value)}`);
}

/** The option that names tables, a comma between. */
export function tablesOption(known: readonly TableName[]): Option {
  return new Option("--tables <names>", `tables to write: ${known.join(",")}`)
    .argParser((value) => parseNames(value, known))
    .default(known, "all");
}

/** The option for what each table is written as. */
export function formatsOption(): Option {
  return new Option("--formats <names>", `files to write of each table: ${tableFormats.join(",")}`)
    .argParser((value) => parseNames(value, tableFormats))
    .default(tableFormats, "all");
}

/** The names in a list with commas, each once. */
export function parseNames<Name extends string>(value: string, known: readonly Name[]): Name[] {
  const names = value.split(",").map((part) => {
    const name = known.find((candidate) => candidate === part.trim());
    if (name === undefined) {
      throw new InvalidArgumentError(`expected ${known.join(", ")}; found ${plain(part)}`);
    }
    return name;
  });
  return [...new Set(names)];
}

/** The analysis of the documents, with progress shown and problems told. */
export async function analyseSeeds(
  seeds: string,
  options: Omit<SeedsOptions, "by">,
  what: Pick<AnalysisOptions, "arguments" | "by"> = {},
): Promise<Analysis> {
  const { analyse } = await import("../analysis/analyse.js");
  const { onProgress, clear } = showProgress(process.stderr);
  const { codebook, unit, words, prefer, exclude } = options;
  const scoring = scoringOf(options);
  const reading = { seeds, unit, words, prefer, exclude };
  const job = analyse({ ...reading, codebook, scoring, onProgress, ...what });
  const analysis = await job.finally(clear);
  tellProblems(analysis.problems);
  needDocuments(analysis.documents.length, seeds);
  return analysis;
}

/** Says on standard error what went amiss with records of runs. */
export function tellNotes(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`topoi: ${plain(note)}\n`);
}

/** @throws SeedsError when no document could be read. */
export function needDocuments(documents: number, seeds: string): void {
  if (documents > 0) return;
  throw new SeedsError(`${seeds}: expected documents, found none that could be read`, false);
}
