import { stat } from "node:fs/promises";
import path from "node:path";
import { findCodebook } from "../analysis/find-codebook.js";
import { findConfiguration } from "../analysis/read-configuration.js";
import { listFiles, type SeedFile } from "../corpus/files/list-files.js";

/** What is looked at: the places of a run. */
export interface Places {
  readonly seeds: string;
  readonly codebook?: string | undefined;
  /** Files that are not read. */
  readonly exclude?: readonly string[] | undefined;
  /** The file with settings, where it is not beside the documents; `false` where none counts. */
  readonly config?: string | false | undefined;
  /** What is written there is no input. */
  readonly output: string;
}

/** What a run would read at a moment, told from the outside: a file by its kind and name, with its state. */
export type Look = ReadonlyMap<string, string>;

/** What a file is to a run. */
export type InputKind = "file" | "metadata" | "codebook" | "settings";

/** The part of a look's keys between kind and name; no path has it. */
export const between = "\0";

/**
 * What a run would read now. Two looks are the same where nothing was added, removed, renamed or
 * written to between them. States are compared, never put in order: a clock that jumps does no harm.
 */
export async function lookAtInputs(places: Places): Promise<Look> {
  const { seeds, codebook, exclude, config, output } = places;
  const look = new Map<string, string>();
  const note = async (kind: InputKind, { file, name }: SeedFile): Promise<void> => {
    look.set(`${kind}${between}${name}`, await stateOf(file));
  };
  const isOutput = ({ file }: SeedFile): boolean => isBelow(file, output);
  // Where nothing is, or nothing can be read, a run says so.
  const { files, sidecars } = await listFiles(seeds, exclude).catch(() => nothing);
  for (const file of files) if (!isOutput(file)) await note("file", file);
  for (const file of sidecars) if (!isOutput(file)) await note("metadata", file);
  const themes = await findCodebook(seeds, codebook);
  await note("codebook", { file: themes, name: themes });
  const settings = config ?? (await findConfiguration(seeds));
  if (typeof settings === "string") await note("settings", { file: settings, name: settings });
  return look;
}

const nothing = { files: [], sidecars: [] };

/** Whether two looks saw the same. */
export function sameLook(a: Look, b: Look): boolean {
  return a.size === b.size && [...a].every(([key, state]) => b.get(key) === state);
}

/** Size and times to the nanosecond; the time of the last change of status tells a file that was put in place of another. */
async function stateOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found === null ? "gone" : `${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

function isBelow(file: string, folder: string): boolean {
  return path.resolve(file).startsWith(path.resolve(folder) + path.sep);
}
