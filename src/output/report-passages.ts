import type { Document, Passage } from "../rows.js";
import { strongestPassages } from "./choose-passages.js";
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

export type Texts = Pick<ReportData, "documents" | "passages" | "hits" | "components" | "scores">;

/** Whether all documents stand in the page, to be read without a script. */
export function isWhole(
  passages: readonly Passage[],
  { mostWhole = 1_000_000 }: PageRoom = {},
): boolean {
  return passages.reduce((sum, { text }) => sum + text.length, 0) <= mostWhole;
}

/** Cuts a passage into its sentences with their hits. */
export function openCut({ hits, components }: Texts, marks: Marks): (passage: Passage) => Stretch[] {
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
export function describeDocument(document: Document): string {
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
