/**
 * Some rows of a table as CSV, cell for cell as the tables that topoi writes: unknown is empty, and
 * text that a spreadsheet would run as a formula has an apostrophe before it.
 *
 * @param {TableCells["columns"]} columns
 * @param {readonly number[]} rows
 * @returns {string}
 */
export function writeCsv(columns, rows) {
  const head = columns.map(({ name }) => writeCell(name)).join(",");
  const lines = rows.map((row) =>
    columns.map(({ cells }) => writeCell(cells[row] ?? null)).join(","),
  );
  return [head, ...lines].map((line) => `${line}\n`).join("");
}

/**
 * @param {string | number | boolean | null} cell
 * @returns {string}
 */
function writeCell(cell) {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[-=+@\t\r\uff0b\uff0d\uff1d\uff20]/u.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
