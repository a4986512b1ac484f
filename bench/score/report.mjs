// Tables of figures for a screen.

/** Prints the rows below the names of their columns; the first column is text, the others end even. */
export function printTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? "–"))];
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  for (const cells of lines) {
    const padded = cells.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]),
    );
    console.log(padded.join("  ").trimEnd());
  }
}

/** Three digits that count, a point before thousands left out. */
export function figure(value) {
  if (value === undefined || value === null || !Number.isFinite(value)) return undefined;
  if (value >= 100) return String(Math.round(value));
  return value.toPrecision(3).replace(/^(.*e.*)$/u, (small) => String(Number(small)));
}

/** A whole number with blanks between its thousands. */
export function count(value) {
  if (value === undefined || value === null) return undefined;
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, " ");
}
