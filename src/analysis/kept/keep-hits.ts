import { keyOf, type Kept } from "../../kept.js";
import type { Document, Hit } from "../../rows.js";
import type { Codebook } from "../../themes/codebook.js";
import { findHits } from "../../themes/find-hits.js";
import type { KeptDocument } from "./kept-document.js";
import { packRows, unpackRows, type Known } from "./row-codec.js";

/** What a hit has from its document, and the words it matched, which are a stretch of it. */
const known: Known<Hit> = ["document", "match"];

/** A part of a codebook whose hits do not depend on the rest of it, and what names it. */
interface Part {
  readonly codebook: Codebook;
  readonly themes: ReadonlySet<string>;
  readonly key: string;
}

/** Called before each passage that is looked at anew: its number from 1, and how many there are. */
type OnPassage = (passage: number, of: number) => void;

/** Finds hits that are kept. */
export interface HitKeeper {
  /** The hits of documents, in their order. */
  readonly find: (documents: readonly KeptDocument[], onPassage?: OnPassage) => Hit[];
  /** What names the hits of a document by its key: of all themes at once, and of each by itself. */
  readonly keysOf: (key: string) => string[];
}

/**
 * Finds the hits of documents, as `findHits` does. They are kept theme by theme: where the terms of
 * one have changed only that is looked for anew, and where a document has, all are in that.
 */
export function openHits(codebook: Codebook, store: Kept): HitKeeper {
  const whole = partOf(codebook, codebook.themes);
  const parts = partsOf(codebook);
  return {
    find: (documents, onPassage) =>
      keepHits(documents, { codebook, whole, parts, store }, onPassage),
    keysOf: (key) => [whole, ...parts].map((part) => keyOf("hits", key, part.key)),
  };
}

interface Keeping {
  readonly codebook: Codebook;
  readonly whole: Part;
  readonly parts: readonly Part[];
  readonly store: Kept;
}

function keepHits(
  documents: readonly KeptDocument[],
  { codebook, whole, parts, store }: Keeping,
  onPassage?: OnPassage,
): Hit[] {
  const found = new Map<KeptDocument, Hit[][]>();
  const wanting = new Map<Part, KeptDocument[]>([whole, ...parts].map((part) => [part, []]));
  for (const document of documents) {
    const own = standsAlone(document) ? parts : [whole];
    const kept = own.map((part) => store.get(keyOf("hits", document.key, part.key)));
    const isNew = kept.every((bytes) => bytes === null);
    const lists = kept.flatMap((bytes) =>
      bytes === null ? [] : [readHits(bytes, document.document)],
    );
    found.set(document, lists);
    // All at once takes no longer than a single theme.
    if (isNew) wanting.get(whole)?.push(document);
    else kept.forEach((bytes, i) => bytes === null && wanting.get(own[i] ?? whole)?.push(document));
  }
  for (const [part, those] of wanting) {
    if (those.length === 0) continue;
    for (const [document, hits] of findIn(those, part.codebook, onPassage)) {
      found.get(document)?.push(hits);
      const own = part !== whole ? [part] : standsAlone(document) ? parts : [whole];
      for (const { themes, key } of own) {
        const ofPart = hits.filter(({ theme }) => themes.has(theme));
        store.put(keyOf("hits", document.key, key), () => packRows(ofPart, known));
      }
    }
  }
  return documents.flatMap((document) => inOrder(document, found.get(document) ?? [], codebook));
}

/** Where a passage's language is unknown, particles of all languages that terms have are tried. */
function standsAlone({ passages }: KeptDocument): boolean {
  return passages.every(({ language }) => language !== null);
}

/** Each theme with its parts; all of them, where themes compete. */
function partsOf(codebook: Codebook): Part[] {
  const { matching, themes } = codebook;
  const roots = new Map<string, string>();
  for (const { theme, parent } of themes) {
    const root = parent === null ? undefined : roots.get(parent);
    roots.set(theme, matching.overlap === "codebook" ? "" : (root ?? theme));
  }
  return [...new Set(roots.values())].map((root) =>
    partOf(
      codebook,
      themes.filter(({ theme }) => roots.get(theme) === root),
    ),
  );
}

function partOf(codebook: Codebook, themes: Codebook["themes"]): Part {
  const terms = themes.map(({ theme, parent, terms, except }) => [theme, parent, terms, except]);
  return {
    codebook: { ...codebook, themes },
    themes: new Set(themes.map(({ theme }) => theme)),
    key: keyOf("themes", codebook.matching, terms),
  };
}

function findIn(
  documents: readonly KeptDocument[],
  codebook: Codebook,
  onPassage: OnPassage = () => undefined,
): Map<KeptDocument, Hit[]> {
  const lists = new Map(documents.map(({ document }) => [document.document, [] as Hit[]]));
  const passages = documents.flatMap((document) => document.passages);
  for (const hit of findHits(passages, codebook, { onPassage })) lists.get(hit.document)?.push(hit);
  return new Map(
    documents.map((document) => [document, lists.get(document.document.document) ?? []]),
  );
}

function readHits(bytes: Uint8Array, { document, text }: Document): Hit[] {
  return unpackRows(bytes, (kept) => {
    const [start, end] = [kept("start") as number, kept("end") as number];
    return {
      document,
      passage: kept("passage"),
      theme: kept("theme"),
      term: kept("term"),
      match: text.slice(start, end),
      start,
      end,
      raw_start: kept("raw_start"),
      raw_end: kept("raw_end"),
      negated: kept("negated"),
      weight: kept("weight"),
    } as Hit;
  });
}

/** By passage, then theme; within one the place is in order already. */
function inOrder(
  { passages }: KeptDocument,
  lists: readonly (readonly Hit[])[],
  { themes }: Codebook,
): Hit[] {
  const hits = lists.flat();
  if (lists.length < 2) return hits;
  const places = new Map(passages.map(({ passage }, i) => [passage, i * themes.length]));
  const themeOrder = new Map(themes.map(({ theme }, i) => [theme, i]));
  const placeOf = (hit: Hit) => (places.get(hit.passage) ?? 0) + (themeOrder.get(hit.theme) ?? 0);
  return hits
    .map((hit) => [placeOf(hit), hit] as const)
    .sort(([a], [b]) => a - b)
    .map(([, hit]) => hit);
}
