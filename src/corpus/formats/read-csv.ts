import type { Writable } from "node:stream";
import { decodeChunks } from "../files/decode-chunks.js";
import { inMegabytes, limits } from "../files/limits.js";
import { sourcesOfTable, type TableRow } from "./sources-of-table.js";
import { problem, type FoundText } from "../source.js";
import { findColumns } from "./table-columns.js";
import { describeError, UnreadableError } from "../files/unreadable-error.js";
import { isTornCell } from "../../text/is-torn-cell.js";

const delimiters = [",", ";", "\t", "|"];
const torn =
  "a cell goes on over lines with quotation marks in it that are not doubled: rows below may be part of it";

/** The rows of a CSV or TSV file with its header; see {@link sourcesOfTable}. */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<FoundText> {
  const notes: string[] = [];
  const rows = parseCsv(decodeChunks(chunks, (note) => notes.push(note)));
  const first = await rows.next();
  const tell = () =>
    notes.splice(0).map((note) => ({ problem: problem("warning", path, null, note) }));
  yield* tell();
  if (first.done) return;
  let isEmpty = true;
  try {
    for await (const found of sourcesOfTable(findColumns(first.value.cells), rows, path)) {
      isEmpty = false;
      yield found;
    }
  } finally {
    yield* tell();
  }
  if (!isEmpty) return;
  const message = "expected rows below the header, found none";
  yield { problem: problem("error", path, null, message) };
}

/**
 * The rows of comma-separated values, one at a time, the header among them. The delimiter is the
 * one of comma, semicolon, tab and bar that parts the header into the most columns.
 *
 * @throws UnreadableError where a quotation mark opens and never closes.
 */
export async function* parseCsv(text: AsyncIterable<string>): AsyncGenerator<TableRow> {
  const { parse } = await import("csv-parse");
  const pieces = text[Symbol.asyncIterator]();
  const start = await pieces.next();
  if (start.done) return;
  const { delimiter, body, skipped } = await sniffDelimiter(start.value.replace(/^\ufeff/u, ""));
  const rows: TableRow[] = [];
  let line = 1 + skipped;
  const parser = parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    record_delimiter: breaksOf(body),
    max_record_size: limits.record,
    on_record: (row: unknown) => {
      const { record, raw } = row as { record: string[]; raw: string };
      const blank = /^[\r\n]*/u.exec(raw)?.[0] ?? "";
      const isTorn = record.some((cell) => isTornCell(cell, raw));
      const at = line + countBreaks(blank);
      rows.push({ line: at, cells: record, ...(isTorn ? { doubt: torn } : {}) });
      line += countBreaks(raw);
      return null;
    },
  }).resume();
  // Rows are handed on before what is wrong behind them is told.
  try {
    for (let piece: string | null = body; ;) {
      const error = await feed(parser, piece);
      yield* rows.splice(0);
      if (error !== null) throw explain(error, line);
      if (piece === null) return;
      const next = await pieces.next().catch((error: unknown) => {
        throw new UnreadableError(`${describeError(error)}, in line ${line} or below`);
      });
      piece = next.done ? null : next.value;
    }
  } finally {
    parser.destroy();
  }
}

/** Gives the parser a piece of text, or its end; what it says against it, or `null`. */
function feed(parser: Writable, piece: string | null): Promise<Error | null> {
  return new Promise((resolve) => {
    parser.once("error", resolve);
    const done = (error?: Error | null): void => {
      if (!error) parser.removeListener("error", resolve);
      resolve(error ?? null);
    };
    if (piece === null) parser.end(done);
    else parser.write(piece, done);
  });
}

async function sniffDelimiter(
  text: string,
): Promise<{ delimiter: string; body: string; skipped: number }> {
  // A first line that tells spreadsheets the delimiter.
  const told = /^sep=(.)\r?\n/u.exec(text);
  if (told !== null) {
    return { delimiter: told[1] ?? ",", body: text.slice(told[0].length), skipped: 1 };
  }
  const { parse } = await import("csv-parse/sync");
  const header = /[^\r\n]*/u.exec(text)?.[0] ?? "";
  const widths = delimiters.map((delimiter) => {
    const options = { delimiter, relax_quotes: true, relax_column_count: true, to: 1 };
    try {
      return parse(header.slice(0, limits.header), options)[0]?.length ?? 0;
    } catch {
      return 0;
    }
  });
  const widest = widths.indexOf(Math.max(...widths));
  return { delimiter: delimiters[widest] ?? ",", body: text, skipped: 0 };
}

/** What ends a row: files to which several tools have written have more than one. */
function breaksOf(text: string): string[] {
  const breaks = ["\r\n", "\n"];
  return /^[^\r\n]*\r(?!\n)/u.test(text) ? [...breaks, "\r"] : breaks;
}

function countBreaks(cell: string): number {
  return cell.match(/\r\n|[\r\n]/gu)?.length ?? 0;
}

function explain(error: unknown, line: number): unknown {
  const { code } = error as { code?: string };
  if (code === "CSV_QUOTE_NOT_CLOSED") {
    return new UnreadableError(
      `expected every quotation mark to close; found one in line ${line} or below that does not`,
    );
  }
  if (code === "CSV_MAX_RECORD_SIZE") {
    const most = inMegabytes(limits.record);
    return new UnreadableError(
      `expected rows of at most ${most}; found a longer one from line ${line} on, where a quotation mark may not close`,
    );
  }
  if (code?.startsWith("CSV_")) {
    return new UnreadableError(`expected a table; found ${(error as Error).message}`);
  }
  return error;
}
