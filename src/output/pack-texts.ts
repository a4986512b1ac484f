import { keepText, keyOf } from "../kept.js";
import type { Document, Passage } from "../rows.js";
import { rankByScore } from "./choose-passages.js";
import { groupBy } from "./group-by.js";
import type { Stretch } from "./mark-roles.js";
import type { ThemeMark } from "./number-themes.js";
import type { ReportData } from "./report-data.js";
import {
  describeDocument,
  mostStrongest,
  openCut,
  type PageRoom,
  type Texts,
} from "./report-passages.js";
import type { Marks } from "./report-tables.js";

/** Characters that are unpacked at once. */
const mostChunk = 300_000;
/** Of each theme so many passages are packed before others. */
const mostListed = 50;

/** Passages of documents as the page's script shows them. */
export interface PackedTexts {
  /** For each document the number of the pack it is in, -1 where none of its passages is. */
  readonly packs: readonly number[];
  /** Each a list of `PackedDocument` as JSON. */
  readonly contents: readonly string[];
  /** How many passages are in the page. */
  readonly passages: number;
}

export interface PackedDocument {
  /** Its place among the documents. */
  readonly document: number;
  readonly facts: string;
  readonly passages: readonly PackedPassage[];
}

interface PackedPassage {
  readonly index: number;
  readonly language: string;
  readonly stretches: readonly PackedStretch[];
}

/** As `Stretch`; the component by the number behind the passage's id, themes by their places. */
interface PackedStretch {
  readonly component: string | null;
  readonly role: string;
  readonly sign: string;
  readonly told: string;
  readonly pieces: readonly (
    | string
    | readonly [text: string, themes: readonly number[], title: string, note: string, negated: 0 | 1]
  )[];
}

/** The passages that say most about the themes, as many as a page can hold. */
export function packTexts(
  data: Texts & Pick<ReportData, "proposals" | "uncovered" | "kept">,
  marks: Marks,
  { mostPacked = 6_000_000 }: PageRoom = {},
): PackedTexts {
  const { places, strongest, choose } = rankByScore(data.tally);
  const named = [
    ...data.proposals.map(({ component }) => component.slice(0, component.lastIndexOf("."))),
    ...data.uncovered.map(({ passage }) => passage),
  ];
  const chosen = choose(mostPacked, [
    ...named.flatMap((passage) => places.find(passage) ?? []),
    ...takeInTurn(strongest(mostStrongest, 1)),
    ...takeInTurn(strongest(mostListed)),
  ]);
  const chosenOf = groupBy(chosen, places.documentOf);
  const contents: string[][] = [];
  let room = 0;
  const packs = data.documents.map((document, i) => {
    const own = chosenOf.get(i) ?? [];
    if (own.length === 0) return -1;
    if (room <= 0) {
      contents.push([]);
      room = mostChunk;
    }
    room -= own.reduce((sum, place) => sum + places.sizeOf(place), 0);
    const indices = own.map((place) => place - places.startOf(i));
    contents.at(-1)?.push(packDocument(data, marks, { document, place: i, indices }));
    return contents.length - 1;
  });
  return { packs, contents: contents.map((list) => `[${list.join(",")}]`), passages: chosen.length };
}

/** The first of every list, then the second of every one, and so on. */
function takeInTurn(lists: ReadonlyMap<number, readonly number[]>): number[] {
  const longest = Math.max(0, ...[...lists.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    [...lists.values()].flatMap((list) => list[i] ?? []),
  ).flat();
}

interface ChosenPassages {
  readonly document: Document;
  /** The place of the document. */
  readonly place: number;
  /** From 0. */
  readonly indices: readonly number[];
}

/** A packed document as JSON. */
function packDocument(
  { rowsOf, kept }: Texts & Pick<ReportData, "kept">,
  marks: Marks,
  { document, place, indices }: ChosenPassages,
): string {
  const make = (): string => {
    const rows = rowsOf(document.document);
    const cut = openCut(rows, marks);
    const themes = new Map([...marks.values()].map((mark, i) => [mark, i] as const));
    const chosen = indices.flatMap((index) => rows.passages[index] ?? []);
    return JSON.stringify(chosen.map((row) => packPassage(row, cut(row), themes)));
  };
  const key = () => keyOf("packed", kept?.keyOf(document.document), [...marks], indices);
  const passages = kept === undefined ? make() : keepText(kept.store, key(), make);
  const facts = JSON.stringify(describeDocument(document));
  return `{"document":${place},"facts":${facts},"passages":${passages}}`;
}

function packPassage(
  { index, language, passage }: Passage,
  stretches: readonly Stretch[],
  places: ReadonlyMap<ThemeMark, number>,
): PackedPassage {
  const packed = stretches.map(({ component, pieces, ...rest }): PackedStretch => ({
    component: component === null ? null : component.slice(passage.length + 1),
    ...rest,
    pieces: pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      const themes = piece.marks.map((mark) => places.get(mark) ?? 0);
      return [piece.text, themes, piece.title, piece.note, piece.negated ? 1 : 0] as const;
    }),
  }));
  return { index, language: language ?? "", stretches: packed };
}
