import { deserialize, serialize } from "node:v8";
import { keepNothing, keyOf, type Kept } from "../kept.js";
import type { Document, Problem, Removed } from "../rows.js";
import type { Block } from "./block.js";
import type { DocumentMaker, MadeDocuments } from "./document-maker.js";
import { draftDocument, type Draft } from "./draft-document.js";
import { joinSameTexts } from "./same-text/join-same-texts.js";
import { keepOfText } from "./same-text/keep-of-text.js";
import { nameDocuments } from "./name-documents.js";
import { rowOfDraft } from "./row-of-draft.js";
import type { FileSource, Source } from "./source.js";
import {
  joinProperties,
  nameParts,
  namesOf,
  splitLongParts,
  withTextOnDemand,
  type LongParts,
  type TextNames,
} from "./text-on-demand.js";

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
  const keepDraft = openDrafts(options.kept);
  return {
    add: (source) => {
      const { draft, doubts } = keepDraft(source);
      problems.push(...doubts);
      if (draft !== null) found.push(draft);
    },
    finish: () => nameAndCount(found, options, problems),
  };
}

/** A draft with what is doubtful about it. */
interface Drafted {
  readonly draft: Draft | null;
  readonly doubts: readonly Problem[];
}

/** What is kept of a draft, but for its long parts, which have a place of their own. */
interface KeptDraft {
  /** `null` where no text was left. */
  readonly known: {
    readonly facts: Omit<Draft, keyof LongParts>;
    readonly names: TextNames;
  } | null;
  readonly doubts: readonly Problem[];
}

/**
 * What was made of the very same source before, or is made of it now. The text of what is kept is
 * not held in memory: who asks for it reads it.
 */
function openDrafts(kept = keepNothing): (source: FileSource) => Drafted {
  const make = (source: FileSource): Drafted => {
    const doubts: Problem[] = [];
    return { draft: draftDocument(source, doubts), doubts };
  };
  if (kept === keepNothing) return make;
  const read = openTexts(kept);
  return (source) => {
    const key = keyOfSource(source);
    const places = { draft: keyOf("draft", key), text: keyOf("text of draft", key) };
    const before = kept.get(places.draft);
    if (before !== null) {
      const { known, doubts } = deserialize(before) as KeptDraft;
      if (known === null) return { draft: null, doubts };
      if (kept.isWhole(places.text)) return { draft: openText(known, read, places.text), doubts };
    }
    const made = make(source);
    const known = keepDraft(kept, places, made);
    // Where it could not be kept it stays in memory.
    const isKept = known !== null && kept.has(places.text);
    return isKept ? { ...made, draft: openText(known, read, places.text) } : made;
  };
}

/** Keeps a draft, its long parts for themselves; what is kept of it beside them. */
function keepDraft(
  kept: Kept,
  places: { readonly draft: string; readonly text: string },
  { draft, doubts }: Drafted,
): KeptDraft["known"] {
  let known: KeptDraft["known"] = null;
  if (draft !== null) {
    const { text, headings, runs, ...facts } = draft;
    known = { facts, names: nameParts(draft) };
    kept.put(places.text, () => serialize({ text, headings, runs }));
  }
  kept.put(places.draft, () => serialize({ known, doubts } satisfies KeptDraft));
  return known;
}

/** The same for the same source. What was read from a file that is kept is known by that. */
function keyOfSource(source: FileSource): string {
  const { key, blocks, removed, ...facts } = source;
  if (key !== undefined) return keyOf("source", key, facts);
  return keyOf("source", facts, blocks, removed, blocks.map(layoutOf));
}

/** The draft with its text on demand. It holds no more: where the text is known that would stay. */
function openText(
  { facts, names }: NonNullable<KeptDraft["known"]>,
  read: ReturnType<typeof openTexts>,
  key: string,
): Draft {
  const { path } = facts;
  return withTextOnDemand(facts, names, () => read(key, path));
}

/** Reads the long parts of drafts that are kept; those of the last one stay. */
function openTexts(kept: Kept): (key: string, path: string) => LongParts {
  let last: { readonly key: string; readonly parts: LongParts } | null = null;
  return (key, path) => {
    if (last?.key === key) return last.parts;
    const bytes = kept.get(key);
    if (bytes === null) throw new Error(`${path}: expected its text to be kept; found none`);
    last = { key, parts: deserialize(bytes) as LongParts };
    return last.parts;
  };
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
    keep: keepOfText(kept, (draft) => namesOf(draft as Draft).text),
    ...(onText === undefined ? {} : { onText }),
  });
  const removed: Removed[] = [];
  const documents = drafts.map((draft, i): Document => {
    const { facts, parts } = splitLongParts(draft);
    const { removed: stretches, ...own } = facts;
    const row = joinProperties(rowOfDraft(own, ids[i] ?? "", problems), parts);
    for (const stretch of stretches) removed.push({ document: row.document, ...stretch });
    const twin = twins.get(i);
    if (twin === undefined) return row;
    return joinProperties(row, {
      same_text_as: ids[twin.counted] ?? null,
      same_text_kind: twin.kind,
      same_text_evidence: twin.evidence,
      counted: false,
    });
  });
  return { documents, removed, problems };
}
