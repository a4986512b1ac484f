import type { Document, Passage } from "../rows.js";
import { choosePassages, strongestPassages } from "./choose-passages.js";
import { groupBy } from "./group-by.js";
import { html, type Html } from "./html.js";
import { cutAtRoles, showStretch, type Stretch } from "./mark-roles.js";
import type { ThemeMark } from "./number-themes.js";
import { anchorOf } from "./page-table.js";
import type { ReportData } from "./report-data.js";
import { nameTheme, type Marks } from "./report-tables.js";

/** Up to so many characters all documents stand in the page as they are. */
const mostWhole = 1_000_000;
/** Of more, so many characters of passages are packed into it: 6,000 speeches make some 12 MB. */
const mostPacked = 6_000_000;
/** Characters that are unpacked at once. */
const mostChunk = 300_000;
/** Of each theme so many passages stand in a page that does not hold all, and so many are packed. */
const mostStrongest = 5;
const mostListed = 50;

type Texts = Pick<ReportData, "documents" | "passages" | "hits" | "components" | "scores">;

/** Whether all documents stand in the page, to be read without a script. */
export function isWhole(passages: readonly Passage[]): boolean {
  return passages.reduce((sum, { text }) => sum + text.length, 0) <= mostWhole;
}

/** Cuts a passage into its sentences with their hits. */
function openCut({ hits, components }: Texts, marks: Marks): (passage: Passage) => Stretch[] {
  const hitsOf = groupBy(hits, ({ passage }) => passage);
  const componentsOf = groupBy(components, ({ passage }) => passage);
  return (row) =>
    cutAtRoles(row, hitsOf.get(row.passage) ?? [], componentsOf.get(row.passage) ?? [], marks);
}

/**
 * The documents one after the other, each with its passages, their hits marked and the roles of
 * their sentences.
 */
export function showDocuments(data: Texts, marks: Marks): Html {
  const cut = openCut(data, marks);
  const passagesOf = groupBy(data.passages, ({ document }) => document);
  const articles = data.documents.map((document) => {
    const passages = (passagesOf.get(document.document) ?? []).map(
      (passage) =>
        html`<p id="${passage.passage}" lang="${passage.language ?? ""}" dir="auto"><a class="number" href="#${encodeURIComponent(passage.passage)}">${passage.index}</a> ${cut(passage).map(showStretch)}</p>
`,
    );
    return html`<article id="${anchorOf(document.document)}" tabindex="-1"><h3 dir="auto">${document.title ?? document.document}</h3>
<p class="facts">${describeDocument(document)}</p>
${passages}</article>
`;
  });
  return html`${articles}`;
}

/** What is known of a document, on one line. */
function describeDocument(document: Document): string {
  const { author, date, source, path, counted, same_text_as } = document;
  const facts = `${author ?? "unknown author"}, ${date ?? "unknown date"}, ${source ?? "unknown source"}`;
  const twin = counted ? "" : ` · not counted: same text as ${same_text_as ?? ""}`;
  return `${facts} · ${path}${twin}`;
}

/** The strongest passages of each theme, for a page that does not hold all documents. */
export function showStrongest(data: Texts, marks: Marks): Html {
  const cut = openCut(data, marks);
  const strongest = strongestPassages(data.passages, data.scores, mostStrongest, 1);
  const lists = [...marks.keys()].map((theme) => {
    const items = (strongest.get(theme) ?? []).map(
      (row) => html`<li><p class="facts">${showPlace(row.passage, describePassage(row), false)}</p>
<p lang="${row.language ?? ""}" dir="auto">${cut(row).map((stretch) => showStretch({ ...stretch, component: null }))}</p></li>
`,
    );
    return items.length === 0
      ? html``
      : html`<h3>${nameTheme(theme, marks)}</h3><ol class="plain">${items}</ol>
`;
  });
  return html`${lists}`;
}

function describePassage({ author, year, passage }: Passage): string {
  return `${author ?? "unknown author"}, ${year ?? "unknown year"}, ${passage}`;
}

/**
 * Words that lead to a passage or a component: a link where documents stand in the page, else what
 * the page's script makes one.
 */
export function showPlace(id: string, words: string, isStatic: boolean): Html {
  return isStatic
    ? html`<a href="#${encodeURIComponent(id)}">${words}</a>`
    : html`<span data-place="${id}">${words}</span>`;
}

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
export function packTexts(data: Texts & Pick<ReportData, "proposals" | "uncovered">, marks: Marks): PackedTexts {
  const cut = openCut(data, marks);
  const places = new Map([...marks.values()].map((mark, i) => [mark, i] as const));
  const strongest = (most: number, each?: number) =>
    [...strongestPassages(data.passages, data.scores, most, each).values()].flat();
  const always = [
    ...[...strongest(mostStrongest, 1), ...strongest(mostListed)].map(({ passage }) => passage),
    ...data.proposals.map(({ component }) => component.slice(0, component.lastIndexOf("."))),
    ...data.uncovered.map(({ passage }) => passage),
  ];
  const chosen = choosePassages(data.passages, data.scores, mostPacked, always);
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
