import type { Document, DocumentRows, Passage } from "../rows.js";
import { rankByScore } from "./choose-passages.js";
import { groupBy } from "./group-by.js";
import { html, type Html } from "./html.js";
import { cutAtRoles, showStretch, type Stretch } from "./mark-roles.js";
import { anchorOf } from "./page-table.js";
import type { ReportData } from "./report-data.js";
import { nameTheme, type Marks } from "./report-tables.js";

/** How much of the documents is in a page. */
export interface PageRoom {
  /** Up to so many characters all documents stand in it as they are; a million. */
  readonly mostWhole?: number;
  /** Of more, so many characters of passages are packed into it; six million: some 5 MB. */
  readonly mostPacked?: number;
}

/** Of each theme so many passages stand in a page that does not hold all. */
export const mostStrongest = 5;

export type Texts = Pick<ReportData, "documents" | "tally" | "rowsOf">;

/** Whether all documents stand in the page, to be read without a script. */
export function isWhole(
  { documents }: ReportData["tally"],
  { mostWhole = 1_000_000 }: PageRoom = {},
): boolean {
  let characters = 0;
  for (const { found } of documents) for (const size of found.sizes) characters += size;
  return characters <= mostWhole;
}

/** Cuts a passage of a document into its sentences with their hits. */
export function openCut(
  { hits, components }: Pick<DocumentRows, "hits" | "components">,
  marks: Marks,
): (passage: Passage) => Stretch[] {
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
  const articles = data.documents.map((document) => {
    const rows = data.rowsOf(document.document);
    const cut = openCut(rows, marks);
    const passages = rows.passages.map(
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
export function describeDocument(document: Document): string {
  const { author, date, source, path, counted, same_text_as } = document;
  const facts = `${author ?? "unknown author"}, ${date ?? "unknown date"}, ${source ?? "unknown source"}`;
  const twin = counted ? "" : ` · not counted: same text as ${same_text_as ?? ""}`;
  return `${facts} · ${path}${twin}`;
}

/** The strongest passages of each theme, for a page that does not hold all documents. */
export function showStrongest(data: Texts, marks: Marks): Html {
  const { places, strongest } = rankByScore(data.tally);
  const ranked = strongest(mostStrongest, 1);
  const lists = [...marks.keys()].map((theme, i) => {
    const items = (ranked.get(i) ?? []).flatMap((place) => {
      const number = places.documentOf(place);
      const rows = data.rowsOf(data.documents[number]?.document ?? "");
      const row = rows.passages[place - places.startOf(number)];
      return row === undefined ? [] : [showStrong(row, openCut(rows, marks)(row))];
    });
    return items.length === 0
      ? html``
      : html`<h3>${nameTheme(theme, marks)}</h3><ol class="plain">${items}</ol>
`;
  });
  return html`${lists}`;
}

function showStrong(row: Passage, stretches: readonly Stretch[]): Html {
  return html`<li><p class="facts">${showPlace(row.passage, describePassage(row), false)}</p>
<p lang="${row.language ?? ""}" dir="auto">${stretches.map((stretch) => showStretch({ ...stretch, component: null }))}</p></li>
`;
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
