import type { Compressors, FileMetaData } from "hyparquet";
import { inMegabytes, limits } from "../files/limits.js";
import type { OpenFile } from "../files/open-file.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { checkUtf8 } from "../../text/decoding/check-utf8.js";
import { problem, type FoundText } from "../source.js";
import { sourcesOfTable, type TableRow } from "./sources-of-table.js";
import { findColumns } from "./table-columns.js";

/**
 * A document for each row of a Parquet file, a group of rows in memory at a time; see
 * {@link sourcesOfTable}. The line of a row is its number from 1. Dates are given as ISO 8601,
 * several values with a semicolon between, what has parts of its own as JSON. A damaged group is told
 * with its rows, and the others are read.
 *
 * @throws UnreadableError for what is damaged, encrypted, packed in groups too large, or without texts.
 */
export async function* readParquet(file: OpenFile, path: string): AsyncGenerator<FoundText> {
  if (file.size === 0) return;
  try {
    const pages = new PageReader(file);
    const metadata = await pages.readMetadata();
    yield* sourcesOfTable(findColumns(namesOf(metadata)), pages.rows(metadata), path);
    for (const { line, message } of pages.damaged)
      yield { problem: problem("error", path, line, message) };
    if (pages.broken === 0) return;
    const what = pages.broken === 1 ? "1 place that is" : `${pages.broken} places that are`;
    yield { problem: problem("warning", path, null, `${what} no UTF-8, read as U+FFFD`) };
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { message } = error as Error;
    throw new UnreadableError(`expected a Parquet file; found a damaged one (${message})`);
  }
}

/** The names of the columns: the children of the schema's root, each before its own children. */
function namesOf({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  let inside = 0;
  for (const { name, num_children = 0 } of schema.slice(1)) {
    if (inside === 0) names.push(name);
    else inside--;
    inside += num_children;
  }
  return names;
}

class PageReader {
  /** Places in the values that are no UTF-8. */
  broken = 0;
  /** Groups that could not be read, by their first rows. */
  readonly damaged: { readonly line: number; readonly message: string }[] = [];
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  private readonly buffer: { byteLength: number; slice: OpenFile["slice"] };

  constructor(file: OpenFile) {
    this.buffer = { byteLength: file.size, slice: (start, end) => file.slice(start, end) };
  }

  async readMetadata(): Promise<FileMetaData> {
    const { parquetMetadataAsync } = await import("hyparquet");
    return parquetMetadataAsync(this.buffer);
  }

  async *rows(metadata: FileMetaData): AsyncGenerator<TableRow> {
    const { parquetReadObjects } = await import("hyparquet");
    const compressors = await loadCompressors();
    const names = namesOf(metadata);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      check("bytes", Number(group.total_byte_size));
      check("rows", rowEnd - rowStart);
      const parsers = { stringFromBytes: (bytes: Uint8Array) => this.decode(bytes) };
      const options = { file: this.buffer, metadata, compressors, parsers, rowStart, rowEnd };
      const rows = await parquetReadObjects(options).catch((error: unknown) => {
        if (error instanceof UnreadableError) throw error;
        const found = `damaged ones up to row ${rowEnd} (${(error as Error).message})`;
        const message = `expected rows of a Parquet file; found ${found}`;
        this.damaged.push({ line: rowStart + 1, message });
        return [];
      });
      let line = rowStart;
      for (const row of rows) {
        yield { line: ++line, cells: names.map((name) => toText(row[name])) };
      }
      rowStart = rowEnd;
    }
  }

  private decode(bytes: Uint8Array | undefined): string | undefined {
    if (bytes === undefined) return undefined;
    const text = this.decoder.decode(bytes);
    if (text.includes("\ufffd")) this.broken += checkUtf8(bytes).broken;
    return text;
  }
}

/** @throws UnreadableError for a group that is larger than is held. */
function check(what: "bytes" | "rows", found: number): void {
  const most = what === "bytes" ? limits.group : limits.groupRows;
  if (found <= most) return;
  const show = (size: number) => (what === "bytes" ? inMegabytes(size) : `${size} rows`);
  throw new UnreadableError(
    `expected groups of rows of at most ${show(most)}; found one of ${show(found)}: write it again in smaller row groups`,
  );
}

/** The compressions in use; none unpacks a page to more than a group may have. */
async function loadCompressors(): Promise<Compressors> {
  const { compressors } = await import("hyparquet-compressors");
  return Object.fromEntries(
    Object.entries(compressors).map(([name, unpack]) => [
      name,
      (input: Uint8Array, length: number) => {
        check("bytes", length);
        return unpack(input, length);
      },
    ]),
  );
}

/** A value as a cell of a table says it. */
function toText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? ""
      : value.toISOString().replace(/T00:00:00\.000Z$/u, "");
  }
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(toText).join("; ");
  if (["number", "bigint", "boolean"].includes(typeof value)) return `${value as number}`;
  return JSON.stringify(value, writeLarge);
}

/** JSON has no whole numbers of any size. */
function writeLarge(_: string, part: unknown): unknown {
  return typeof part === "bigint" ? String(part) : part;
}
