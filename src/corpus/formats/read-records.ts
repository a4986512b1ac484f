import type { Format } from "../files/formats.js";
import type { OpenFile } from "../files/open-file.js";
import type { FoundText } from "../source.js";

/**
 * The records of an open file, one after the other; `null` for a format that holds none. The reader
 * of a format is loaded for its first file.
 *
 * Where no more of it can be read, an UnreadableError, or what a library throws, ends them.
 */
export async function readRecords(
  file: OpenFile,
  format: Format,
  name: string,
): Promise<AsyncIterable<FoundText> | null> {
  switch (format) {
    case ".jsonl":
    case ".ndjson":
      return (await import("./read-jsonl.js")).readJsonl(file.chunks(), name);
    case ".csv":
    case ".tsv":
      return (await import("./read-csv.js")).readCsv(file.chunks(), name);
    case ".xlsx":
      return readWorkbook(file, name);
    case ".parquet":
      return (await import("./read-parquet.js")).readParquet(file, name);
    default:
      return null;
  }
}

async function* readWorkbook(file: OpenFile, name: string): AsyncGenerator<FoundText> {
  const bytes = await file.bytes();
  if (bytes.length === 0) return;
  const { readXlsx } = await import("./read-xlsx.js");
  yield* readXlsx(bytes, name);
}
