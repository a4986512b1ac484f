import { toHtmlTable } from "../output/to-html-table.js";
import { toTextTable } from "../output/to-text-table.js";
import { plain } from "../text/plain.js";
import { checkColumns } from "./check-columns.js";
import { readableRows } from "./readable-rows.js";
import type { TableShowOptions } from "./show.js";
import { isKwic, toKwicHtml, toKwicText } from "./to-kwic-table.js";
import type { View } from "./view.js";
import { viewSentences } from "./view-sentences.js";

/**
 * Rows as a table; keywords in context lined up at the match.
 *
 * @throws TypeError for a column that no row has, RangeError for a limit that is none.
 */
export function viewRows(rows: readonly object[], options: TableShowOptions = {}): View {
  const { empty, ...shape } = options;
  checkLimit(shape.limit);
  checkColumns(rows, shape.columns);
  if (rows.length === 0 && empty !== undefined) return viewSentences(empty);
  if (!options.columns && isKwic(rows)) {
    return { html: () => toKwicHtml(rows, shape), text: () => toKwicText(rows, shape) };
  }
  const shown = shape.columns ? rows : readableRows(rows);
  const caption = shape.caption === undefined ? "" : `${plain(shape.caption)}\n`;
  return {
    html: () => toHtmlTable(shown, { ...shape, inline: true }),
    text: () => caption + toTextTable(shown, shape),
  };
}

function checkLimit(limit: number | undefined): void {
  if (limit === undefined || limit === Infinity || (Number.isInteger(limit) && limit >= 0)) return;
  const found = JSON.stringify(limit);
  throw new RangeError(`show: limit: expected a whole number from 0, or Infinity; found ${found}`);
}
