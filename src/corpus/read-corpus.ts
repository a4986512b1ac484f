import path from "node:path";
import type { Document, Problem, Removed } from "../rows.js";
import { formatOf, formats } from "./files/formats.js";
import { limits } from "./files/limits.js";
import { indexMetadata } from "./sidecar/apply-metadata.js";
import { listFiles, type SeedFile } from "./files/list-files.js";
import { collectDocuments } from "./make-documents.js";
import type { MetadataRow } from "./sidecar/metadata-row.js";
import { openFile } from "./files/open-file.js";
import { readMetadata, type Metadata } from "./sidecar/read-metadata.js";
import { readText } from "./files/read-text.js";
import { readSources } from "./formats/read-sources.js";
import { problem, type Found, type Source } from "./source.js";
import { spareMemory } from "../spare-memory.js";
import { describeError } from "./files/unreadable-error.js";

/** So many documents pass before it is told how many there are. */
const told = 100;

/** Documents, what was left out of them, and what was wrong with those that could not be read, or only in part. */
export interface Corpus {
  readonly documents: readonly Document[];
  /** What of the documents' originals was taken for page furniture and the like. */
  readonly removed: readonly Removed[];
  readonly problems: readonly Problem[];
}

/** How to read. */
export interface ReadOptions {
  /** Called before each file: its number from 1, how many there are, its path. */
  readonly onFile?: (file: number, of: number, path: string) => void;
  /** Called every hundred documents of a file: how many it has given so far, its path. */
  readonly onDocument?: (documents: number, path: string) => void;
  /** Called with each document as its file gives it; what it returns is read in its place. */
  readonly onSource?: (source: Source, path: string) => Source;
  /** Called every hundred texts while the same ones are looked for: how many are done, of how many. */
  readonly onText?: (done: number, of: number) => void;
  /** Whether `metadata.csv` and the like beside the documents count; they do unless this is false. */
  readonly metadata?: boolean;
  /** Languages whose document is counted where the same text comes in several, the first one most. */
  readonly prefer?: readonly string[];
}

/**
 * The documents of a folder, a file or a glob, cleaned, in the order of their paths; with the
 * problems met, a row each. A document that cannot be read never stops the others.
 *
 * Paths are given relative to the folder read. What a document does not say stays `null`.
 *
 * @throws SeedsError when the place does not exist or holds no file.
 * @example
 * const corpus = await readCorpus("../seeds");
 */
export function readCorpus(seeds: string, options: ReadOptions = {}): Promise<Corpus> {
  return spareMemory(() => readAll(seeds, options));
}

async function readAll(seeds: string, options: ReadOptions): Promise<Corpus> {
  const listing = await listFiles(seeds);
  const { files } = listing;
  const problems: Problem[] = [...listing.problems];
  const rows: MetadataRow[] = [];
  for (const sidecar of options.metadata === false ? [] : listing.sidecars) {
    const metadata = await readSidecar(sidecar);
    rows.push(...metadata.rows);
    problems.push(...metadata.problems);
  }
  const names = files.map(({ name }) => name);
  const metadata = indexMetadata(rows, names, listing.isFolder);
  const made = collectDocuments(options);
  for (const [i, { file, name }] of files.entries()) {
    options.onFile?.(i + 1, files.length, name);
    let count = 0;
    for await (const found of limitProblems(readFile(file, name), name)) {
      if ("problem" in found) problems.push(found.problem);
      else {
        const source = metadata.apply(found.source, name);
        made.add({ ...(options.onSource?.(source, name) ?? source), path: name });
        if (++count % told === 0) options.onDocument?.(count, name);
      }
    }
  }
  const { documents, removed, problems: doubts } = made.finish();
  return { documents, removed, problems: [...problems, ...metadata.finish(), ...doubts] };
}

async function readSidecar({ file, name }: SeedFile): Promise<Metadata> {
  try {
    const open = await openFile(file);
    try {
      return await readMetadata(readText(await open.bytes()).text, name);
    } finally {
      await open.close();
    }
  } catch (error) {
    const message = `${describeError(error)}; it was not used`;
    return { rows: [], problems: [problem("warning", name, null, message)] };
  }
}

/** What is in a file; whatever goes wrong is a problem among the rest. */
async function* readFile(file: string, name: string): AsyncGenerator<Found> {
  const failed = (message: string): Found => ({ problem: problem("error", name, null, message) });
  const format = formatOf(name);
  if (format === null) {
    const ending = path.extname(name).toLowerCase();
    yield failed(
      `expected ${formats.join(", ")}; found ${ending === "" ? "no file ending" : ending}`,
    );
    return;
  }
  try {
    const open = await openFile(file);
    try {
      let isEmpty = true;
      for await (const found of readSources(open, format, name)) {
        isEmpty = false;
        yield found;
      }
      if (isEmpty) yield failed("expected text, found an empty file");
      if (await open.hasChanged()) {
        const message = "changed while it was read; read it again when it is finished";
        yield { problem: problem("warning", name, null, message) };
      }
    } finally {
      await open.close();
    }
  } catch (error) {
    yield failed(describeError(error));
  }
}

/** All that was found, but of the problems of one file only the first, with the number of the rest. */
async function* limitProblems(all: AsyncIterable<Found>, name: string): AsyncGenerator<Found> {
  let count = 0;
  for await (const found of all) {
    if ("source" in found || ++count <= limits.problems) yield found;
  }
  const rest = count - limits.problems;
  if (rest > 0) {
    const message = `${rest} more problems like these, which are not listed`;
    yield { problem: problem("error", name, null, message) };
  }
}
