/** A table that has more columns than a person can take in: how its rows are known, what is shown. */
interface ReadableTable {
  readonly known: readonly string[];
  readonly columns: readonly string[];
}

/** What rows may have been measured by. */
const groups = ["author", "year", "language", "source", "document"];

/** The first whose columns the rows have; of the columns shown, rows need not have all. */
const tables: readonly ReadableTable[] = [
  {
    known: ["document", "headings", "same_text_as", "author_from"],
    columns: ["document", "title", "author", "date", "language", "source", "words", "passages"],
  },
  {
    known: ["passage", "index", "raw_start", "runs", "text"],
    columns: ["passage", "author", "year", "words", "text"],
  },
  {
    known: ["theme", "parent", "definition", "terms", "present_from"],
    columns: ["theme", "label", "definition", "terms"],
  },
  {
    known: ["passage", "term", "match", "raw_start", "weight"],
    columns: ["passage", "theme", "term", "match", "negated", "weight"],
  },
  {
    known: ["passage", "theme", "weighted_hits", "present", "score"],
    columns: ["passage", "author", "year", "theme", "hits", "present", "score"],
  },
  {
    known: ["theme", "rank", "passage", "score", "text"],
    columns: ["rank", "passage", "author", "year", "hits", "score", "text"],
  },
  {
    known: ["theme", "rank", "passage", "likeness", "cue", "text"],
    columns: ["theme", "passage", "likeness", "cue", "text"],
  },
  {
    known: ["theme", "passages_with_theme", "share_low", "words", "per_1000_words"],
    columns: [
      ...groups,
      "theme",
      "documents",
      "passages",
      "share",
      "share_low",
      "share_high",
      "interval",
    ],
  },
  {
    known: ["theme", "group", "against", "difference", "sentence"],
    columns: [
      ...["theme", "group", "against", "share", "against_share"],
      ...["difference", "difference_low", "difference_high", "interval"],
    ],
  },
  {
    known: ["theme", "from", "to", "change", "sentence"],
    columns: [
      ...[...groups, "theme", "from", "to", "from_share", "to_share"],
      ...["change", "change_low", "change_high"],
    ],
  },
  {
    known: ["word", "group", "against_count", "log_odds", "z", "g2"],
    columns: [
      ...["word", "count", "documents", "per_1000_words", "against_count", "against_documents"],
      ...["against_per_1000_words", "z", "log_ratio"],
    ],
  },
  {
    known: ["first", "second", "observed", "expected", "pmi", "jaccard"],
    columns: [
      ...["first", "second", "passages", "first_passages", "second_passages"],
      ...["observed", "expected", "pmi", "jaccard"],
    ],
  },
  {
    known: ["theme", "term", "hits", "documents", "passages", "share", "note"],
    columns: ["theme", "term", "hits", "documents", "passages", "share", "note"],
  },
  {
    known: ["component", "role", "holder_cue", "raw_start", "text"],
    columns: ["component", "author", "role", "confidence", "cue", "voice", "holder", "text"],
  },
  {
    known: ["component", "theme", "rank", "strength", "text"],
    columns: ["theme", "rank", "author", "year", "stance", "strength", "component", "text"],
  },
  {
    known: ["component", "theme", "stance", "role", "text"],
    columns: ["theme", "stance", "cue", "author", "role", "component", "text"],
  },
  {
    known: ["component", "theme", "stance", "supported_by", "attacked_by", "role"],
    columns: [
      ...["theme", "component", "author", "role", "stance", "cue"],
      ...["supported_by", "attacked_by"],
    ],
  },
  {
    known: ["theme", "components", "claims", "backed_share", "neutral"],
    columns: [
      ...[...groups, "theme", "documents", "components", "claims", "premises", "proposals"],
      ...["backed", "for", "against", "reported"],
    ],
  },
  {
    known: ["components", "claims", "none", "proposal_share", "reported"],
    columns: [
      ...[...groups, "documents", "components", "claims", "premises", "proposals"],
      ...["none", "reported"],
    ],
  },
  {
    known: ["theme", "term", "log_ratio", "passages_with_theme", "kept", "reason"],
    columns: [
      ...["theme", "term", "kind", "weight", "passages_with_theme", "passages_without_theme"],
      ...["kept", "reason"],
    ],
  },
  {
    known: ["theme", "language", "passages_with_theme", "documents", "kept", "note"],
    columns: ["theme", "language", "passages_with_theme", "documents", "kept", "note"],
  },
  {
    known: ["passage", "theme", "term", "points", "factor", "weighted_hits"],
    columns: ["term", "hits", "negated", "weight", "weighted_hits", "points"],
  },
];

/**
 * Columns in which nothing is no unknown: no word decided, a premise has no stance, what is kept
 * has no reason not to be, a term that does well no note; what never meets has no measure of it.
 */
const mayBeNone = new Set(["cue", "stance", "reason", "note", "pmi"]);

/**
 * Rows of topoi's wide tables with the columns that a person reads, lists in them as their length;
 * other rows as they are.
 */
export function readableRows(rows: readonly object[]): readonly object[] {
  const table = tables.find(({ known }) =>
    rows.every((row) => known.every((name) => Object.hasOwn(row, name))),
  );
  if (table === undefined || rows.length === 0) return rows;
  const columns = columnsOf(table.columns, rows);
  return (rows as readonly Record<string, unknown>[]).map((row) =>
    Object.fromEntries(columns.map((name) => [name, readable(name, row[name])])),
  );
}

/** What a table shows of these rows, groups first, in the order in which they were measured by them. */
function columnsOf(columns: readonly string[], rows: readonly object[]): readonly string[] {
  const isGrouped = groups.every((name, i) => columns[i] === name);
  const own = Object.keys(rows[0] ?? {}).filter((name) => groups.includes(name));
  const inOrder = isGrouped ? [...own, ...columns.slice(groups.length)] : columns;
  return inOrder.filter((name) => rows.some((row) => Object.hasOwn(row, name)));
}

function readable(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  return mayBeNone.has(name) ? (value ?? "") : value;
}
