import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { writeFile } from "../output/write-file.js";
import { kernelArguments } from "./kernel-arguments.js";

const advice =
  "JupyterLab was not found in .venv or on the PATH: install it with `pip install jupyterlab`.\n";

/**
 * The exit status of JupyterLab, started on this folder and run until it is quit. It finds the
 * TypeScript kernel of this package without `tslab install`. Where there is no JupyterLab, one
 * sentence on standard error says how to get it, and the status is 1. `options` are JupyterLab's
 * own, such as `--no-browser`; `project` is the folder whose `.venv` counts.
 */
export async function startLab(
  folder = "notebooks",
  options: readonly string[] = [],
  project = process.cwd(),
): Promise<number> {
  const lab = findLab(process.env.PATH ?? "", project);
  if (lab === null) {
    process.stderr.write(advice);
    return 1;
  }
  await sparePackageType(project);
  const data = await mkdtemp(join(tmpdir(), "topoi-lab-"));
  await writeKernelSpec(data);
  const path = [data, process.env.JUPYTER_PATH].filter((one) => one).join(delimiter);
  const child = spawn(lab, [resolve(folder), ...options], {
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
    await rm(data, { recursive: true, force: true });
  }
}

/**
 * JupyterLab asks scripts of its own, which are CommonJS. In a `.venv` below a package of ES modules
 * Node takes them for such, and the lab begins with a stack trace.
 */
async function sparePackageType(project: string): Promise<void> {
  const environment = join(project, ".venv");
  const file = join(environment, "package.json");
  if (existsSync(environment) && !existsSync(file)) await writeFile(file, "{}\n");
}

/** The path of the command `jupyter-lab`: that of `folder`/.venv first, then one on the PATH. */
export function findLab(path: string, folder: string): string | null {
  const [bin, name] =
    process.platform === "win32" ? ["Scripts", "jupyter-lab.exe"] : ["bin", "jupyter-lab"];
  const places = [join(folder, ".venv", bin), ...path.split(delimiter).filter((one) => one !== "")];
  return places.map((place) => join(place, name)).find((file) => existsSync(file)) ?? null;
}

/**
 * The file that lets Jupyter find the kernel `tslab` when `data` is on its JUPYTER_PATH. The name
 * is the one in the notebooks; it comes before a kernel that `tslab install` left elsewhere.
 */
export function writeKernelSpec(data: string): Promise<string> {
  const spec = {
    argv: [process.execPath, ...kernelArguments("{connection_file}")],
    display_name: "TypeScript",
    language: "typescript",
  };
  const file = join(data, "kernels", "tslab", "kernel.json");
  return writeFile(file, `${JSON.stringify(spec, null, 1)}\n`);
}
