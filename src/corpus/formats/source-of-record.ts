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
  /** The key or column that each fact stands in, and what stands there. */
  readonly given: ReadonlyMap<FactName, { readonly key: string; readonly value: unknown }>;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A record as a source, behind a warning for every fact that is neither text nor a number. */
export function sourceOfRecord(record: RecordOfFile): FoundText[] {
  const { path, line, place, text, given, extra } = record;
  const doubts: FoundText[] = [];
  const take = (name: FactName): Fact | null => {
    const found = given.get(name);
    const value = readFact(found?.value);
    if (found === undefined || value === null) return null;
    if (value !== undefined) return { value, source: "metadata", from: `${place} ${found.key}` };
    const what = `${found.key}: expected text or a number, found ${describe(found.value)}`;
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
