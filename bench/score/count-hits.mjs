// How much a contender found, read from what it wrote, after its time was taken.
import { open, readFile } from "node:fs/promises";
import path from "node:path";

/** The words that wc counted. */
export async function wordsOf({ out }) {
  return { words: Number(/\d+/u.exec(await readFile(out, "utf8"))[0]) };
}

/** The lines that ripgrep wrote, one a hit; no term has a quotation mark. */
export async function linesOf({ out }) {
  return { hits: await countLines(out) };
}

/** The rows of the table of hits that topoi wrote as CSV, below its head. */
export async function rowsOfCsv({ output }) {
  return { hits: (await countLines(path.join(output, "tables", "hits.csv"))) - 1 };
}

/** Lines that end outside of quotation marks: a hit may go on over the end of a line. */
async function countLines(path) {
  const file = await open(path);
  let lines = 0;
  let isQuoted = false;
  for await (const chunk of file.createReadStream()) {
    for (const byte of chunk) {
      if (byte === 0x22) isQuoted = !isQuoted;
      else if (byte === 0x0a && !isQuoted) lines++;
    }
  }
  return lines;
}

/** What a job says of itself, in its last line: natural's packages may say something before. */
export async function saidBy({ out }) {
  return JSON.parse((await readFile(out, "utf8")).trim().split("\n").at(-1));
}

/** The rows of the table of hits that topoi wrote. */
export async function rowsOf({ output }) {
  const { asyncBufferFromFile, parquetMetadataAsync } = await import("hyparquet");
  const file = await asyncBufferFromFile(path.join(output, "tables", "hits.parquet"));
  const { num_rows: rows } = await parquetMetadataAsync(file);
  return { hits: Number(rows) };
}
