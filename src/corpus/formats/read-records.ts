import type { Format } from "../files/formats.js";
import type { OpenFile } from "../files/open-file.js";
import type { FoundText } from "../source.js";
import { readCsv } from "./read-csv.js";
import { readJsonl } from "./read-jsonl.js";
import { readParquet } from "./read-parquet.js";
import { readXlsx } from "./read-xlsx.js";

/**
 * The records of an open file, one after the other; `null` for a format that holds none.
 *
 * Where no more of it can be read, an UnreadableError, or what a library throws, ends them.
 */
export function readRecords(
  file: OpenFile,
  format: Format,
  name: string,
): AsyncGenerator<FoundText> | null {
  switch (format) {
    case ".jsonl":
    case ".ndjson":
      return readJsonl(file.chunks(), name);
    case ".csv":
    case ".tsv":
      return readCsv(file.chunks(), name);
    case ".xlsx":
      return readWorkbook(file, name);
    case ".parquet":
      return readParquet(file, name);
    default:
      return null;
  }
}

async function* readWorkbook(file: OpenFile, name: string): AsyncGenerator<FoundText> {
  const bytes = await file.bytes();
  if (bytes.length > 0) yield* readXlsx(bytes, name);
}
