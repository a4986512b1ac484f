import { InvalidArgumentError, Option, type Command } from "commander";
import { evaluateCodebook, type CodebookEvaluation } from "../analysis/evaluate-codebook.js";
import { openStage } from "../analysis/stage-output.js";
import { writeTables } from "../analysis/write-tables.js";
import { describeEvaluation } from "../output/describe-evaluation.js";
import { tabulateDisagreements, tabulateEvaluation } from "../output/tabulate-evaluation.js";
import { plain } from "../text/plain.js";
import { printJson } from "./print-json.js";
import { scoringOf, takeScoring, type ScoringOptions } from "./seeds-command.js";
import { tellProblems } from "./tell-problems.js";
import { settleOptions, takeConfiguration, type ConfigurationOptions } from "./settle-options.js";

interface EvaluateOptions extends ScoringOptions, ConfigurationOptions {
  readonly codebook?: string;
  readonly by?: string;
  readonly readers?: number;
  readonly limit: number;
  readonly output?: string;
  readonly json?: boolean;
}

/** `topoi evaluate`: how well the codebook finds what careful readers find. */
export function addEvaluate(program: Command): void {
  takeConfiguration(takeScoring(program.command("evaluate")))
    .argument("<gold>", "passages with the themes that readers see in them")
    .description("compare what the codebook finds with what readers say")
    .option("--codebook <file>", "the codebook; themes.yml beside the passages unless named")
    .option("--by <key>", "evaluate each value of this key by itself too")
    .addOption(count("--readers <number>", "how many readers voted; else the most votes seen", 1))
    .addOption(count("--limit <number>", "how many disagreements to print", 0).default(20))
    .option("--output <folder>", "write the tables there too")
    .option("--json", "print as JSON")
    .action(evaluate);
}

async function evaluate(gold: string, given: EvaluateOptions, command: Command): Promise<void> {
  // A key of the gold standard is no group of documents.
  const options = await settleOptions(gold, given, command, ["by"]);
  const { codebook, by, readers, limit, output, json = false } = options;
  const result = await evaluateCodebook(gold, {
    ...{ codebook, by, readers },
    scoring: scoringOf(options),
  });
  tellProblems(result.problems);
  const files = output === undefined ? [] : await write(result, output, by);
  if (json) {
    printJson(describe(result, by));
    return;
  }
  const { codebookFile, evaluation, passages, hits, groups } = result;
  const width = process.stdout.isTTY ? process.stdout.columns : Infinity;
  const text = describeEvaluation(evaluation, { passages, hits, by, groups, limit, width });
  const lines = [text, `Codebook: ${plain(codebookFile)}`, ...files.map(plain)];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Writes both tables; their paths. */
async function write(
  { evaluation, groups, passages, hits }: CodebookEvaluation,
  output: string,
  by: string | undefined,
): Promise<string[]> {
  const tables = {
    evaluation: tabulateEvaluation(evaluation, by, groups),
    disagreements: tabulateDisagreements(evaluation, passages, hits),
  };
  const stage = await openStage(output);
  try {
    await writeTables(stage, tables, ["evaluation", "disagreements"]);
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
  return stage.files.map((file) => `${output}/${file.path}`);
}

function describe(result: CodebookEvaluation, by: string | undefined): object {
  const { codebookFile, evaluation, groups, passages, hits, problems } = result;
  return {
    codebook: codebookFile,
    ...evaluation,
    disagreements: tabulateDisagreements(evaluation, passages, hits),
    ...(by === undefined ? {} : { by, groups: groups.map(describeGroup) }),
    problems,
  };
}

function describeGroup({ group, evaluation }: CodebookEvaluation["groups"][number]): object {
  return { group, themes: evaluation.themes, macro: evaluation.macro };
}

/** An option that takes a whole number from `least` on. */
function count(flags: string, description: string, least: number): Option {
  return new Option(flags, description).argParser((value) => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`expected a whole number from ${least}; found ${plain(value)}`);
  });
}
