import type { Format } from "../files/formats.js";
import type { OpenFile } from "../files/open-file.js";
import { readDocx } from "./read-docx.js";
import { readEpub } from "./read-epub.js";
import { readHtml } from "./read-html.js";
import { readMarkdown } from "./read-markdown.js";
import { readMhtml } from "./read-mhtml.js";
import { readOdt } from "./read-odt.js";
import { readPdf } from "./read-pdf.js";
import { readRecords } from "./read-records.js";
import { readText } from "../files/read-text.js";
import { readTxt } from "../lines/read-txt.js";
import { splitTexts } from "./split-texts.js";
import { problem, type Found, type ReadResult } from "../source.js";

/**
 * What an open file of a format holds, one document after the other; nothing where it is empty.
 *
 * @throws UnreadableError, or what a library throws, where no more of it can be read.
 */
export async function* readSources(
  file: OpenFile,
  format: Format,
  name: string,
): AsyncGenerator<Found> {
  const records = readRecords(file, format, name);
  if (records !== null) {
    yield* splitTexts(records, name);
    return;
  }
  const bytes = await file.bytes();
  if (bytes.length > 0) yield* readWhole(bytes, format, name);
}

async function* readWhole(bytes: Uint8Array, format: Format, name: string): AsyncGenerator<Found> {
  switch (format) {
    case ".docx":
      yield { source: await readDocx(bytes) };
      return;
    case ".odt":
      yield { source: await readOdt(bytes) };
      return;
    case ".epub":
      yield* readEpub(bytes, name);
      return;
    case ".pdf":
      yield* readPdf(bytes, name);
      return;
    case ".mhtml":
    case ".mht":
      yield* readMhtml(bytes, name);
      return;
    default:
      yield* readTextFile(bytes, format, name);
  }
}

/** The formats that are text and hold one document a file. */
async function* readTextFile(
  bytes: Uint8Array,
  format: Format,
  name: string,
): AsyncGenerator<Found> {
  const { text, note } = readText(bytes);
  if (text.trim() === "") return;
  if (note !== null) yield { problem: problem("warning", name, null, note) };
  const { sources, problems } = await parse(text, format, name);
  for (const source of sources) yield { source };
  for (const row of problems) yield { problem: row };
}

async function parse(text: string, format: Format, name: string): Promise<ReadResult> {
  switch (format) {
    case ".md":
      return readMarkdown(text, name);
    case ".html":
    case ".htm":
      return readHtml(text);
    default:
      return readTxt(text);
  }
}
