import type { Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { columns, type Problem } from "../../rows.js";
import { countOf } from "../../text/count-of.js";
import { formats } from "./formats.js";
import { problem } from "../source.js";
import { matchExcluded, type Excluded } from "./match-excluded.js";
import { SeedsError } from "./seeds-error.js";
import { describeError } from "./unreadable-error.js";

/** A file among the documents. */
export interface SeedFile {
  /** Where it is opened. */
  readonly file: string;
  /** What it is called in rows and messages (see {@link nameFile}). */
  readonly name: string;
}

/** What lies at a place: files with documents, files about them, and what is neither. */
export interface Listing {
  readonly files: readonly SeedFile[];
  /** `metadata.csv`, `metadata.yml` and the like. */
  readonly sidecars: readonly SeedFile[];
  /** Those that were not to be read, by their names. */
  readonly excluded: readonly string[];
  /** Links, pipes, folders that cannot be read, and patterns that exclude nothing. */
  readonly problems: readonly Problem[];
  /** Whether all files of a folder were asked for, not some. */
  readonly isFolder: boolean;
}

/** Files of a folder that are about the documents and no documents: README, codebook, settings. */
const besides =
  /^(?:\..*|readme(?:\..*)?|.*\.ya?ml|licen[cs]e(?:\.[a-z]+)?|~\$.*|thumbs\.db|desktop\.ini)$/iu;
/** What a glob matches too, and nobody means. */
const configuration = /^topoi\.ya?ml$/iu;
const sidecar = /^metadata\.(?:csv|tsv|ya?ml)$/iu;

/**
 * The files that a folder (with all folders in it), a file or a glob names, sorted by path.
 * Hidden files, README, licence and YAML files of a folder are no documents, nor are `topoi.yml` and
 * `metadata.csv`, nor what lies in an output folder of topoi's inside it. Tables that a single step
 * wrote there are told. Links are not followed: each is told, and so is
 * what is no file. Of a folder or a glob those that patterns exclude are left out (see
 * `matchExcluded`); a file that is named itself is read.
 *
 * @throws SeedsError when there is no such place, or no file in it.
 */
export async function listFiles(seeds: string, exclude: readonly string[] = []): Promise<Listing> {
  const place = await stat(seeds).catch(() => null);
  if (place?.isDirectory()) return sort(await walk(seeds), seeds, true, matchExcluded(exclude));
  if (place !== null)
    return sort({ files: [seeds], problems: [] }, seeds, false, matchExcluded([]));
  if (!/[*?{[]/u.test(seeds)) {
    throw new SeedsError(
      `${seeds}: expected a folder, a file or a glob; found nothing there`,
      true,
    );
  }
  const { glob } = await import("tinyglobby");
  const found = await glob(seeds, {
    expandDirectories: false,
    followSymbolicLinks: false,
    absolute: path.isAbsolute(seeds),
  });
  const documents = found.filter((file) => !configuration.test(path.basename(file)));
  return sort(await keepRegular(documents, seeds), seeds, false, matchExcluded(exclude));
}

interface Walked {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

async function sort(
  walked: Walked,
  seeds: string,
  isFolder: boolean,
  { matches, unused }: Excluded,
): Promise<Listing> {
  const named = walked.files
    .map((file) => ({ file, name: nameFile(file, seeds) }))
    .sort((a, b) => compare(a.file, b.file));
  const excluded = named.filter(({ name }) => matches(name)).map(({ name }) => name);
  const left = new Set(excluded);
  const all = named.filter(({ name }) => !left.has(name));
  const isSidecar = (name: string) => sidecar.test(path.basename(name));
  const isMeant = !isFolder && isSidecar(seeds);
  const files = all.filter(({ name }) => isMeant || !isSidecar(name));
  if (files.length === 0 && walked.problems.length === 0) {
    const kind = isFolder ? "a folder with documents" : "a glob that matches documents";
    const but = excluded.length === 0 ? "" : ` but ${countOf(excluded.length, "excluded file")}`;
    const wanted = `${kind} (${formats.join(", ")})`;
    throw new SeedsError(`${seeds}: expected ${wanted}; found none${but}`, false);
  }
  const sidecars = isFolder
    ? all.filter(({ name }) => isSidecar(name))
    : await findSidecars(files, seeds);
  // What a glob does not match cannot be excluded from it.
  const doubts = (isFolder ? unused() : []).map((pattern) =>
    problem("warning", pattern, null, "expected files to exclude; found none that it matches"),
  );
  return { files, sidecars, excluded, problems: [...walked.problems, ...doubts], isFolder };
}

/** The sidecars beside files that were named one by one. */
async function findSidecars(files: readonly SeedFile[], seeds: string): Promise<SeedFile[]> {
  const folders = new Set(files.map(({ file }) => path.dirname(file)));
  const found: SeedFile[] = [];
  for (const folder of [...folders].sort(compare)) {
    const names = (await readdir(folder)).filter((name) => sidecar.test(name)).sort(compare);
    for (const name of names) {
      const file = path.join(folder, name);
      if (files.every((other) => other.file !== file))
        found.push({ file, name: nameFile(file, seeds) });
    }
  }
  return found;
}

/** All files below a folder; a stack of its own, since folders may be nested deeply. */
async function walk(seeds: string): Promise<Walked> {
  const root = await realpath(seeds);
  const files: string[] = [];
  const problems: Problem[] = [];
  const tell = (file: string, message: string): void => {
    problems.push(problem("warning", nameFile(file, seeds), null, message));
  };
  const folders = [seeds];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent<Buffer>[];
    try {
      entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" });
    } catch (error) {
      tell(folder, describeError(error).replace("a file", "a folder"));
      continue;
    }
    if (folder !== seeds && isOutput(entries)) continue;
    if (folder !== seeds && holdsTables(folder, entries)) {
      tell(folder, "expected documents, found tables that topoi wrote; they were not read");
      continue;
    }
    entries.sort((a, b) => Buffer.compare(a.name, b.name));
    for (const entry of entries) {
      const name = entry.name.toString();
      const file = path.join(folder, name);
      const isAside = besides.test(name) && !sidecar.test(name);
      if (isAside && (name.startsWith(".") || !entry.isDirectory())) continue;
      if (!Buffer.from(name).equals(entry.name)) tell(file, "expected a name in UTF-8; rename it");
      else if (entry.isDirectory()) folders.push(file);
      else if (entry.isFile()) files.push(file);
      else tell(file, await describeEntry(entry, file, root));
    }
  }
  return { files, problems };
}

/** Whether topoi writes its output to the folder with these entries. */
function isOutput(entries: readonly Dirent<Buffer>[]): boolean {
  const names = new Set(entries.map(({ name }) => name.toString()));
  const isWritten = names.has("manifest.json") && names.has("report.html");
  return isWritten || names.has(".topoi-cache") || names.has(".topoi-lock");
}

/** Whether a folder is the one into which a step writes its tables, and nothing else lies there. */
function holdsTables(folder: string, entries: readonly Dirent<Buffer>[]): boolean {
  const isTable = (name: string): boolean => {
    const { name: table, ext } = path.parse(name);
    return Object.hasOwn(columns, table) && [".csv", ".parquet"].includes(ext);
  };
  const names = entries.map(({ name }) => name.toString());
  const others = names.filter((name) => !isTable(name) && name !== "datapackage.json");
  return path.basename(folder) === "tables" && names.some(isTable) && others.length === 0;
}

/** The regular files among those that a glob found. */
async function keepRegular(found: readonly string[], seeds: string): Promise<Walked> {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const file of found) {
    const entry = await lstat(file).catch(() => null);
    if (entry === null || entry.isFile()) {
      files.push(file);
    } else {
      const message = await describeEntry(entry, file, null);
      problems.push(problem("warning", nameFile(file, seeds), null, message));
    }
  }
  return { files, problems };
}

type Kind = Pick<Dirent, "isSymbolicLink" | "isFIFO" | "isSocket">;

async function describeEntry(entry: Kind, file: string, root: string | null): Promise<string> {
  if (entry.isFIFO()) return "expected a file, found a pipe; it was not read";
  if (entry.isSocket()) return "expected a file, found a socket; it was not read";
  if (!entry.isSymbolicLink()) return "expected a file, found a device; it was not read";
  const target = await realpath(file).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (typeof target !== "string") {
    const where = target.code === "ELOOP" ? "that leads in a circle" : "to nothing";
    return `expected a file, found a link ${where}; it was not followed`;
  }
  if (root !== null && target !== root && !target.startsWith(root + path.sep)) {
    return "expected a file, found a link out of the folder; it was not followed";
  }
  if (root !== null && (await stat(target)).isDirectory()) {
    const circle = path.dirname(file).startsWith(target) ? ", in a circle" : "";
    return `expected a file, found a link to a folder that is read already${circle}; it was not followed`;
  }
  return "expected a file, found a link to one; it was not followed, so that no text counts twice";
}

/**
 * A file's name in rows and messages: its path below the folder read, or below the part of a glob
 * without wildcards, with slashes everywhere.
 */
export function nameFile(file: string, seeds: string): string {
  let folder = seeds;
  while (/[*?{[]/u.test(folder) && !file.startsWith(folder)) folder = path.dirname(folder);
  const relative = path.relative(folder, file);
  const isOutside = relative === ".." || relative.startsWith(`..${path.sep}`);
  const name = relative === "" || isOutside ? path.basename(file) : relative;
  return name.split(path.sep).join("/");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
