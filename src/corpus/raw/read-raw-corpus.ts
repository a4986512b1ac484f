import type { DocumentFacts, Problem } from "../../rows.js";
import { draftAsIs, startOfText, takeLanguage } from "../draft-as-is.js";
import type { DraftFacts } from "../draft-document.js";
import { findFiles } from "../find-files.js";
import { nameDocuments } from "../name-documents.js";
import { rowOfDraft } from "../row-of-draft.js";
import type { ReadOptions } from "../read-corpus.js";
import type { FoundText, InFile, SourceFacts, TextSource } from "../source.js";
import type { RawRecord } from "./raw-record.js";
import { readRawFile } from "./read-raw-file.js";

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

/** How to read. */
export type RawOptions = Pick<ReadOptions, "metadata" | "language" | "onFile" | "onDocument"> & {
  /** Called with the bytes of text that were read of a file, now and then. */
  readonly onBytes?: (bytes: number, path: string) => void;
};

/** The documents without their texts, in the order in which these came. */
export interface RawCorpus {
  readonly documents: readonly DocumentFacts[];
  readonly problems: readonly Problem[];
}

/**
 * The documents that `readCorpus` gives with `asIs`, while their texts pass by: nothing is kept of
 * these, and no string made of one of a JSONL file whose bytes will do.
 *
 * @throws SeedsError when the place does not exist or holds no file.
 */
export async function readRawCorpus(
  seeds: string,
  options: RawOptions,
  onText: OnRawText,
): Promise<RawCorpus> {
  const { files, problems, metadata } = await findFiles(seeds, options);
  const drafts = new Drafts(takeLanguage(options.language), onText);
  for (const [i, { file, name }] of files.entries()) {
    options.onFile?.(i + 1, files.length, name);
    const before = drafts.count;
    let bytes = 0;
    for await (const part of readRawFile(file, name)) {
      for (const found of part) {
        if ("problem" in found) problems.push(found.problem);
        else if ("raw" in found) {
          bytes += found.raw.bytes.length;
          const apply = <Kind extends SourceFacts>(source: Kind) => metadata.apply(source, name);
          drafts.addRaw(found.raw, name, apply, problems);
        } else {
          bytes += found.source.text.length;
          drafts.add({ ...metadata.apply(found.source, name), path: name });
        }
      }
      options.onDocument?.(drafts.count - before, name);
      options.onBytes?.(bytes, name);
    }
  }
  const { documents, problems: doubts } = drafts.finish();
  return { documents, problems: [...problems, ...metadata.finish(), ...doubts] };
}

class Drafts {
  readonly #found: DraftFacts[] = [];
  readonly #doubts: Problem[] = [];

  constructor(
    private readonly language: string | null,
    private readonly onText: OnRawText,
  ) {}

  get count(): number {
    return this.#found.length;
  }

  addRaw(
    raw: RawRecord,
    path: string,
    apply: <Kind extends SourceFacts>(source: Kind) => Kind,
    problems: Problem[],
  ): void {
    const { line, facts, extra } = apply(raw);
    const text = { json: raw.bytes, decode: () => textOf(raw.decode()) };
    if (this.#draft({ line, facts, extra, path }, text, false)) {
      problems.push(...raw.doubts);
      return;
    }
    for (const found of raw.decode()) {
      if ("problem" in found) problems.push(found.problem);
      else this.add({ ...apply(found.source), path });
    }
  }

  add({ text, ...source }: InFile<TextSource>): void {
    this.#draft(source, { json: null, decode: () => text }, text.trim() === "");
  }

  finish(): RawCorpus {
    const ids = nameDocuments(this.#found);
    const documents = this.#found.map((draft, i) => {
      const { document, author, year, language, source, counted } = rowOfDraft(
        draft,
        ids[i] ?? "",
        this.#doubts,
      );
      return { document, author, year, language, source, counted };
    });
    return { documents, problems: this.#doubts };
  }

  /** False where the text could not be read in bytes: nothing was added then. */
  #draft(source: InFile<SourceFacts>, text: RawText, isBlank: boolean): boolean {
    const doubts: Problem[] = [];
    let isRead = true;
    const draft = draftAsIs(
      source,
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
    this.#doubts.push(...doubts);
    // Nobody asks for the rest of what the document brought.
    if (draft !== null) this.#found.push(Object.assign(draft, { extra: {} }));
    return true;
  }
}

function textOf(all: readonly FoundText[]): string | null {
  for (const found of all) if ("source" in found) return found.source.text;
  return null;
}
