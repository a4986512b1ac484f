import type { Component, Document, Hit, Passage } from "../rows.js";
import { groupBy } from "./group-by.js";
import { html, type Html } from "./html.js";
import { markRoles } from "./mark-roles.js";
import type { ThemeMark } from "./number-themes.js";

/** So many characters of passages are shown with their hits; all passages are in the tables. */
const mostText = 2_000_000;

/** The first passages, as many as a page shows. */
export function takeShown(passages: readonly Passage[]): readonly Passage[] {
  return takeText(passages, mostText);
}

/**
 * The documents one after the other, each with its passages, their hits marked and the roles of
 * their sentences.
 *
 * @param shown - the passages that the page shows
 */
export function showPassages(
  data: {
    readonly documents: readonly Document[];
    readonly passages: readonly Passage[];
    readonly hits: readonly Hit[];
    readonly components: readonly Component[];
  },
  marks: ReadonlyMap<string, ThemeMark>,
  shown: readonly Passage[],
): Html {
  const hitsOf = groupBy(data.hits, ({ passage }) => passage);
  const componentsOf = groupBy(data.components, ({ passage }) => passage);
  const mark = (passage: Passage) => {
    const hits = hitsOf.get(passage.passage) ?? [];
    return markRoles(passage, hits, componentsOf.get(passage.passage) ?? [], marks);
  };
  const passagesOf = groupBy(shown, ({ document }) => document);
  const articles = data.documents
    .filter(({ document }) => passagesOf.has(document))
    .map((document) => {
      const passages = (passagesOf.get(document.document) ?? []).map(
        (passage) =>
          html`<p id="${passage.passage}" lang="${passage.language ?? ""}" dir="auto"><a class="number" href="#${encodeURIComponent(passage.passage)}">${passage.index}</a> ${mark(passage)}</p>
`,
      );
      return html`<article><h3>${document.title ?? document.document}</h3>
<p class="facts">${document.author ?? "unknown author"}, ${document.date ?? "unknown date"}, ${document.source ?? "unknown source"} · ${document.path}${document.counted ? "" : ` · not counted: same text as ${document.same_text_as ?? ""}`}</p>
${passages}</article>
`;
    });
  const left = data.passages.length - shown.length;
  const rest = left === 0 ? "" : html`<p>${left} more passages are in tables/passages.csv.</p>`;
  return html`${showLegend(marks)}${articles}${rest}`;
}

/** The themes' numbers and colours, always in sight. */
function showLegend(marks: ReadonlyMap<string, ThemeMark>): Html {
  const items = [...marks.values()].map(
    ({ number, label, colour }) =>
      html`<span><b style="box-shadow:inset 0 -.14em 0 ${colour}">${number}</b> ${label}</span> `,
  );
  return html`<p class="legend">${items}</p>`;
}

/** The first passages, up to so many characters. */
function takeText(passages: readonly Passage[], most: number): readonly Passage[] {
  let length = 0;
  const end = passages.findIndex(({ text }) => (length += text.length) > most);
  return end < 0 ? passages : passages.slice(0, Math.max(1, end));
}
