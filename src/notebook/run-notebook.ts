import { basename, dirname, extname, join, resolve } from "node:path";
import { writeFile } from "../output/write-file.js";
import { notebookToHtml } from "./notebook-to-html.js";
import { joinLines, type Cell, type CodeCell, type Notebook } from "./notebook.js";
import { NotebookError } from "./notebook-error.js";
import type { Parameters } from "./parse-parameters.js";
import { plainLines } from "./plain-lines.js";
import { printNotebook } from "./print-notebook.js";
import { readNotebook } from "./read-notebook.js";
import { keepDeclared, setParameters } from "./set-parameters.js";
import { startKernel, type Execution, type Kernel } from "./start-kernel.js";

/** How a notebook is run. */
export interface RunOptions {
  /** Values that take the place of those in the cell tagged `parameters`. */
  readonly parameters?: Parameters;
  /** Where documents, codebook and output are: parameters for a notebook that declares them. */
  readonly places?: Parameters;
  /** The folder that the executed notebook goes to; default `output/notebooks`. */
  readonly output?: string;
  /** Hears of every code cell before it runs: its number from 1, and how many there are. */
  readonly onCell?: (cell: number, cells: number) => void;
  /** How long one cell may take, in milliseconds; default 600,000 (ten minutes). */
  readonly timeLimit?: number;
  /** How long the kernel may take to answer at first, in milliseconds; default 60,000. */
  readonly startLimit?: number;
}

/** What a run has written. */
export interface RunResult {
  /** The executed notebook's absolute path. */
  readonly notebook: string;
  /** The same as a page. */
  readonly html: string;
  /** How many code cells ran. */
  readonly cells: number;
}

/**
 * The files written: the notebook with all its code cells run in a fresh kernel, in the folder
 * of the notebook, as `.ipynb` and as one self-contained `.html`. No Python is needed; nothing
 * in the files depends on the clock or on the machine. Blank cells are passed over.
 *
 * @throws `NotebookError` at the first cell that fails; the notebook up to there is written,
 * with the error. Other errors say in one sentence what is wrong with the notebook, the
 * parameters or the kernel; nothing is written then.
 */
export async function runNotebook(file: string, options: RunOptions = {}): Promise<RunResult> {
  const { parameters = {}, places = {}, output = join("output", "notebooks") } = options;
  const name = basename(file);
  const target = resolve(output, basename(file, extname(file)));
  if (`${target}.ipynb` === resolve(file)) {
    throw new Error(`${file}: the executed notebook would take the place of this one`);
  }
  const original = await readNotebook(file);
  const notebook = clear(
    setParameters(original, { ...keepDeclared(original, places), ...parameters }),
  );
  const folder = dirname(resolve(file));
  const kernel = await startKernel({ folder, startLimit: options.startLimit });
  let run: Run;
  try {
    run = await runCells(notebook, kernel, options);
  } finally {
    await kernel.close();
  }
  const executed = fill(notebook, run, kernel.language);
  const written: RunResult = {
    notebook: await writeFile(`${target}.ipynb`, printNotebook(executed)),
    html: await writeFile(`${target}.html`, await notebookToHtml(executed, { title: name })),
    cells: run.size,
  };
  checkRun(run, name);
  return written;
}

/** Cells that ran, in their order, with what came of them. */
type Run = ReadonlyMap<CodeCell, Execution>;

async function runCells(notebook: Notebook, kernel: Kernel, options: RunOptions): Promise<Run> {
  const cells = notebook.cells.filter(
    (cell) => cell.cell_type === "code" && joinLines(cell.source).trim() !== "",
  ) as CodeCell[];
  const { timeLimit } = options;
  const run = new Map<CodeCell, Execution>();
  for (const [i, cell] of cells.entries()) {
    options.onCell?.(i + 1, cells.length);
    run.set(cell, await kernel.execute(joinLines(cell.source), { timeLimit }));
    // Any of them: what an earlier cell left running may have failed by now.
    if ([...run.values()].some(({ status }) => status === "error")) break;
  }
  return run;
}

/** The notebook without outputs of earlier runs. */
function clear(notebook: Notebook): Notebook {
  const cells = notebook.cells.map((cell): Cell => {
    return cell.cell_type === "code" ? { ...cell, execution_count: null, outputs: [] } : cell;
  });
  return { ...notebook, cells };
}

function fill(notebook: Notebook, run: Run, language: Kernel["language"]): Notebook {
  const order = [...run.keys()];
  const cells = notebook.cells.map((cell): Cell => {
    const execution = cell.cell_type === "code" ? run.get(cell) : undefined;
    if (cell.cell_type !== "code" || !execution) return cell;
    return { ...cell, execution_count: order.indexOf(cell) + 1, outputs: execution.outputs };
  });
  const metadata = {
    ...notebook.metadata,
    kernelspec: notebook.metadata.kernelspec ?? { name: "tslab", display_name: "TypeScript" },
    language_info: language as { name: string },
  };
  return { ...notebook, metadata, cells };
}

function checkRun(run: Run, name: string): void {
  let number = 0;
  for (const [cell, { error }] of run) {
    number += 1;
    if (!error) continue;
    const summary = plainLines(`${error.ename}: ${error.evalue}`);
    const text = plainLines(error.traceback.join("\n"));
    throw new NotebookError(name, number, joinLines(cell.source), text, summary);
  }
}
