import {
  collectFacts,
  factNames,
  problem,
  readFact,
  type Fact,
  type FactName,
  type FoundText,
} from "../source.js";

/** The key or column that each fact stands in, and what it is called for people. */
export type FactPlaces = ReadonlyMap<FactName, { readonly key: string; readonly from: string }>;

/** One record of a file that holds many. */
export interface RecordOfFile {
  readonly path: string;
  readonly line: number | null;
  readonly text: string;
  /** Where its facts stand, as in all records of the file. */
  readonly places: FactPlaces;
  /** What stands there. */
  readonly valueOf: (name: FactName) => unknown;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A record as a source, behind a warning for every fact that is neither text nor a number. */
export function sourceOfRecord(record: RecordOfFile): FoundText[] {
  const { path, line, text, extra } = record;
  const doubts: FoundText[] = [];
  const take = (name: FactName): Fact | null => {
    const place = record.places.get(name);
    const found = place === undefined ? null : record.valueOf(name);
    const value = readFact(found);
    if (place === undefined || value === null) return null;
    if (value !== undefined) return { value, source: "metadata", from: place.from };
    const wanted =
      typeof found === "number"
        ? `text or a number up to ${Number.MAX_SAFE_INTEGER}`
        : "text or a number";
    const what = `${place.key}: expected ${wanted}, found ${describe(found)}`;
    doubts.push({ problem: problem("warning", path, line, `${what}; taken as unknown`) });
    return null;
  };
  const facts = collectFacts(take);
  return [...doubts, { source: { line, facts, extra, text } }];
}

/**
 * The places of facts by their keys.
 *
 * @param kind - what the format calls a place: `record` or `column`
 */
export function placeFacts(
  kind: "record" | "column",
  keyOf: (name: FactName) => string | undefined,
): FactPlaces {
  const places = factNames.map((name) => [name, keyOf(name)] as const);
  return new Map(
    places.flatMap(([name, key]) =>
      key === undefined ? [] : [[name, { key, from: `${kind} ${key}` }] as const],
    ),
  );
}

/** What a value of JSON is, for a message. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return String(value);
  return typeof value === "object" ? "an object" : JSON.stringify(value);
}
