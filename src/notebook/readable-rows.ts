/** A table that has more columns than a person can take in: how its rows are known, what is shown. */
interface ReadableTable {
  readonly known: readonly string[];
  readonly columns: readonly string[];
}

const tables: readonly ReadableTable[] = [
  {
    known: ["component", "role", "holder_cue", "raw_start", "text"],
    columns: ["component", "author", "role", "confidence", "cue", "voice", "holder", "text"],
  },
  {
    known: ["component", "theme", "rank", "strength", "text"],
    columns: ["theme", "rank", "author", "year", "stance", "strength", "component", "text"],
  },
  {
    known: ["component", "theme", "stance", "supported_by", "attacked_by", "role"],
    columns: [
      ...["theme", "component", "author", "role", "stance", "cue"],
      ...["supported_by", "attacked_by"],
    ],
  },
];

/** Columns in which nothing is no unknown: no word decided, a premise has no stance. */
const mayBeNone = new Set(["cue", "stance"]);

/**
 * Components, stances and proposals with the columns that a person reads; other rows as they are.
 */
export function readableRows(rows: readonly object[]): readonly object[] {
  const table = tables.find(({ known }) =>
    rows.every((row) => known.every((name) => Object.hasOwn(row, name))),
  );
  if (table === undefined || rows.length === 0) return rows;
  return (rows as readonly Record<string, unknown>[]).map((row) =>
    Object.fromEntries(
      table.columns.map((name) => [name, mayBeNone.has(name) ? (row[name] ?? "") : row[name]]),
    ),
  );
}
