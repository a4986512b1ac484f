import { readData } from "./read-data.js";

/** @type {Map<string, Promise<ReadTable>>} */
const tablesRead = new Map();

/**
 * A table's cells, and for every row the texts that it shows.
 *
 * @param {string} name
 * @returns {Promise<ReadTable>}
 */
export function readTable(name) {
  let table = tablesRead.get(name);
  if (table === undefined) tablesRead.set(name, (table = readTexts(name)));
  return table;
}

/**
 * @param {string} name
 * @returns {Promise<ReadTable>}
 */
async function readTexts(name) {
  /** @type {TableCells} */
  const cells = await readData(`data-table-${name}`);
  const count = cells.columns[0]?.cells.length ?? 0;
  const texts = Array.from({ length: count }, (_, row) =>
    cells.shown.map((column) => {
      if (column.texts !== null) return column.texts[row] ?? "";
      const cell = cells.columns[column.from]?.cells[row] ?? null;
      return cell === null ? "unknown" : String(cell);
    }),
  );
  return { cells, texts };
}

/**
 * The rows that hold every word of the query, capitals and accents aside, sorted if a column is
 * named: numbers by their size, texts by the alphabet, unknown last either way.
 *
 * @param {ReadTable} table
 * @param {{ readonly query: string, readonly column: number, readonly isDown: boolean }} wanted
 * @returns {number[]}
 */
export function takeRows({ cells, texts }, { query, column, isDown }) {
  const words = plainText(query).split(/\s+/u).filter(Boolean);
  const rows = [...texts.keys()].filter((row) => {
    if (words.length === 0) return true;
    const text = plainText((texts[row] ?? []).join("\n"));
    return words.every((word) => text.includes(word));
  });
  const shown = cells.shown[column];
  if (shown === undefined) return rows;
  const keys = cells.columns[shown.from]?.cells ?? [];
  const turn = isDown ? -1 : 1;
  return rows.sort((a, b) => {
    const [first, second] = [keys[a] ?? null, keys[b] ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === "number" && typeof second === "number") return turn * (first - second);
    return turn * alphabet.compare(texts[a]?.[column] ?? "", texts[b]?.[column] ?? "");
  });
}

const alphabet = new Intl.Collator("en", { numeric: true });

/**
 * @param {string} text
 * @returns {string}
 */
function plainText(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
