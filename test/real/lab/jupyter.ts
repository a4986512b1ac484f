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

/** An environment in which Jupyter keeps to a folder of its own and knows the kernel `tslab`. */
export async function makeEnvironment(): Promise<NodeJS.ProcessEnv> {
  const folder = await makeFolder();
  await writeKernelSpec(path.join(folder, "share"));
  return {
    ...process.env,
    PATH: [findJupyter(), process.env.PATH].join(path.delimiter),
    JUPYTER_PATH: path.join(folder, "share"),
    JUPYTER_DATA_DIR: path.join(folder, "data"),
    JUPYTER_CONFIG_DIR: path.join(folder, "config"),
    JUPYTER_RUNTIME_DIR: path.join(folder, "runtime"),
    IPYTHONDIR: path.join(folder, "ipython"),
  };
}

/** Runs a Python program with the packages of Jupyter; what they warn will be an error is one. */
export function runPython(program: string, args: readonly string[]): Promise<Ending> {
  const own = path.join(findJupyter(), "python");
  const python = existsSync(own) ? own : "python3";
  return runCommand(python, ["-W", "error::FutureWarning", "-c", program, ...args]);
}
