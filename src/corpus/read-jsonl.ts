import type { Problem } from "../rows.js";
import { splitBlocks } from "./read-txt.js";
import {
  collectFacts,
  factNames,
  problem,
  readFact,
  type Fact,
  type FactName,
  type ReadResult,
  type Source,
} from "./source.js";

const known = new Set<string>(["text", ...factNames]);
const scalar = "text or a number";

/**
 * The records of a JSONL file: one JSON object a line with `text`, and `id`, `title`, `author`,
 * `date`, `year`, `language`, `publisher` where it has them; other keys are carried along.
 *
 * A line that is no such record is a problem with its number; the others are read. Offsets into
 * the original count in the record's `text`.
 */
export function readJsonl(raw: string, path: string): ReadResult {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  raw.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const record = parseRecord(line);
    if (typeof record === "string") problems.push(problem("error", path, i + 1, record));
    else sources.push(readRecord(record, i + 1, path, problems));
  });
  return { sources, problems };
}

type Fields = Record<string, unknown> & { text: string };

function parseRecord(line: string): Fields | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `expected a JSON object, found a line that is not JSON (${(error as Error).message})`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return `expected a JSON object, found ${describe(value)}`;
  }
  if (!("text" in value)) {
    const keys = Object.keys(value).join(", ");
    return `expected a key "text"; found ${keys === "" ? "no keys" : keys}`;
  }
  if (typeof value.text !== "string") return `text: expected text, found ${describe(value.text)}`;
  return value as Fields;
}

function readRecord(record: Fields, line: number, path: string, problems: Problem[]): Source {
  const take = (key: FactName): Fact | null => {
    const fact = readFact(record[key]);
    if (fact === null) return null;
    if (fact !== undefined) return { value: fact, source: "metadata", from: `record ${key}` };
    const message = `${key}: expected ${scalar}, found ${describe(record[key])}; taken as unknown`;
    problems.push(problem("warning", path, line, message));
    return null;
  };
  return {
    line,
    blocks: splitBlocks(record.text),
    facts: collectFacts(take),
    extra: Object.fromEntries(Object.entries(record).filter(([key]) => !known.has(key))),
    isPage: false,
  };
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : JSON.stringify(value);
}
