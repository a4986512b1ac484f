import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";
import { escape } from "./escape.js";
import { areNumbers, formatCell, formatLimit } from "./format-cell.js";
import { tableOf } from "./table.js";

/** What a table for reading shows. */
export interface ReadableTableOptions {
  /** The columns shown, in this order; unless given, all that the rows have. */
  readonly columns?: readonly string[];
  /** How many rows are shown at most: 20 unless said otherwise. */
  readonly limit?: number;
}

/** What an HTML table shows. */
export interface HtmlTableOptions extends ReadableTableOptions {
  /** Words above the table, as text. */
  readonly caption?: string;
  /**
   * Whether the table brings its own looks, as in a notebook, where no style sheet of ours
   * reaches: columns as wide as they need, long texts wrapped and cut after 400 characters.
   */
  readonly inline?: boolean;
}

/**
 * The first rows as an HTML `<table>` for a notebook or a page; everything in it is escaped.
 *
 * Numbers are aligned to the right and have at most three decimals, unknown is said to be
 * unknown, and where rows are left out the table says how many there are.
 */
export function toHtmlTable(rows: readonly object[], options: HtmlTableOptions = {}): string {
  const { columns, limit = 20, caption = "", inline = false } = options;
  const shown = rows.slice(0, limit);
  const table = tableOf(shown, columns ? { columns, more: false } : {});
  const cells = table.rows.map((row) => row.map(formatCell));
  const styles = table.columns.map((_, i) => {
    const isNumber = areNumbers(table.rows.map((row) => row[i] ?? null));
    const align = `text-align:${isNumber ? "right" : "left"}`;
    const widest = cells.map((row) => row[i] ?? "");
    return inline ? `${align};vertical-align:top;${isNumber ? whole : widthOf(widest)}` : align;
  });
  const style = (i: number) => `style="${styles[i] ?? ""}"`;
  const heads = table.columns.map((name, i) => `<th scope="col" ${style(i)}>${escape(name)}</th>`);
  const lines = cells.map((row) =>
    // The direction is told cell by cell, so that one text cannot turn its neighbours around.
    row
      .map((cell, i) => `<td dir="auto" ${style(i)}>${escape(inline ? cut(cell) : cell)}</td>`)
      .join(""),
  );
  const notes = [caption, rows.length === 0 ? "no rows" : formatLimit(shown.length, rows.length)];
  const note = notes.filter((words) => words !== "").join(": ");
  return [
    inline ? `<table style="${tableStyle}">` : `<table>`,
    ...(note === "" ? [] : [`<caption${inline ? ` style="${captionStyle}"` : ""}>${escape(note)}</caption>`]),
    `<thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>`,
    ...lines.map((line) => `<tr>${line}</tr>`),
    `</tbody>`,
    `</table>`,
  ].join("\n");
}

/** JupyterLab would put the table into the middle of the page. */
export const tableStyle = "margin-left:0;border-collapse:collapse";
export const captionStyle = "caption-side:top;text-align:left";

const whole = "white-space:nowrap";
/** From so many columns of characters on a name may be broken, and is a text. */
const longestName = 18;
const longestId = 26;
const longestText = 400;

/** Names and ids stay whole; texts take a readable width and are broken where they must. */
function widthOf(cells: readonly string[]): string {
  const widest = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
  const areIds = cells.every((cell) => !/\s/u.test(cell));
  if (widest <= (areIds ? longestId : longestName)) return whole;
  const least = Math.min(16, Math.ceil(widest / 4));
  return `min-width:${least}em;max-width:44em;white-space:normal;overflow-wrap:anywhere`;
}

function cut(text: string): string {
  if (text.length <= longestText) return text;
  let kept = "";
  for (const character of graphemesOf(text.slice(0, longestText + 20))) {
    if (kept.length + character.length > longestText) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
