import { describeOther } from "./describe-other.js";

/** What rows of a kind have that no others have, and where they come from. */
const kinds = {
  documents: { has: ["document", "text", "headings"], of: "readCorpus" },
  passages: { has: ["passage", "text", "start", "words"], of: "splitPassages" },
  "keywords in context": { has: ["passage", "term", "before", "after"], of: "explainHits" },
  hits: { has: ["passage", "theme", "term", "match"], of: "findHits" },
  scores: { has: ["passage", "theme", "present", "words"], of: "scorePassages" },
  readings: { has: ["passage", "theme", "present"], of: null },
  "ranked proposals": { has: ["component", "strength", "text"], of: "rankProposals" },
  stances: { has: ["component", "theme", "stance"], of: "findStances" },
  components: { has: ["component", "role", "voice", "text"], of: "findArguments" },
  relations: { has: ["source", "target", "type"], of: "findArguments" },
  frequencies: { has: ["theme", "passages_with_theme", "share"], of: "measureFrequency" },
  "argument frequencies": { has: ["theme", "components", "claims"], of: "measureArguments" },
  "theme counts": { has: ["document", "theme", "passages_with_theme"], of: "countByDocument" },
  keyness: { has: ["word", "log_odds", "z"], of: "measureKeyness" },
  "co-occurrences": { has: ["first", "second", "observed"], of: "measureCooccurrence" },
  differences: { has: ["theme", "against", "difference"], of: "measureDifference" },
  trends: { has: ["theme", "from_share", "change"], of: "measureTrend" },
  "learned terms": { has: ["theme", "term", "kept", "log_ratio"], of: "learnTheme" },
} as const;

/** A kind of rows that functions take. */
export type RowKind = keyof typeof kinds;

/**
 * Complains of what are no rows of a kind, before anything is made of it. The first row is looked at
 * and speaks for all; no rows are rows of any kind.
 *
 * @param verb - the name of the function that was called
 * @throws TypeError that says where such rows come from, and what was given in their place.
 */
export function expectRows(verb: string, kind: RowKind, rows: unknown): void {
  const [first] = Array.isArray(rows) ? (rows as readonly unknown[]) : [undefined];
  if (Array.isArray(rows) && (rows.length === 0 || isOf(kind, first))) return;
  const { has, of } = kinds[kind];
  const wanted = of === null ? `${kind} (${has.join(", ")})` : `the ${kind} of ${of}`;
  const found = Array.isArray(rows) ? describeRow(first, has) : describeOther(rows, "give");
  throw new TypeError(`${verb}: expected ${wanted}; found ${found}`);
}

function isOf(kind: RowKind, row: unknown): boolean {
  return typeof row === "object" && row !== null && kinds[kind].has.every((name) => name in row);
}

function describeRow(row: unknown, wanted: readonly string[]): string {
  if (typeof row !== "object" || row === null) return `an array of ${nameOf(row)}`;
  const kind = (Object.keys(kinds) as RowKind[]).find((one) => isOf(one, row));
  if (kind !== undefined) return kind;
  const missing = wanted.filter((name) => !(name in row));
  return `rows without ${missing.map((name) => `\`${name}\``).join(", ")}`;
}

function nameOf(value: unknown): string {
  return value === null || value === undefined ? String(value) : `${typeof value}s`;
}
