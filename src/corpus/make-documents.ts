import { keepData, keepNothing, keyOf, type Kept } from "../kept.js";
import type { Document, Problem, Removed } from "../rows.js";
import type { Block } from "./block.js";
import type { DocumentMaker, MadeDocuments } from "./document-maker.js";
import { draftDocument, type Draft } from "./draft-document.js";
import { joinSameTexts } from "./same-text/join-same-texts.js";
import { keepOfText } from "./same-text/keep-of-text.js";
import { nameDocuments } from "./name-documents.js";
import { rowOfDraft } from "./row-of-draft.js";
import type { FileSource, Source } from "./source.js";

/** How to make them. */
export interface MakeOptions {
  /** Languages whose document is counted where the same text comes in several. */
  readonly prefer?: readonly string[];
  /** Called every hundred texts while the same ones are looked for: how many are done, of how many. */
  readonly onText?: (done: number, of: number) => void;
  /** Where what was made of each source is kept from one run to the next. */
  readonly kept?: Kept;
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
 * Keeps no more of each source than its document needs; documents are made when all are there,
 * since ids and twins depend on all of them.
 */
export function collectDocuments(options: MakeOptions = {}): DocumentMaker<Source> {
  const problems: Problem[] = [];
  const found: Draft[] = [];
  return {
    add: (source) => {
      const { draft, doubts } = keepDraft(source, options.kept);
      problems.push(...doubts);
      if (draft !== null) found.push(draft);
    },
    finish: () => nameAndCount(found, options, problems),
  };
}

/** What was made of the very same source before, or is made of it now, with what is doubtful. */
function keepDraft(
  source: FileSource,
  kept = keepNothing,
): { draft: Draft | null; doubts: Problem[] } {
  const make = () => {
    const doubts: Problem[] = [];
    return { draft: draftDocument(source, doubts), doubts };
  };
  return kept === keepNothing
    ? make()
    : keepData(kept, keyOf("draft", source, source.blocks.map(layoutOf)), make);
}

/** A block's layout as JSON, which has no sets. */
function layoutOf({ layout }: Block): unknown {
  return layout && { ...layout, parts: [...layout.parts], named: [...layout.named] };
}

function nameAndCount(
  found: readonly Draft[],
  { prefer = [], onText, kept }: MakeOptions,
  problems: Problem[],
): MadeDocuments {
  // By what each says of itself, so that a new twin gives no document another name.
  const ids = nameDocuments(found);
  const { drafts, twins } = joinSameTexts(found, prefer, {
    keep: keepOfText(kept),
    ...(onText === undefined ? {} : { onText }),
  });
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
