import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";
import { plain } from "../text/plain.js";
import { areNumbers, formatCell, formatLimit } from "./format-cell.js";
import { tableOf } from "./table.js";
import type { ReadableTableOptions } from "./to-html-table.js";

/** What a table in a terminal shows. */
export interface TextTableOptions extends ReadableTableOptions {
  /** How many columns of characters a line may take: 100 unless said otherwise. */
  readonly width?: number;
}

/**
 * The first rows as aligned lines for a terminal, ending in a line feed.
 *
 * The widest columns are cut (…) until a line fits; Chinese, Japanese and Korean characters
 * count as two. Control characters are neutralised. Where rows are left out, a last line says
 * how many there are.
 */
export function toTextTable(rows: readonly object[], options: TextTableOptions = {}): string {
  const { columns, limit = 20, width = 100 } = options;
  const shown = rows.slice(0, limit);
  const table = tableOf(shown, columns ? { columns, more: false } : {});
  const right = table.columns.map((_, i) => areNumbers(table.rows.map((row) => row[i] ?? null)));
  const lines = [table.columns, ...table.rows.map((row) => row.map(formatCell))];
  const cells = lines.map((line) => line.map(plain));
  const widths = fit(
    table.columns.map((_, i) => widestOf(cells.map((line) => line[i] ?? ""))),
    width,
  );
  const [head = "", ...body] = cells.map((line) =>
    line
      .map((cell, i) => pad(cell, widths[i] ?? 0, right[i] ?? false))
      .join(gap)
      .trimEnd(),
  );
  const rule = widths.map((columns) => "─".repeat(columns)).join(gap);
  const note = rows.length === 0 ? "no rows" : formatLimit(shown.length, rows.length);
  return [head, rule, ...body, note].filter((line) => line !== "").join("\n") + "\n";
}

const gap = "  ";

/** The columns that the widest of some texts takes; they may be more than a call has arguments. */
function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0);
}

/** The widths, the widest taken from until all fit; no column gets narrower than 5. */
function fit(natural: readonly number[], total: number): number[] {
  const widths = [...natural];
  const room = total - gap.length * (widths.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= 5) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

/** The text cut or filled up with blanks to this width. */
function pad(text: string, width: number, right: boolean): string {
  const fitting = cut(text, width);
  const blanks = " ".repeat(width - displayWidth(fitting));
  return right ? blanks + fitting : fitting + blanks;
}

/** As many whole characters as fit, with an ellipsis where some did not. */
function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const segment of graphemesOf(text)) {
    used += displayWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
