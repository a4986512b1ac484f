import { checkUtf8 } from "../../text/decoding/check-utf8.js";
import { decodeAs } from "../../text/decoding/decode-as.js";
import { tellBroken } from "../../text/decoding/decode-text.js";
import { toUtf8 } from "../files/to-utf8.js";
import { inMegabytes, limits } from "../files/limits.js";
import { readText } from "../files/read-text.js";
import { hasKeyTwice } from "./has-key-twice.js";
import { describe, placeFacts, sourceOfRecord } from "./source-of-record.js";
import { problem, type FactName, type FoundText } from "../source.js";
import { splitLines, type ByteLine } from "../files/split-lines.js";
import { describeError } from "../files/unreadable-error.js";

const twice = 'expected the key "text" once, found it twice; the last is read';

const places = placeFacts("record", (name) => name);

/**
 * The records of a JSONL file, one at a time: one JSON object a line with `text`, and `id`,
 * `title`, `author`, `date`, `year`, `language`, `publisher` where it has them; other keys are
 * carried along.
 *
 * A line that is no such record is a problem with its number; the others are read. So is the line
 * in which the file cannot be read any further. Offsets into the original count in the record's
 * `text`.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<FoundText> {
  let next = 1;
  try {
    for await (const line of splitLines(toUtf8(chunks), limits.record)) {
      yield* recordsOfLine(line, path);
      next = line.number + 1;
    }
  } catch (error) {
    yield { problem: problem("error", path, next, describeError(error)) };
  }
}

/** The record of a line behind what is doubtful about it, or what is wrong; nothing for a blank one. */
export function recordsOfLine(line: ByteLine, path: string): FoundText[] {
  const { record, note } = parseLine(line);
  if (record === null) return [];
  if (typeof record === "string") {
    return [{ problem: problem("error", path, line.number, record) }];
  }
  const notes = note === null ? [] : [{ problem: problem("warning", path, line.number, note) }];
  return [...notes, ...sourceOfFields(record, line.number, path)];
}

/** The record that a line's fields make, behind what is doubtful about it. */
export function sourceOfFields(record: Fields, line: number, path: string): FoundText[] {
  // A rest takes a key named `__proto__` for a key.
  const { text, id, title, author, date, year, publisher, language, ...extra } = record;
  const facts = { id, title, author, date, year, publisher, language };
  const valueOf = (name: FactName) => facts[name];
  return sourceOfRecord({ path, line, text, places, valueOf, extra });
}

/** What a line holds that is a record. */
export type Fields = Record<string, unknown> & { text: string };

/** What a line holds. */
interface ParsedLine {
  /** The record, a sentence about what is there instead, `null` for a blank line. */
  readonly record: Fields | string | null;
  /** How it had to be decoded, where that is unusual. */
  readonly note: string | null;
}

function parseLine({ bytes, length }: ByteLine): ParsedLine {
  if (bytes === null) {
    const most = inMegabytes(limits.record);
    const record = `expected a record of at most ${most}; found ${inMegabytes(length)}`;
    return { record, note: null };
  }
  try {
    // JSON is UTF-8: what encoding a page in its text declares says nothing of the line.
    const { text, note } = readText(bytes, "utf-8");
    const record = text.trim() === "" ? null : parseRecord(text);
    if (note !== null || record === null || typeof record === "string") return { record, note };
    return { record, note: hasKeyTwice(text, "text") ? twice : null };
  } catch (error) {
    return readDamaged(bytes) ?? { record: describeError(error), note: null };
  }
}

/** The record of a line of UTF-8 with so few letters and so much damage that it is taken for no text. */
function readDamaged(bytes: Uint8Array): ParsedLine | null {
  const record = parseRecord(decodeAs("utf-8", bytes));
  return typeof record === "string" ? null : { record, note: tellBroken(bytes, checkUtf8(bytes)) };
}

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
