import {
  collectFacts,
  problem,
  readFact,
  type Fact,
  type FactName,
  type FoundText,
} from "../source.js";

/** One record of a file that holds many. */
export interface RecordOfFile {
  readonly path: string;
  readonly line: number | null;
  /** What the format calls a place for a value: `record` or `column`. */
  readonly place: string;
  readonly text: string;
  /** The key or column that a fact stands in; none where there is no such column. */
  readonly keyOf: (name: FactName) => string | undefined;
  /** What stands there. */
  readonly valueOf: (name: FactName) => unknown;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A record as a source, behind a warning for every fact that is neither text nor a number. */
export function sourceOfRecord(record: RecordOfFile): FoundText[] {
  const { path, line, place, text, extra } = record;
  const doubts: FoundText[] = [];
  const take = (name: FactName): Fact | null => {
    const key = record.keyOf(name);
    const found = key === undefined ? null : record.valueOf(name);
    const value = readFact(found);
    if (key === undefined || value === null) return null;
    if (value !== undefined) return { value, source: "metadata", from: `${place} ${key}` };
    const what = `${key}: expected text or a number, found ${describe(found)}`;
    doubts.push({ problem: problem("warning", path, line, `${what}; taken as unknown`) });
    return null;
  };
  const facts = collectFacts(take);
  return [...doubts, { source: { line, facts, extra, text } }];
}

/** What a value of JSON is, for a message. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : JSON.stringify(value);
}
