import type { Command } from "commander";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { showProgress } from "../analysis/progress.js";
import { runNotebook } from "../notebook/run-notebook.js";
import { parseParameters } from "../notebook/set-parameters.js";
import { glob } from "tinyglobby";

type Parameters = ReturnType<typeof parseParameters>;

/** Values for a notebook's parameters: given, or worked out from where things are. */
interface Values {
  readonly parameters?: Parameters;
  /** Paths as the command line gives them; a notebook takes them relative to its own folder. */
  readonly places?: Readonly<Record<string, string>>;
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
    .action(async (files: string[], options: { parameter: string[]; output: string }) => {
      const parameters = parseParameters(options.parameter);
      const notebooks = files.length > 0 ? files : await findNotebooks();
      for (const file of await runNotebooks(notebooks, options.output, { parameters })) {
        process.stdout.write(`${file}\n`);
      }
    });
}

/** The notebooks of the working folder, or those that ship with topoi, in the order of names. */
export async function findNotebooks(): Promise<string[]> {
  const own = await glob("notebooks/*.ipynb");
  if (own.length > 0) return own.sort();
  const shipped = fileURLToPath(new URL("../../notebooks/", import.meta.url));
  return (await glob("*.ipynb", { cwd: shipped, absolute: true })).sort();
}

/** Runs notebooks one after the other and gives the files written; stops at the first that fails. */
export async function runNotebooks(
  files: readonly string[],
  output: string,
  { parameters = {}, places = {} }: Values,
): Promise<string[]> {
  const { onProgress, clear } = showProgress(process.stderr);
  const written: string[] = [];
  for (const [i, file] of files.entries()) {
    const stage = `Running notebook ${i + 1} of ${files.length}, cell`;
    const item = path.basename(file);
    const result = await runNotebook(file, {
      parameters,
      places: relativePlaces(file, places),
      output: path.join(output, "notebooks"),
      onCell: (done, of) => {
        onProgress({ stage, done, of, item });
      },
    }).finally(clear);
    written.push(result.notebook, result.html);
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
