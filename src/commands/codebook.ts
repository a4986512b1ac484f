import { InvalidArgumentError, Option, type Command } from "commander";
import { groupings } from "../analysis/configuration.js";
import { plain } from "../text/plain.js";
import { codebookFormats, formatNamed } from "../themes/formats/codebook-formats.js";
import type { CheckOptions } from "./codebook-check.js";
import type { ConvertOptions } from "./codebook-convert.js";
import type { DiffOptions } from "./codebook-diff.js";
import type { SuggestOptions } from "./codebook-suggest.js";
import { parseNames, takeReading, takeSeeds, takeSmoothing } from "./seeds-command.js";

/** `topoi codebook`: what a codebook holds, how it does in documents, and other forms of it. */
export function addCodebook(program: Command): void {
  const command = program.command("codebook").description("work on a codebook");
  const forms = codebookFormats.map(({ name }) => name).join(", ");
  addCheck(command, forms);
  addSuggest(command);
  addDiff(command);
  command
    .command("convert")
    .argument("<in>", "the codebook")
    .argument("<out>", "the file to write")
    .description("write a codebook in another form, and say what is lost")
    .option("--from <name>", "the form of the codebook; by its ending unless named", parseFormat)
    .option("--format <name>", `the form to write (${forms}); likewise`, parseFormat)
    .option("--force", "write over a file that is there")
    .action(async (input: string, output: string, options: ConvertOptions) => {
      const { convertCodebook } = await import("./codebook-convert.js");
      await convertCodebook(input, output, options);
    });
}

function addCheck(command: Command, forms: string): void {
  const check = command
    .command("check")
    .argument("<file>", "the codebook")
    .argument("[seeds]", "documents or a prepared corpus to try its terms on");
  takeReading(check)
    .description("check a codebook, count its terms, say what may be amiss")
    .option("--format <name>", `its form (${forms}); by its ending unless named`, parseFormat)
    .option("--json", "print as JSON")
    .action(async (file: string, seeds: string | undefined, options: CheckOptions) => {
      const { checkCodebook } = await import("./codebook-check.js");
      await checkCodebook(file, seeds, options, check);
    });
}

function addSuggest(command: Command): void {
  const suggest = command.command("suggest").argument("<theme>", "the theme to find terms for");
  takeSeeds(suggest)
    .description("terms and names that go with a theme in these documents, and their effect")
    .option("--limit <number>", "how many at most", parseCount, 20)
    .option("--examples <number>", "how many places of each are shown", parseCount, 3)
    .option("--json", "print as JSON")
    .action(async (theme: string, seeds: string, options: SuggestOptions) => {
      const { suggestForTheme } = await import("./codebook-suggest.js");
      await suggestForTheme(theme, seeds, options, suggest);
    });
}

function addDiff(command: Command): void {
  const diff = command
    .command("diff")
    .argument("<a>", "a codebook")
    .argument("<b>", "another version of it")
    .argument("[seeds]", "documents or a prepared corpus; those in seeds/, if any, unless named");
  takeSmoothing(takeReading(diff))
    .description("what is different in another version, and what that changes in the results")
    .addOption(
      new Option("--by <groups>", `compare in each group too: ${groupings.join(", ")}`)
        .argParser((value) => parseNames(value, groupings))
        .default([], "none"),
    )
    .option("--examples <number>", "how many passages of each theme are shown", parseCount, 3)
    .option("--output <folder>", "write the tables there too")
    .option("--json", "print as JSON")
    .action(async (a: string, b: string, seeds: string | undefined, options: DiffOptions) => {
      const { diffCodebooks } = await import("./codebook-diff.js");
      await diffCodebooks(a, b, seeds, options, diff);
    });
}

function parseFormat(name: string): string {
  if (formatNamed(name) !== undefined) return name;
  const wanted = codebookFormats.map((format) => format.name).join(", ");
  throw new InvalidArgumentError(`expected one of ${wanted}; found ${plain(name)}`);
}

/** A whole number from 0. */
function parseCount(value: string): number {
  const count = /^\d+$/u.test(value) ? Number(value) : NaN;
  if (Number.isSafeInteger(count)) return count;
  throw new InvalidArgumentError(`expected a whole number from 0; found ${plain(value)}`);
}
