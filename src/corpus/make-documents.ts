import type { Document, Problem, Removed } from "../rows.js";
import { draftTextAsIs } from "./draft-as-is.js";
import { draftDocument, type Draft, type DraftFacts, type TextDraft } from "./draft-document.js";
import { joinSameTexts } from "./same-text/join-same-texts.js";
import { nameDocuments } from "./name-documents.js";
import {
  problem,
  type FileSource,
  type InFile,
  type Source,
  type SourceFacts,
  type TextSource,
} from "./source.js";

/** What documents were made of the sources, what was taken out of them, and what was wrong. */
export interface MadeDocuments {
  readonly documents: Document[];
  readonly removed: Removed[];
  readonly problems: Problem[];
}

/** How to make them. */
export interface MakeOptions {
  /** Languages whose document is counted where the same text comes in several. */
  readonly prefer?: readonly string[];
  /** Called every hundred texts while the same ones are looked for: how many are done, of how many. */
  readonly onText?: (done: number, of: number) => void;
}

/** Documents of what the readers found, with ids, and each text counted once. */
export function makeDocuments(
  sources: Iterable<FileSource>,
  options: MakeOptions = {},
): MadeDocuments {
  const maker = collectDocuments(options);
  for (const source of sources) maker.add(source);
  return maker.finish();
}

/** Takes sources one at a time, and makes documents of them when all are there. */
export interface DocumentMaker<Kind extends SourceFacts> {
  readonly add: (source: InFile<Kind>) => void;
  readonly finish: () => MadeDocuments;
}

/**
 * Keeps no more of each source than its document needs; documents are made when all are there,
 * since ids and twins depend on all of them.
 */
export function collectDocuments(options: MakeOptions = {}): DocumentMaker<Source> {
  const problems: Problem[] = [];
  const found: Draft[] = [];
  return {
    add: (source) => {
      const draft = draftDocument(source, problems);
      if (draft !== null) found.push(draft);
    },
    finish: () => nameAndCount(found, options, problems),
  };
}

/**
 * The same for texts that are taken as they stand: copies are not looked for.
 *
 * @param language - of those that name none; `null` where it is to be detected
 */
export function collectAsIs(language: string | null = null): DocumentMaker<TextSource> {
  const problems: Problem[] = [];
  const found: TextDraft[] = [];
  return {
    add: (source) => {
      const draft = draftTextAsIs(source, language, problems);
      if (draft !== null) found.push(draft);
    },
    finish: () => {
      const ids = nameDocuments(found);
      const documents = found.map((draft, i) => rowOfDraft(draft, ids[i] ?? "", problems));
      return { documents, removed: [], problems };
    },
  };
}

/** What a document has that a draft has not. */
type Counted = Pick<
  Document,
  "document" | "same_text_as" | "same_text_kind" | "same_text_evidence" | "counted"
>;

/**
 * The row of a document by its name (see `nameDocuments`), counted whatever the others are. That
 * the name is not its own id is added to the problems.
 */
export function rowOfDraft<Kind extends DraftFacts>(
  { id, line, ...facts }: Kind,
  name: string,
  problems: Problem[],
): Omit<Kind, "id" | "line"> & Counted {
  if (id !== null && id !== name) {
    const message = `id: expected one that no other document has, found ${id}; named ${name}`;
    problems.push(problem("warning", facts.path, line, message));
  }
  return {
    document: name,
    ...facts,
    same_text_as: null,
    same_text_kind: null,
    same_text_evidence: null,
    counted: true,
  };
}

function nameAndCount(
  found: readonly Draft[],
  { prefer = [], onText }: MakeOptions,
  problems: Problem[],
): MadeDocuments {
  // By what each says of itself, so that a new twin gives no document another name.
  const ids = nameDocuments(found);
  const { drafts, twins } = joinSameTexts(found, prefer, onText);
  const removed: Removed[] = [];
  const documents = drafts.map(({ removed: stretches, ...draft }, i): Document => {
    const row = rowOfDraft(draft, ids[i] ?? "", problems);
    for (const stretch of stretches) removed.push({ document: row.document, ...stretch });
    const twin = twins.get(i);
    if (twin === undefined) return row;
    return {
      ...row,
      same_text_as: ids[twin.counted] ?? null,
      same_text_kind: twin.kind,
      same_text_evidence: twin.evidence,
      counted: false,
    };
  });
  return { documents, removed, problems };
}
