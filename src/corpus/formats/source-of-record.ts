import { splitText } from "../lines/read-txt.js";
import { describeError } from "../files/unreadable-error.js";
import {
  collectFacts,
  problem,
  readFact,
  type Fact,
  type FactName,
  type Found,
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

/**
 * A record as a source, with a warning for every fact that is neither text nor a number. Nothing
 * of its text is taken for page furniture; offsets into the original count in its text.
 */
export function sourceOfRecord(record: RecordOfFile): Found[] {
  const { path, line, place, text, given, extra } = record;
  const doubts: Found[] = [];
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
  try {
    const source = { line, ...splitText(text), facts, extra, isPage: false };
    return [...doubts, { source }];
  } catch (error) {
    return [...doubts, { problem: problem("error", path, line, describeError(error)) }];
  }
}

/** What a value of JSON is, for a message. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : JSON.stringify(value);
}
