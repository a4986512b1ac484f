import type { Document, Problem, Removed } from "../rows.js";
import { draftDocument, type Draft } from "./draft-document.js";
import { joinSameTexts } from "./same-text/join-same-texts.js";
import { nameDocuments } from "./name-documents.js";
import { problem, type FileSource } from "./source.js";

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

/**
 * Takes sources one at a time and keeps no more of each than its document needs; documents are
 * made when all are there, since ids and twins depend on all of them.
 */
export function collectDocuments(options: MakeOptions = {}): {
  add: (source: FileSource) => void;
  finish: () => MadeDocuments;
} {
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

function nameAndCount(
  found: readonly Draft[],
  { prefer = [], onText }: MakeOptions,
  problems: Problem[],
): MadeDocuments {
  // By what each says of itself, so that a new twin gives no document another name.
  const ids = nameDocuments(found);
  const { drafts, twins } = joinSameTexts(found, prefer, onText);
  const removed: Removed[] = [];
  const documents = drafts.map(({ id, line, removed: stretches, ...facts }, i): Document => {
    const name = ids[i] ?? "";
    if (id !== null && id !== name) {
      const message = `id: expected one that no other document has, found ${id}; named ${name}`;
      problems.push(problem("warning", facts.path, line, message));
    }
    for (const stretch of stretches) removed.push({ document: name, ...stretch });
    const twin = twins.get(i);
    return {
      document: name,
      ...facts,
      same_text_as: twin === undefined ? null : (ids[twin.counted] ?? null),
      same_text_kind: twin?.kind ?? null,
      same_text_evidence: twin?.evidence ?? null,
      counted: twin === undefined,
    };
  });
  return { documents, removed, problems };
}
