import path from "node:path";

/** The endings of files that hold documents. */
export const formats = [
  ".txt",
  ".md",
  ".html",
  ".htm",
  ".mhtml",
  ".mht",
  ".docx",
  ".pdf",
  ".odt",
  ".epub",
  ".csv",
  ".tsv",
  ".xlsx",
  ".jsonl",
  ".ndjson",
  ".parquet",
] as const;
export type Format = (typeof formats)[number];

/** Those whose text stands as it is: it need not be made out of a page first. */
export const asIsFormats = [
  ".txt",
  ".csv",
  ".tsv",
  ".xlsx",
  ".jsonl",
  ".ndjson",
  ".parquet",
] as const satisfies readonly Format[];

/** Those that are compressed already, and are not looked for in a `.gz`. */
const packed: readonly Format[] = [".docx", ".pdf", ".odt", ".epub", ".xlsx", ".parquet"];

/** The format of a file by its ending, that before `.gz` where it is packed; else `null`. */
export function formatOf(name: string): Format | null {
  const ending = path.extname(name).toLowerCase();
  const isPacked = ending === ".gz";
  const inner = isPacked ? path.extname(name.slice(0, -ending.length)).toLowerCase() : ending;
  const format = formats.find((known) => known === inner) ?? null;
  return isPacked && format !== null && packed.includes(format) ? null : format;
}
