import type { DocumentFacts, Problem, Span } from "../../rows.js";
import { draftAsIs, startOfText } from "../draft-as-is.js";
import type { DraftFacts } from "../draft-document.js";
import { limits } from "../files/limits.js";
import { Tally } from "../files/read-file.js";
import type { SeedFile } from "../files/list-files.js";
import { rowOfDraft } from "../row-of-draft.js";
import { nameDocuments } from "../name-documents.js";
import type { MetadataIndex } from "../sidecar/apply-metadata.js";
import type { FoundText, SourceFacts, TextSource } from "../source.js";
import type { RawRecord } from "./raw-record.js";
import { readRawFile, readRawSpan } from "./read-raw-file.js";

/** A text in bytes where they will do, else as a string. */
export interface RawText {
  /** What stands between the quotes of its JSON string; `null` for another format. */
  readonly json: Uint8Array | null;
  /** The text itself; `null` where there is none to be had. */
  readonly decode: () => string | null;
}

/**
 * Called with each text and its language while it can be looked at; says how many words it has,
 * `null` where the bytes turn out to be malformed: then it is called again with a string.
 */
export type OnRawText = (text: RawText, language: string | null) => number | null;

/** What a document is named and grouped by: there may be so many that nothing else is kept. */
export type RawDraft = Pick<
  DraftFacts,
  "id" | "line" | "path" | "author" | "year" | "language" | "source"
>;

/** What a file or a stretch of one gave. */
export interface RawPart {
  readonly drafts: RawDraft[];
  /** What the reader found wrong, in order, at most as many as are told of a file. */
  readonly problems: Problem[];
  /** How many it found in all. */
  readonly problemCount: number;
  /** What is doubtful about the facts. */
  readonly doubts: Problem[];
  /** How many lines a stretch has. */
  readonly lines: number;
}

/** How to read a part. */
export interface RawPartOptions {
  readonly language: string | null;
  /** Of a JSONL file, a stretch that begins where a line does: then nothing is said of the file as a whole. */
  readonly span?: Span;
  readonly metadata?: Pick<MetadataIndex, "apply">;
  /** Called now and then with how many documents there are so far, and how much of the file was read, 0 to 1. */
  readonly onDocument?: (documents: number, share: number) => void;
}

/** Reads a file, or a stretch of one, while its texts pass by. */
export async function readRawPart(
  { file, name }: SeedFile,
  { language, span, metadata, onDocument }: RawPartOptions,
  onText: OnRawText,
): Promise<RawPart> {
  const drafts = new Drafts(language, onText, name, metadata);
  const problems: Problem[] = [];
  const tally = new Tally();
  let [problemCount, lines] = [0, 0];
  const parts =
    span === undefined
      ? readRawFile(file, name, tally)
      : readRawSpan(file, name, span, (count) => (lines = count));
  for await (const part of parts) {
    for (const found of part) {
      const told = "problem" in found ? [found.problem] : drafts.add(found);
      problemCount += told.length;
      problems.push(...told);
    }
    if (span !== undefined) problems.length = Math.min(problems.length, limits.problems);
    onDocument?.(drafts.found.length, tally.share);
  }
  return { drafts: drafts.found, problems, problemCount, doubts: drafts.doubts, lines };
}

/** The documents of all parts, named. */
export function joinRawParts(
  parts: readonly RawPart[],
  problems: readonly Problem[],
  metadata: Pick<MetadataIndex, "finish">,
): RawCorpus {
  const drafts = parts.flatMap((part) => part.drafts);
  const doubts = parts.flatMap((part) => part.doubts);
  const ids = nameDocuments(drafts);
  const documents = drafts.map((draft, i) => {
    const row = rowOfDraft(draft, ids[i] ?? "", doubts);
    const { document, author, year, language, source, counted } = row;
    return { document, author, year, language, source, counted };
  });
  return { documents, problems: [...problems, ...metadata.finish(), ...doubts] };
}

/** The documents without their texts, in the order in which these came. */
export interface RawCorpus {
  readonly documents: readonly DocumentFacts[];
  readonly problems: readonly Problem[];
}

class Drafts {
  readonly found: RawDraft[] = [];
  readonly doubts: Problem[] = [];

  constructor(
    private readonly language: string | null,
    private readonly onText: OnRawText,
    private readonly path: string,
    private readonly metadata: Pick<MetadataIndex, "apply"> | undefined,
  ) {}

  /** Takes a text; returns what is wrong with its record. */
  add(found: { readonly source: TextSource } | { readonly raw: RawRecord }): readonly Problem[] {
    if ("raw" in found) return this.#addRaw(found.raw);
    this.#addText(found.source);
    return [];
  }

  #addRaw(raw: RawRecord): readonly Problem[] {
    const text = { json: raw.bytes, decode: () => textOf(raw.decode()) };
    if (this.#draft(this.#apply(raw), text, false)) return raw.doubts;
    const problems: Problem[] = [];
    for (const found of raw.decode()) {
      if ("problem" in found) problems.push(found.problem);
      else this.#addText(found.source);
    }
    return problems;
  }

  #addText(source: TextSource): void {
    const { text } = source;
    this.#draft(this.#apply(source), { json: null, decode: () => text }, text.trim() === "");
  }

  #apply<Kind extends SourceFacts>(source: Kind): Kind {
    return this.metadata === undefined ? source : this.metadata.apply(source, this.path);
  }

  /** False where the text could not be read in bytes: nothing was added then. */
  #draft({ line, facts, extra }: SourceFacts, text: RawText, isBlank: boolean): boolean {
    const doubts: Problem[] = [];
    let isRead = true as boolean;
    const draft = draftAsIs(
      { line, facts, extra, path: this.path },
      {
        isBlank,
        start: () => startOfText(text.decode() ?? ""),
        countWords: (language) => {
          const words = this.onText(text, language);
          isRead = words !== null;
          return words ?? 0;
        },
      },
      this.language,
      doubts,
    );
    if (!isRead) return false;
    this.doubts.push(...doubts);
    if (draft !== null) {
      const { id, author, year, language, source } = draft;
      this.found.push({ id, line, path: this.path, author, year, language, source });
    }
    return true;
  }
}

function textOf(all: readonly FoundText[]): string | null {
  for (const found of all) if ("source" in found) return found.source.text;
  return null;
}
