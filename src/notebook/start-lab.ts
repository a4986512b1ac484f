import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { writeFile } from "../output/write-file.js";
import { kernelArguments } from "./kernel-arguments.js";

const advice =
  "JupyterLab was not found in .venv or on the PATH: install it with `pip install jupyterlab`.\n";

/**
 * The exit status of JupyterLab, started on this folder and run until it is quit. It finds the
 * TypeScript kernel of this package without `tslab install`. Where there is no JupyterLab, one
 * sentence on standard error says how to get it, and the status is 1.
 */
export async function startLab(folder = "notebooks"): Promise<number> {
  const jupyter = findJupyter(process.env, process.cwd());
  if (jupyter === null) {
    process.stderr.write(advice);
    return 1;
  }
  const data = await writeKernelSpec(resolve("node_modules", ".cache", "topoi", "jupyter"));
  await mkdir(folder, { recursive: true });
  const path = [data, process.env.JUPYTER_PATH].filter((one) => one).join(delimiter);
  const child = spawn(jupyter, ["lab", resolve(folder)], {
    stdio: "inherit",
    env: { ...process.env, JUPYTER_PATH: path },
  });
  // A terminal sends its interrupts to both of us: the lab asks and decides, we wait for it.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const pass = (signal: NodeJS.Signals): void => {
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise<number>((done, fail) => {
      child.once("error", fail);
      child.once("exit", (code) => {
        done(code ?? 1);
      });
    });
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}

/** The command `jupyter` that has a `jupyter-lab` beside it: of `.venv` first, then on the PATH. */
export function findJupyter(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): string | null {
  const windows = process.platform === "win32";
  const own = join(folder, ".venv", windows ? "Scripts" : "bin");
  const folders = [own, ...(environment.PATH ?? "").split(delimiter)].filter((one) => one !== "");
  const ending = windows ? ".exe" : "";
  const home = folders.find((one) =>
    ["jupyter", "jupyter-lab"].every((name) => existsSync(join(one, name + ending))),
  );
  return home === undefined ? null : join(home, `jupyter${ending}`);
}

/**
 * The folder for JUPYTER_PATH in which Jupyter finds the kernel `tslab`. The name is the one in
 * the notebooks, and comes before a kernel of that name that `tslab install` left elsewhere.
 */
export async function writeKernelSpec(data: string): Promise<string> {
  const spec = {
    argv: [process.execPath, ...kernelArguments("{connection_file}")],
    display_name: "TypeScript (topoi)",
    language: "typescript",
  };
  await writeFile(
    join(data, "kernels", "tslab", "kernel.json"),
    `${JSON.stringify(spec, null, 1)}\n`,
  );
  return data;
}
