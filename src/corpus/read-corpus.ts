import type { Document, Problem, Removed } from "../rows.js";
import { spareMemory } from "../spare-memory.js";
import { takeLanguage } from "./draft-as-is.js";
import { readFile, Tally, type Read } from "./files/read-file.js";
import { findFiles } from "./find-files.js";
import { readSources } from "./formats/read-sources.js";
import { readTexts } from "./formats/read-texts.js";
import { collectAsIs, collectDocuments, type DocumentMaker } from "./make-documents.js";
import type { FoundOf, SourceFacts } from "./source.js";

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
  return options.asIs === true
    ? readAllBy(seeds, options, readTexts, collectAsIs(takeLanguage(options.language)))
    : readAllBy(seeds, options, readSources, collectDocuments(options));
}

async function readAllBy<Kind extends SourceFacts>(
  seeds: string,
  options: ReadOptions,
  read: Read<FoundOf<Kind>>,
  made: DocumentMaker<Kind>,
): Promise<Corpus> {
  const { files, problems, metadata } = await findFiles(seeds, options);
  for (const [i, { file, name }] of files.entries()) {
    options.onFile?.(i + 1, files.length, name);
    let count = 0;
    const tally = new Tally();
    const tell = (row: Problem) => ({ problem: row });
    for await (const found of readFile(file, name, read, tell, tally)) {
      if (!tally.takes(found)) continue;
      if ("problem" in found) problems.push(found.problem);
      else {
        const source = metadata.apply(found.source, name);
        made.add({ ...(options.onSource?.(source, name) ?? source), path: name });
        if (++count % told === 0) options.onDocument?.(count, name);
      }
    }
    problems.push(...tally.rest(name));
  }
  const { documents, removed, problems: doubts } = made.finish();
  return { documents, removed, problems: [...problems, ...metadata.finish(), ...doubts] };
}
