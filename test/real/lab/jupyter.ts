import { existsSync } from "node:fs";
import path from "node:path";
import { findLab, writeKernelSpec } from "../../../src/notebook/start-lab.js";
import { makeFolder, repository } from "../places.js";
import { runCommand, type Ending } from "../run-command.js";

/** Where Jupyter's commands are: in .venv of the repository, else on the PATH. */
export function findJupyter(): string {
  const lab = findLab(process.env.PATH ?? "", repository);
  if (lab !== null) return path.dirname(lab);
  throw new Error(
    "expected JupyterLab in .venv or on the PATH, found none: `pip install jupyterlab nbconvert`",
  );
}

/** The ways in which Jupyter gets to know the kernel. */
export type Registration = "topoi lab" | "tslab install";

/** An environment in which Jupyter keeps to a folder of its own and knows the kernel `tslab`. */
export async function makeEnvironment(by: Registration = "topoi lab"): Promise<NodeJS.ProcessEnv> {
  const folder = await makeFolder();
  if (by === "topoi lab") await writeKernelSpec(path.join(folder, "share", "jupyter"));
  else await installKernel(folder);
  return {
    ...process.env,
    PATH: [findJupyter(), process.env.PATH].join(path.delimiter),
    JUPYTER_PATH: path.join(folder, "share", "jupyter"),
    JUPYTER_DATA_DIR: path.join(folder, "data"),
    JUPYTER_CONFIG_DIR: path.join(folder, "config"),
    JUPYTER_RUNTIME_DIR: path.join(folder, "runtime"),
    IPYTHONDIR: path.join(folder, "ipython"),
  };
}

/** What tslab itself does for Jupyter, into a folder. */
async function installKernel(folder: string): Promise<void> {
  const tslab = path.join(repository, "node_modules", ".bin", "tslab");
  const words = ["install", "--python", findPython(), "--binary", tslab, "--prefix", folder];
  const ending = await runCommand(tslab, words);
  if (ending.status !== 0) throw new Error(`tslab install failed:\n${ending.stderr}`);
}

function findPython(): string {
  const own = path.join(findJupyter(), "python");
  return existsSync(own) ? own : "python3";
}

/** Runs a Python program with the packages of Jupyter; what they warn will be an error is one. */
export function runPython(program: string, args: readonly string[]): Promise<Ending> {
  return runCommand(findPython(), ["-W", "error::FutureWarning", "-c", program, ...args]);
}
