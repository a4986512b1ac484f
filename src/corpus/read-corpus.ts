import path from "node:path";
import type { Document, Problem, Removed } from "../rows.js";
import { formatOf, formats, type Format } from "./files/formats.js";
import { limits } from "./files/limits.js";
import { indexMetadata, type MetadataIndex } from "./sidecar/apply-metadata.js";
import { listFiles, type Listing, type SeedFile } from "./files/list-files.js";
import { collectAsIs, collectDocuments, type DocumentMaker } from "./make-documents.js";
import type { MetadataRow } from "./sidecar/metadata-row.js";
import { openFile, type OpenFile } from "./files/open-file.js";
import { readMetadata, type Metadata } from "./sidecar/read-metadata.js";
import { readText } from "./files/read-text.js";
import { readSources } from "./formats/read-sources.js";
import { readTexts } from "./formats/read-texts.js";
import { problem, type FoundOf, type SourceFacts } from "./source.js";
import { languageCode } from "../text/language-code.js";
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
  readonly onSource?: <Kind extends SourceFacts>(source: Kind, path: string) => Kind;
  /** Called every hundred texts while the same ones are looked for: how many are done, of how many. */
  readonly onText?: (done: number, of: number) => void;
  /** Whether `metadata.csv` and the like beside the documents count; they do unless this is false. */
  readonly metadata?: boolean;
  /** Languages whose document is counted where the same text comes in several, the first one most. */
  readonly prefer?: readonly string[];
  /**
   * Takes texts just as they stand, of a corpus that is clean already: nothing is repaired, joined
   * or removed, no facts are looked for in them and no copies among them. Records and plain texts
   * can be read so; each is one passage.
   */
  readonly asIs?: boolean;
  /** The language of texts that name none, where they are read as they are; else it is detected. */
  readonly language?: string | null;
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

function readAll(seeds: string, options: ReadOptions): Promise<Corpus> {
  if (options.asIs !== true)
    return readAllBy(seeds, options, readSources, collectDocuments(options));
  return readAllBy(seeds, options, readTexts, collectAsIs(readLanguage(options.language)));
}

/** @throws RangeError for what is no language. */
function readLanguage(name: string | null = null): string | null {
  const code = name === null ? null : languageCode(name);
  if (name === null || code !== null) return code;
  throw new RangeError(`language: expected a language such as en or German, found ${name}`);
}

/** What an open file of a format holds, in a way of reading. */
type Read<Kind extends SourceFacts> = (
  file: OpenFile,
  format: Format,
  name: string,
) => AsyncIterable<FoundOf<Kind>>;

async function readAllBy<Kind extends SourceFacts>(
  seeds: string,
  options: ReadOptions,
  read: Read<Kind>,
  made: DocumentMaker<Kind>,
): Promise<Corpus> {
  const listing = await listFiles(seeds);
  const { files } = listing;
  const problems: Problem[] = [...listing.problems];
  const metadata = await readSidecars(listing, options, problems);
  for (const [i, { file, name }] of files.entries()) {
    options.onFile?.(i + 1, files.length, name);
    let count = 0;
    for await (const found of limitProblems(readFile(file, name, read), name)) {
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

/** What the sidecars of a listing say; what is wrong with them is added to the problems. */
async function readSidecars(
  { files, sidecars, isFolder }: Listing,
  { metadata }: ReadOptions,
  problems: Problem[],
): Promise<MetadataIndex> {
  const rows: MetadataRow[] = [];
  for (const sidecar of metadata === false ? [] : sidecars) {
    const read = await readSidecar(sidecar);
    rows.push(...read.rows);
    problems.push(...read.problems);
  }
  return indexMetadata(
    rows,
    files.map(({ name }) => name),
    isFolder,
  );
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
async function* readFile<Kind extends SourceFacts>(
  file: string,
  name: string,
  read: Read<Kind>,
): AsyncGenerator<FoundOf<Kind>> {
  const failed = (message: string): FoundOf<Kind> => ({
    problem: problem("error", name, null, message),
  });
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
      for await (const found of read(open, format, name)) {
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
async function* limitProblems<Kind extends SourceFacts>(
  all: AsyncIterable<FoundOf<Kind>>,
  name: string,
): AsyncGenerator<FoundOf<Kind>> {
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
