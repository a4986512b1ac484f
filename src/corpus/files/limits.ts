const megabyte = 1024 * 1024;

/** How much of anything is read at the most, so that no file can fill the memory. */
export const limits = {
  /** Bytes of a file that holds one document, unpacked where it is a `.gz`. */
  document: 48 * megabyte,
  /** Letters of a web page and tags in it: of each the parser makes half a kilobyte. */
  page: 16 * megabyte,
  tags: 500_000,
  /** Lines of a document of plain text: a thousand bytes are kept of each while they are joined. */
  lines: 1_000_000,
  /** Bytes of one record: a line of JSONL, a row of a table. A file may hold any number. */
  record: 16 * megabyte,
  /** Bytes that a group of rows of a Parquet file unpacks to, and rows in it: a group is held whole. */
  group: 256 * megabyte,
  groupRows: 2_000_000,
  /** Bytes that all parts of a DOCX, ODT, EPUB or XLSX file unpack to. */
  unpacked: 128 * megabyte,
  /** Bytes that all worksheets of a workbook unpack to. */
  workbook: 48 * megabyte,
  /** Bytes that one part of such a file unpacks to. */
  part: 32 * megabyte,
  /** Parts in such a file. */
  parts: 10_000,
  /** Elements inside elements in XML. */
  depth: 1_000,
  /** Pages of a PDF file. */
  pages: 5_000,
  /** Rows of one worksheet. */
  rows: 200_000,
  /** Letters of the header of a table. */
  header: 100_000,
  /** Bytes from which the encoding of a long table is told. */
  sample: 4 * megabyte,
  /** Problems of one file that are told one by one. */
  problems: 1_000,
} as const;

/** A size as people write it: `64 MB`. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / megabyte)} MB`;
}
