import type { TableName } from "../rows.js";

/** The types of columns in a Parquet file; every column may hold null. */
export type ColumnType = "BOOLEAN" | "INT32" | "DOUBLE" | "STRING";

/** Types of columns that are the same in all tables, so that files of two runs go together. */
const alike: Readonly<Record<string, ColumnType>> = Object.fromEntries([
  ...["year", "index", "line", "start", "end", "raw_start", "raw_end", "words", "hits"].map(int32),
  ...["documents", "passages", "passages_with_theme", "passages_with_any", "years"].map(int32),
  ...["supported_by", "attacked_by", "components", "claims", "premises", "proposals"].map(int32),
  ...["backed", "for", "neutral", "reported", "rank", "count", "votes", "readers"].map(int32),
  ...["against_count", "against_documents", "against_words", "against_passages"].map(int32),
  ...["against_passages_with_theme", "observed", "first_passages", "second_passages"].map(int32),
  ...["gained", "lost", "both"].map(int32),
  ...["hits", "passages"].flatMap((name) => [`${name}_before`, `${name}_after`]).map(int32),
  ...["share", "per_1000_words", "against_per_1000_words", "score"].map(double),
  ...["share", "per_1000", "claim", "premise", "proposal", "backed", "difference"].flatMap(ends),
  ...["change", "f1", "alpha"].flatMap(ends),
  ...["claim", "premise", "proposal", "backed", "against", "from", "to"].map(shareOf),
  ...["share_before", "share_after", "difference", "change"].map(double),
  ...["confidence", "weight", "weighted_hits", "strength", "likeness"].map(double),
  ...["log_odds", "z", "g2", "log_ratio", "expected", "pmi", "jaccard"].map(double),
  ...["precision", "recall", "f1", "alpha", "readers_alpha"].map(double),
  ...["counted", "negated", "present"].map((name) => [name, "BOOLEAN"] as const),
]);

/** Those of columns that hold something else elsewhere. */
const own: Readonly<Partial<Record<TableName, Readonly<Record<string, ColumnType>>>>> = {
  trends: { from: "INT32", to: "INT32" },
  arguments: { against: "INT32" },
  evaluation: { gold: "INT32", found: "INT32" },
  disagreements: { gold: "BOOLEAN", found: "BOOLEAN" },
};

/** The type that a column of this name, of this table if any, has wherever its cells allow it. */
export function declaredTypeOf(name: string, table?: TableName): ColumnType | undefined {
  const inTable = table === undefined ? undefined : own[table];
  for (const types of [inTable, alike]) {
    if (types !== undefined && Object.hasOwn(types, name)) return types[name];
  }
  return undefined;
}

function int32(name: string): readonly [string, ColumnType] {
  return [name, "INT32"];
}

function double(name: string): readonly [string, ColumnType] {
  return [name, "DOUBLE"];
}

function shareOf(name: string): readonly [string, ColumnType] {
  return double(`${name}_share`);
}

/** The two ends of an interval, which may all be missing. */
function ends(name: string): (readonly [string, ColumnType])[] {
  return [double(`${name}_low`), double(`${name}_high`)];
}
