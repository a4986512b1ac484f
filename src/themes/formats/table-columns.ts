/** The columns of a codebook as a table, in the order in which they are written. */
export const tableColumns = [
  "theme",
  "parent",
  "label",
  "definition",
  "present_from",
  "term",
  "language",
  "weight",
  "except",
  "stem",
  "case",
  "learned",
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Other names that people give them. */
const synonyms: Readonly<Record<string, TableColumn>> = {
  category: "theme",
  code: "theme",
  terms: "term",
  word: "term",
  words: "term",
  pattern: "term",
  keyword: "term",
  description: "definition",
  lang: "language",
};

/** Where the columns of a table stand. */
export interface Columns {
  readonly places: ReadonlyMap<TableColumn, number>;
  /** Names of columns that a codebook has not. */
  readonly others: readonly string[];
  /** Columns that are there twice. */
  readonly repeated: readonly TableColumn[];
}

/** The columns that a first row names, or `null` where it names none but holds a theme itself. */
export function findTableColumns(cells: readonly string[]): Columns | null {
  const places = new Map<TableColumn, number>();
  const others: string[] = [];
  const repeated: TableColumn[] = [];
  cells.forEach((cell, i) => {
    const name = cell.trim().toLowerCase();
    const column = tableColumns.find((known) => known === name) ?? synonyms[name];
    if (column === undefined) others.push(cell.trim());
    else if (places.has(column)) repeated.push(column);
    else places.set(column, i);
  });
  const begins = cells[0]?.trim().toLowerCase();
  const isHeader = places.has("theme") && places.has("term");
  if (!isHeader && !isHalfHeader(cells) && begins !== "theme" && begins !== "term") return null;
  return { places, others: others.filter((name) => name !== ""), repeated };
}

/** Whether cells are our own names of columns and nothing else, with `term`: no theme with its terms. */
function isHalfHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== "");
  const isKnown = (name: string) => tableColumns.some((column) => column === name);
  return names.length > 1 && names.includes("term") && names.every(isKnown);
}
