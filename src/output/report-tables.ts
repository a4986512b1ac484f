import { formatShare } from "../charts/label.js";
import { countOf } from "../text/count-of.js";
import type { Document, FrequencyRow } from "../rows.js";
import type { Codebook, Term, Theme } from "../themes/codebook.js";
import { html, Html } from "./html.js";
import { markTwins, twinColumns } from "./mark-twins.js";
import type { ThemeMark } from "./number-themes.js";
import { toHtmlTable } from "./to-html-table.js";

/** The documents, and which of them are copies if any are. */
export function showDocumentTable(documents: readonly Document[]): Html {
  const names = ["document", "title", "author", "date", "language", "source", "words", "passages"];
  const copies = documents.some(({ counted }) => !counted);
  return showTable(markTwins(documents), copies ? [...names, ...twinColumns] : names);
}

/** The frequencies with their themes by name and their shares in per cent. */
export function showFrequency(
  frequency: readonly FrequencyRow<"author" | "year">[],
  marks: ReadonlyMap<string, ThemeMark>,
): Html {
  const rows = frequency.map((row) => ({
    author: row.author,
    year: row.year,
    theme: marks.get(row.theme)?.label ?? row.theme,
    documents: row.documents,
    passages: row.passages,
    "with theme": row.passages_with_theme,
    share: formatShare(row.share),
    "95 % interval":
      row.share_low === null || row.share_high === null
        ? "one document"
        : `${formatShare(row.share_low)} – ${formatShare(row.share_high)}`,
    hits: row.hits,
    "hits per 1,000 words": row.per_1000_words.toFixed(1),
  }));
  return showTable(rows);
}

/**
 * The codebook's themes with definition, number and colour, and their terms to unfold; parts of a
 * theme stand below it.
 */
export function showThemes(codebook: Codebook, marks: ReadonlyMap<string, ThemeMark>): Html {
  const items = codebook.themes.map((theme) => {
    const mark = marks.get(theme.theme);
    const number = mark?.number ?? "";
    const indent = 1.5 * (number.split(".").length - 1);
    return html`<li style="margin-left:${indent}em"><span class="swatch" style="background:${mark?.colour ?? ""}"></span>${number}. <b>${mark?.label ?? theme.theme}</b> ${theme.definition}
${showTerms(theme)}</li>
`;
  });
  return html`<ul class="themes">${items}</ul>`;
}

function showTerms({ terms, except, present_from }: Theme): Html {
  const from = present_from === null ? "" : ` Present from ${present_from} weighted hits on.`;
  const masked = except.length === 0 ? "" : ` Not: ${except.map(nameTerm).join(", ")}.`;
  if (terms.length === 0 && masked === "") return html`<p>The sum of its parts.${from}</p>`;
  const list = terms.map(nameTerm).join(", ");
  return html`<details><summary>${countOf(terms.length, "term")}</summary>${list}.${masked}${from}</details>`;
}

function nameTerm({ term, weight }: Term): string {
  return weight === 1 ? term : `${term} (weight ${weight})`;
}

function showTable(rows: readonly object[], names?: readonly string[]): Html {
  const shown = names === undefined ? {} : { columns: names };
  return html`<div class="wide">${new Html(toHtmlTable(rows, { ...shown, limit: 1_000 }))}</div>`;
}
