import { InvalidArgumentError, type Command } from "commander";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { showProgress } from "../analysis/progress.js";
import type { RunResult } from "../notebook/run-notebook.js";
import { parseParameters } from "../notebook/set-parameters.js";
import { packageFolder } from "../package-folder.js";
import { plain } from "../text/plain.js";

type Parameters = ReturnType<typeof parseParameters>;

/** Values for notebooks' parameters, given or worked out from where things are, and a limit. */
interface Running {
  /** Each notebook takes those that it declares. */
  readonly parameters?: Parameters;
  /** Paths as the command line gives them; a notebook takes them relative to its own folder. */
  readonly places?: Readonly<Record<string, string>>;
  /** How long one cell may take, in milliseconds. */
  readonly timeLimit?: number | undefined;
  /** Hears of each notebook that ran to its end. */
  readonly onWritten?: (result: RunResult) => void;
}

interface NotebookOptions {
  readonly parameter: readonly string[];
  readonly output: string;
  readonly timeLimit?: number;
}

/** `topoi notebook run`: notebooks without Python. */
export function addNotebook(program: Command): void {
  program
    .command("notebook")
    .description("work with notebooks")
    .command("run")
    .argument("[files...]", "notebooks; those in notebooks/ unless named")
    .description("run notebooks without Python, into executed .ipynb and .html")
    .option("-p, --parameter <name=value>", "override a parameter", collect, [])
    .option("--output <folder>", "the output folder; the notebooks go to its notebooks/", "output")
    .option("--time-limit <seconds>", "how long one cell may take (default: 600)", parseSeconds)
    .action(run);
}

async function run(
  files: readonly string[],
  { parameter, output, timeLimit }: NotebookOptions,
  command: Command,
): Promise<void> {
  const notebooks = files.length > 0 ? files : await findNotebooks();
  let parameters: Parameters;
  try {
    parameters = parseParameters(parameter);
    const { checkRun } = await import("../notebook/check-run.js");
    await checkRun(notebooks, parameters);
  } catch (error) {
    command.error(`error: ${plain(error instanceof Error ? error.message : String(error))}`);
  }
  const onWritten = ({ notebook, html }: RunResult): void => {
    process.stdout.write(`${notebook}\n${html}\n`);
  };
  await runNotebooks(notebooks, output, { parameters, timeLimit, onWritten });
}

/** The notebooks of the working folder, or those that ship with topoi, in the order of names. */
export async function findNotebooks(): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const own = await glob("notebooks/*.ipynb");
  if (own.length > 0) return own.sort();
  const shipped = fileURLToPath(new URL("notebooks/", packageFolder));
  return (await glob("*.ipynb", { cwd: shipped, absolute: true })).sort();
}

/**
 * Runs notebooks one after the other and gives the files written; one that fails does not keep the
 * others from running.
 *
 * @throws AggregateError with the error of each that failed.
 */
export async function runNotebooks(
  files: readonly string[],
  output: string,
  { parameters = {}, places = {}, timeLimit, onWritten }: Running,
): Promise<string[]> {
  const { runNotebook } = await import("../notebook/run-notebook.js");
  const { onProgress, clear } = showProgress(process.stderr);
  const written: string[] = [];
  const errors: unknown[] = [];
  for (const [i, file] of files.entries()) {
    const stage = `Running notebook ${i + 1} of ${files.length}, cell`;
    const item = path.basename(file);
    try {
      const result = await runNotebook(file, {
        places: { ...relativePlaces(file, places), ...parameters },
        output: path.join(output, "notebooks"),
        onCell: (done, of) => {
          onProgress({ stage, done, of, item });
        },
        ...(timeLimit === undefined ? {} : { timeLimit }),
      }).finally(clear);
      written.push(result.notebook, result.html);
      onWritten?.(result);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) {
    throw new AggregateError(errors, `${errors.length} of ${files.length} notebooks failed`);
  }
  return written;
}

/** Paths as seen from the notebook's folder; those that are its defaults are left to it. */
function relativePlaces(file: string, places: Readonly<Record<string, string>>): Parameters {
  const folder = path.dirname(path.resolve(file));
  const defaults: Readonly<Record<string, string>> = {
    seeds: "../seeds",
    codebookFile: "../seeds/themes.yml",
    output: "../output",
  };
  const relative = Object.entries(places).map(([name, place]) => {
    return [name, path.relative(folder, path.resolve(place)).split(path.sep).join("/")] as const;
  });
  return Object.fromEntries(relative.filter(([name, place]) => defaults[name] !== place));
}

function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}

/** A number of seconds, as milliseconds. */
function parseSeconds(value: string): number {
  const seconds = value.trim() === "" ? NaN : Number(value);
  // Longer than a timer can wait it would not wait at all.
  if (seconds > 0 && seconds <= 2_000_000) return 1000 * seconds;
  throw new InvalidArgumentError(`expected a number of seconds above 0; found ${plain(value)}`);
}
