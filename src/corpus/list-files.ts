import { stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";

/** The endings of files that hold documents. */
export const formats = [".txt", ".md", ".html", ".htm", ".jsonl"] as const;

/** A place that names no documents at all; the message says what was found there. */
export class SeedsError extends Error {
  override readonly name = "SeedsError";
  constructor(
    message: string,
    /** True when there is no such place, false when it is there and holds no document. */
    readonly isMissing: boolean,
  ) {
    super(message);
  }
}

/** Files of a folder that are about the documents and no documents: README, codebook, settings. */
const besides = /^(?:readme\..*|.*\.ya?ml|licen[cs]e(?:\.[a-z]+)?)$/iu;

/**
 * The files that a folder (with all folders in it), a file or a glob names, sorted by path.
 * Hidden files, README and YAML files of a folder are no documents.
 *
 * @throws SeedsError when there is no such place, or no file in it.
 */
export async function listFiles(seeds: string): Promise<string[]> {
  const place = await stat(seeds).catch(() => null);
  if (place?.isFile()) return [seeds];
  if (place === null && !/[*?{[]/u.test(seeds)) {
    throw new SeedsError(
      `${seeds}: expected a folder, a file or a glob; found nothing there`,
      true,
    );
  }
  const found =
    place === null
      ? await glob(seeds, { expandDirectories: false })
      : (await glob("**/*", { cwd: seeds })).map((name) => path.join(seeds, name));
  const files = found.filter((file) => place === null || !besides.test(path.basename(file)));
  if (files.length === 0) {
    const kind = place === null ? "a glob that matches documents" : "a folder with documents";
    throw new SeedsError(`${seeds}: expected ${kind} (${formats.join(", ")}); found none`, false);
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * A file's name in rows and messages: its path below the folder read, or below the part of a glob
 * without wildcards, with slashes everywhere.
 */
export function nameFile(file: string, seeds: string): string {
  let folder = seeds;
  while (/[*?{[]/u.test(folder) && !file.startsWith(folder)) folder = path.dirname(folder);
  const relative = path.relative(folder, file);
  const name = relative === "" || relative.startsWith("..") ? path.basename(file) : relative;
  return name.split(path.sep).join("/");
}
