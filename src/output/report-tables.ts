import { formatShare } from "../charts/label.js";
import { argumentsOf } from "../measures/measure-arguments.js";
import { columns, type ArgumentFrequency, type Document, type FrequencyRow, type Trend } from "../rows.js";
import { countOf } from "../text/count-of.js";
import type { Codebook, Term, Theme } from "../themes/codebook.js";
import { tabulateArguments } from "./describe-arguments.js";
import { html, type Html } from "./html.js";
import { twinColumns } from "./mark-twins.js";
import type { ThemeMark } from "./number-themes.js";
import type { PageTable } from "./page-table.js";
import type { ReportData } from "./report-data.js";
import type { Counted } from "../measures/counted-as.js";

/** Themes by their keys with how they are shown. */
export type Marks = ReadonlyMap<string, ThemeMark>;

/** The name of a theme that people read. */
export function nameTheme(theme: string, marks: Marks): string {
  return marks.get(theme)?.label ?? theme;
}

/** An interval as people read it: `31 % – 86 %`, or why there is none. */
export function formatInterval(low: number | null, high: number | null): string {
  if (low === null || high === null) return "one document";
  return low === high ? "all documents alike" : `${formatShare(low)} – ${formatShare(high)}`;
}

/** The documents, and which of them are copies if any are. */
export function tabulateDocuments(documents: readonly Document[], limit: number): PageTable<Document> {
  const names = ["document", "title", "author", "date", "language", "source", "words", "passages"];
  const copies = documents.some(({ counted }) => !counted);
  return {
    name: "documents",
    title: "The documents",
    columns: columns.documents,
    rows: documents,
    limit,
    shown: [
      ...names.map((name) => ({ name, from: name, leads: name === "document" })),
      ...(copies ? twinColumns : []).map((name) => ({
        name: name.replaceAll("_", " "),
        from: name,
        // Where a text is no other one's twin, nothing is unknown.
        show: (row: Document) => row[name] ?? "",
      })),
    ],
  };
}

/** The frequencies with their themes by name and their shares in per cent. */
export function tabulateFrequency(
  { frequency }: Pick<ReportData, "frequency">,
  marks: Marks,
  limit: number,
): PageTable<FrequencyRow<"author" | "year">> {
  type Row = FrequencyRow<"author" | "year">;
  return {
    name: "frequency",
    title: "Theme frequency by author and year",
    columns: columns.frequency,
    rows: frequency,
    by: ["author", "year", "theme"],
    limit,
    shown: [
      { name: "author", from: "author" },
      { name: "year", from: "year" },
      { name: "theme", from: "theme", show: (row: Row) => nameTheme(row.theme, marks) },
      { name: "documents", from: "documents" },
      { name: "passages", from: "passages" },
      { name: "with theme", from: "passages_with_theme", what: "passages" },
      { name: "share", from: "share", show: (row: Row) => formatShare(row.share) },
      {
        name: "95 % interval",
        from: "share_low",
        show: (row: Row) => formatInterval(row.share_low, row.share_high),
      },
      { name: "hits", from: "hits" },
      {
        name: "per 1,000 words",
        from: "per_1000_words",
        show: (row: Row) => row.per_1000_words.toFixed(1),
      },
    ],
  };
}

/** How themes are argued, a row a theme. */
export function tabulateArgued(
  { tally }: Pick<ReportData, "tally">,
  marks: Marks,
): PageTable<ArgumentFrequency> {
  const rows = argumentsOf(tally.stances);
  const shown = new Map(
    tabulateArguments(rows, (theme) => nameTheme(theme, marks)).map((row, i) => [rows[i], row]),
  );
  const column = (name: string, from: string, what?: Counted) => ({
    name,
    from,
    show: (row: ArgumentFrequency) => String(shown.get(row)?.[name] ?? ""),
    ...(what === undefined ? {} : { what }),
  });
  return {
    name: "arguments-by-theme",
    title: "How themes are argued",
    columns: columns.arguments.filter((name) => name !== "author" && name !== "year"),
    rows,
    by: ["theme"],
    limit: rows.length,
    shown: [
      column("theme", "theme"),
      column("sentences", "components", "sentences"),
      column("claims", "claims", "claims"),
      column("premises", "premises", "premises"),
      column("proposals", "proposals", "proposals"),
      column("backed", "backed", "backed"),
      { name: "for", from: "for", what: "for" },
      { name: "against", from: "against", what: "against" },
      column("reported", "reported", "reported"),
    ],
  };
}

/** How themes change from year to year. */
export function tabulateTrends(trends: readonly Trend[], marks: Marks): PageTable<Trend> {
  return {
    name: "trends",
    title: "Trends",
    columns: columns.trends,
    rows: trends,
    by: ["theme"],
    limit: trends.length,
    shown: [
      { name: "theme", from: "theme", show: ({ theme }) => nameTheme(theme, marks) },
      { name: "years", from: "years", show: ({ from, to }) => `${from} – ${to}` },
      { name: "documents", from: "documents" },
      { name: "change a year", from: "change", show: ({ change }) => formatPoints(change) },
      {
        name: "95 % interval",
        from: "change_low",
        show: ({ change_low: low, change_high: high }) =>
          low === null || high === null
            ? "too few documents"
            : `${formatPoints(low)} to ${formatPoints(high)}`,
      },
      { name: "finding", from: "sentence" },
    ],
  };
}

/** A change of a share in percentage points, with its sign: `+1.2`. */
function formatPoints(change: number): string {
  const points = (100 * change).toFixed(1);
  return change > 0 ? `+${points}` : points.replace("-", "−");
}

/**
 * The codebook's themes with definition, number and colour, and their terms to unfold; parts of a
 * theme stand below it.
 */
export function showThemes(codebook: Codebook, marks: Marks): Html {
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
