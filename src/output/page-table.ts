import { areNumbers, formatCell, formatLimit } from "./format-cell.js";
import { html, type Html } from "./html.js";
import type { Counted } from "../measures/counted-as.js";
import { tableOf, type Cell } from "./table.js";

/** A column as it is shown. */
export interface ShownColumn<Row> {
  readonly name: string;
  /** The column by which it is sorted, and which it shows unless told otherwise. */
  readonly from: string;
  readonly show?: (row: Row) => string;
  /** What its numbers count: a way to the passages behind them. */
  readonly what?: Counted;
  /** Whether it leads to the document whose id is in the column `document`. */
  readonly leads?: boolean;
}

/** A table of the page, which a script lets its reader sort, filter and download. */
export interface PageTable<Row extends object> {
  /** The name of the file it is downloaded as, and of the element that holds its cells. */
  readonly name: string;
  /** What it is, for those who do not see it. */
  readonly title: string;
  /** The columns of the download, as in the written tables. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly shown: readonly ShownColumn<Row>[];
  /** The columns that say which figure a row is. */
  readonly by?: readonly ("author" | "year" | "theme")[];
  /** So many rows are shown at first. */
  readonly limit: number;
}

/** A table's cells as the page's script reads them, column by column. */
export interface TableCells {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
  readonly shown: readonly {
    readonly name: string;
    /** Place of the column it is sorted by. */
    readonly from: number;
    readonly right: boolean;
    /** What it shows, where that is not the cells as they are. */
    readonly texts: readonly string[] | null;
    readonly what: Counted | null;
    readonly leads: boolean;
  }[];
  readonly by: readonly string[];
  readonly limit: number;
}

/** The cells of a table for the page's script. */
export function takeCells<Row extends object>(table: PageTable<Row>): TableCells {
  const { rows, title, by = [], limit } = table;
  const cells = tableOf(rows, { columns: table.columns });
  const columns = cells.columns.map((name, i) => ({
    name,
    cells: cells.rows.map((row) => row[i] ?? null),
  }));
  const shown = table.shown.map(({ name, from, show, what = null, leads = false }) => {
    const place = columns.findIndex((column) => column.name === from);
    const own = columns[place]?.cells ?? [];
    const texts = show === undefined ? own.map(formatCell) : rows.map((row) => show(row));
    const same = texts.every((text, i) => text === (own[i] === null ? "unknown" : String(own[i])));
    return { name, from: place, right: areNumbers(own), texts: same ? null : texts, what, leads };
  });
  return { title, columns, shown, by, limit };
}

/**
 * The first rows as a table of the page; everything in it is escaped.
 *
 * @param isStatic - whether documents stand in the page and can be led to without a script
 */
export function showPageTable(name: string, cells: TableCells, isStatic = true): Html {
  const { shown, columns, title, limit } = cells;
  const ids = columns.find((column) => column.name === "document")?.cells;
  const count = columns[0]?.cells.length ?? 0;
  const heads = shown.map(({ name: head, right, what, leads }) => {
    const counts = what === null ? "" : html` data-what="${what}"`;
    const way = leads ? html` data-leads=""` : "";
    return html`<th scope="col"${numeric(right)}${counts}${way}>${head}</th>`;
  });
  const lines = Array.from({ length: Math.min(limit, count) }, (_, i) => {
    // The direction is told cell by cell, so that one text cannot turn its neighbours around.
    const line = shown.map((column) => {
      const text = textAt(cells, column, i);
      const id = column.leads && isStatic ? ids?.[i] : undefined;
      const shownText = typeof id === "string" ? html`<a href="${linkTo(id)}">${text}</a>` : text;
      return html`<td dir="auto"${numeric(column.right)}>${shownText}</td>`;
    });
    return html`<tr>${line}</tr>
`;
  });
  const left = formatLimit(lines.length, count);
  const note =
    count === 0 ? "no rows" : left === "" ? "" : `${left}; all are in tables/${name}.csv`;
  return html`<div class="table" data-table="${name}" data-rows="${count}">
<div class="wide" role="region" aria-label="${title}: table" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
<p class="note">${note}</p>
</div>
`;
}

/** Where a document's text begins in the page: no passage's id ends like this. */
export function anchorOf(document: string): string {
  return `${document}#`;
}

function linkTo(document: string): string {
  return `#${encodeURIComponent(anchorOf(document))}`;
}

function numeric(right: boolean): Html {
  return right ? html` class="n"` : html``;
}

function textAt(cells: TableCells, { texts, from }: TableCells["shown"][number], row: number): string {
  if (texts !== null) return texts[row] ?? "";
  const cell = cells.columns[from]?.cells[row] ?? null;
  return cell === null ? "unknown" : String(cell);
}
