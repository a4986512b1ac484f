import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { makeFolder, repository } from "./places.js";

/** An executed notebook, as far as the tests look at it. */
export interface Executed {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly id: string;
    readonly outputs?: readonly Output[];
  }[];
}

/** One output of a cell. */
export interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * A folder with copies of `notebooks/` and `seeds/`, or of those named. It lies in `output/`,
 * which git ignores: cells find the package `topoi` only from within the repository.
 */
export async function copyNotebooks(names = ["notebooks", "seeds"]): Promise<string> {
  await mkdir(path.join(repository, "output"), { recursive: true });
  const folder = await makeFolder(path.join(repository, "output"));
  for (const name of names) {
    const filter = (file: string): boolean => path.basename(file) !== ".ipynb_checkpoints";
    await cp(path.join(repository, name), path.join(folder, name), { recursive: true, filter });
  }
  return folder;
}

/** The notebooks of a folder, with their paths, in the order of their names. */
export async function listNotebooks(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ipynb"));
  return names.sort().map((name) => path.join(folder, name));
}

/** What stands in a notebook file. */
export async function readExecuted(file: string): Promise<Executed> {
  return JSON.parse(await readFile(file, "utf8")) as Executed;
}
