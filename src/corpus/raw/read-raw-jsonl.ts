import { limits } from "../files/limits.js";
import type { OpenFile } from "../files/open-file.js";
import { markedEncoding } from "../files/read-text.js";
import { describeError } from "../files/unreadable-error.js";
import { readJsonl, recordsOfLine, sourceOfFields, type Fields } from "../formats/read-jsonl.js";
import type { Problem, Span } from "../../rows.js";
import { problem, type FoundText } from "../source.js";
import { findTextValue } from "./find-text-value.js";
import { isBlankJson } from "./is-blank-json.js";
import { readRawLines } from "./raw-lines.js";
import type { FoundRaw } from "./raw-record.js";

const lineFeed = 10;
/** So many bytes are asked for at a time, fewer of a small file: of those there may be thousands. */
const mostAtOnce = 1024 * 1024;
const leastAtOnce = 4 * 1024;

/** How to read. */
export interface RawJsonlOptions {
  /** So many bytes are asked for at a time; as many as fit the file unless given. */
  readonly chunkSize?: number;
  /** The stretch of the file to read, which begins where a line does; all of it unless given. */
  readonly span?: Span | undefined;
  /** Called with the number of lines that were read. */
  readonly onLines?: (lines: number) => void;
}

/**
 * The records of an open JSONL file as `readJsonl` has them, in the same order and with the same
 * problems, but no string made of a text where its bytes will do. They come in parts, each to be
 * gone through before the next is asked for. Lines are counted from the beginning of the stretch.
 */
export async function* readRawJsonl(
  file: Pick<OpenFile, "chunks" | "pour" | "size">,
  path: string,
  { chunkSize = chunkFor(file.size), span, onLines }: RawJsonlOptions = {},
): AsyncGenerator<Iterable<FoundRaw>> {
  const reader = new LineReader(path);
  try {
    let isFirst = (span?.start ?? 0) === 0;
    for await (const lines of readRawLines(file.pour(span), limits.record, chunkSize)) {
      const mark = isFirst && "bytes" in lines ? markedEncoding(lines.bytes) : null;
      isFirst = false;
      if (!("bytes" in lines)) {
        yield reader.readLong(lines.length);
        continue;
      }
      if (mark === "utf-16le" || mark === "utf-16be") {
        // Its line feeds are no single bytes.
        for await (const found of readJsonl(file.chunks(), path)) yield [found];
        return;
      }
      yield reader.read(mark === null ? lines.bytes : lines.bytes.subarray(3));
    }
  } catch (error) {
    yield [{ problem: problem("error", path, reader.next, describeError(error)) }];
  }
  onLines?.(reader.next - 1);
}

function chunkFor(size: number): number {
  return Math.min(mostAtOnce, Math.max(leastAtOnce, size));
}

class LineReader {
  /** The number of the line that comes next, from 1. */
  next = 1;

  constructor(private readonly path: string) {}

  *read(bytes: Buffer): Generator<FoundRaw> {
    for (let start = 0; start < bytes.length;) {
      const feed = bytes.indexOf(lineFeed, start);
      const end = feed < 0 ? bytes.length : feed;
      const raw = end - start > limits.record ? null : this.readRecord(bytes, start, end);
      if (raw !== null) yield raw;
      else if (end > start) yield* this.decode(bytes, start, end, this.next);
      this.next++;
      start = end + 1;
    }
  }

  /** A line that was not held. */
  readLong(length: number): FoundRaw[] {
    return recordsOfLine({ number: this.next++, bytes: null, length }, this.path);
  }

  /** The record of a line in which nothing is unusual, else `null`. */
  private readRecord(bytes: Buffer, start: number, end: number): FoundRaw | null {
    const text = findTextValue(bytes, start, end);
    if (text === null || isBlankJson(bytes, text)) return null;
    const fields = parseRest(bytes, start, end, text);
    if (fields === null) return null;
    const line = this.next;
    const doubts: Problem[] = [];
    for (const found of sourceOfFields(fields, line, this.path)) {
      if ("problem" in found) doubts.push(found.problem);
      else {
        const { facts, extra } = found.source;
        const decode = () => this.decode(bytes, start, end, line);
        const view = bytes.subarray(text.start, text.end);
        return { raw: { line, facts, extra, bytes: view, doubts, decode } };
      }
    }
    return null;
  }

  /** What `readJsonl` finds in the line. */
  private decode(bytes: Buffer, start: number, end: number, number: number): FoundText[] {
    const length = end - start;
    const held = length > limits.record ? null : bytes.subarray(start, end);
    return recordsOfLine({ number, bytes: held, length }, this.path);
  }
}

/** The record without its text: the rest of the line is judged by `JSON.parse`. */
function parseRest(bytes: Buffer, start: number, end: number, text: Span): Fields | null {
  const rest = bytes.toString("utf8", start, text.start) + bytes.toString("utf8", text.end, end);
  if (rest.includes("\ufffd")) return null;
  try {
    return JSON.parse(rest) as Fields;
  } catch {
    return null;
  }
}
