import type { Kept } from "../kept.js";
import type { Document, Problem, Removed } from "../rows.js";
import { spareMemory } from "../spare-memory.js";
import { languageCode } from "../text/language-code.js";
import { expectList } from "../text/expect-list.js";
import { expectOptions, type OptionNames } from "../text/expect-options.js";
import { expectText } from "../text/expect-text.js";
import type { SourceFacts } from "./source.js";

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
  /** Called every hundred documents of a file: how many it has given so far, its path, what share of it was read (0 to 1). */
  readonly onDocument?: (documents: number, path: string, share: number) => void;
  /** Called with each document as its file gives it; what it returns is read in its place. */
  readonly onSource?: <Kind extends SourceFacts>(source: Kind, path: string) => Kind;
  /** Called every hundred texts while the same ones are looked for: how many are done, of how many. */
  readonly onText?: (done: number, of: number) => void;
  /** Whether `metadata.csv` and the like beside the documents count; they do unless this is false. */
  readonly metadata?: boolean;
  /** Files of a folder or a glob not to read: `drafts/**`, `*.html`, a path, a folder, a name. */
  readonly exclude?: readonly string[];
  /** Languages whose document is counted where the same text comes in several, the first one most. */
  readonly prefer?: readonly string[];
  /**
   * Takes texts just as they stand, of a corpus that is clean already: nothing is repaired, joined
   * or removed, no facts are looked for in them and no copies among them. Records and plain texts
   * can be read so; each is one passage.
   */
  readonly asIs?: boolean;
  /** Where what was made of each file and record is kept from one run to the next. */
  readonly kept?: Kept;
  /** The language of texts that name none, where they are read as they are; else it is detected. */
  readonly language?: string | null;
}

const optionNames: OptionNames<ReadOptions> = {
  exclude: true,
  onFile: true,
  onDocument: true,
  onSource: true,
  onText: true,
  metadata: true,
  prefer: true,
  asIs: true,
  kept: true,
  language: true,
};

/**
 * The documents of a folder, a file or a glob, cleaned, in the order of their paths; with the
 * problems met, a row each. A document that cannot be read never stops the others.
 *
 * Paths are given relative to the folder read. What a document does not say stays `null`.
 *
 * @throws SeedsError when the place does not exist or holds no file; RangeError where `prefer` names
 * no language.
 * @example
 * const corpus = await readCorpus("../seeds");
 */
export function readCorpus(seeds: string, options: ReadOptions = {}): Promise<Corpus> {
  return spareMemory(async () => {
    expectText("readCorpus", "the path of a folder or a file, or a glob", seeds);
    expectOptions("readCorpus", options, optionNames);
    expectList("readCorpus", "exclude", options.exclude);
    expectList("readCorpus", "prefer", options.prefer);
    const prefer = options.prefer?.map(takeLanguage) ?? [];
    return (await import("./read-all.js")).readAll(seeds, { ...options, prefer });
  });
}

/** Documents have codes: a name would never be met. */
function takeLanguage(name: unknown): string {
  const code = typeof name === "string" ? languageCode(name) : null;
  if (code !== null) return code;
  const wanted = "expected languages such as en, id";
  throw new RangeError(`readCorpus: prefer: ${wanted}; found ${JSON.stringify(name)}`);
}
