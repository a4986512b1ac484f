import type { Passage } from "../rows.js";
import { choosePassages, strongestPassages } from "./choose-passages.js";
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
  readonly contents: readonly (readonly PackedDocument[])[];
  /** How many passages are in the page. */
  readonly passages: number;
}

interface PackedDocument {
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
  data: Texts & Pick<ReportData, "proposals" | "uncovered">,
  marks: Marks,
  { mostPacked = 6_000_000 }: PageRoom = {},
): PackedTexts {
  const cut = openCut(data, marks);
  const places = new Map([...marks.values()].map((mark, i) => [mark, i] as const));
  const first = [
    ...data.proposals.map(({ component }) => component.slice(0, component.lastIndexOf("."))),
    ...data.uncovered.map(({ passage }) => passage),
    ...namesInTurn(strongestPassages(data.passages, data.scores, mostStrongest, 1)),
    ...namesInTurn(strongestPassages(data.passages, data.scores, mostListed)),
  ];
  const chosen = choosePassages(data.passages, data.scores, mostPacked, first);
  const passagesOf = groupBy(chosen, ({ document }) => document);
  const contents: PackedDocument[][] = [];
  let room = 0;
  const packs = data.documents.map((document, i) => {
    const rows = passagesOf.get(document.document) ?? [];
    if (rows.length === 0) return -1;
    if (room <= 0) {
      contents.push([]);
      room = mostChunk;
    }
    room -= rows.reduce((sum, { text }) => sum + text.length, 0);
    const passages = rows.map((row) => packPassage(row, cut(row), places));
    contents.at(-1)?.push({ document: i, facts: describeDocument(document), passages });
    return contents.length - 1;
  });
  return { packs, contents, passages: chosen.length };
}

/** The first of every list, then the second of every one, and so on. */
function namesInTurn(lists: ReadonlyMap<string, readonly Passage[]>): string[] {
  const longest = Math.max(0, ...[...lists.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    [...lists.values()].flatMap((list) => list[i]?.passage ?? []),
  ).flat();
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
