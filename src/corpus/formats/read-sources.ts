import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { keepNothing, keyOf, type Kept } from "../../kept.js";
import type { Format } from "../files/formats.js";
import type { Read } from "../files/read-file.js";
import { readRecords } from "./read-records.js";
import { readText } from "../files/read-text.js";
import { problem, type Found, type ReadResult } from "../source.js";

/**
 * Reads what an open file of a format holds, one document after the other; nothing where it is
 * empty. What reads a format is loaded for its first file. Where no more of it can be read, an
 * UnreadableError, or what a library throws, ends it.
 *
 * @param kept - where what a file of one document holds is kept, by its bytes and its name
 */
export function sourceReader(kept: Kept = keepNothing): Read<Found> {
  return async function* (file, format, name) {
    const records = await readRecords(file, format, name);
    if (records !== null) {
      const { splitTexts } = await import("./split-texts.js");
      yield* splitTexts(records, name);
      return;
    }
    const bytes = await file.bytes();
    if (bytes.length > 0) yield* readKept(bytes, format, name, kept);
  };
}

async function* readKept(
  bytes: Uint8Array,
  format: Format,
  name: string,
  kept: Kept,
): AsyncGenerator<Found> {
  const key = keyOf("file", format, name, createHash("sha256").update(bytes).digest("hex"));
  const known = kept.get(key);
  if (known !== null) {
    yield* deserialize(known) as Found[];
    return;
  }
  const all: Found[] = [];
  for await (const found of readWhole(bytes, format, name)) {
    const named =
      "source" in found ? { source: { ...found.source, key: keyOf(key, all.length) } } : found;
    all.push(named);
    yield named;
  }
  kept.put(key, () => serialize(all));
}

async function* readWhole(bytes: Uint8Array, format: Format, name: string): AsyncGenerator<Found> {
  switch (format) {
    case ".docx":
      yield { source: await (await import("./read-docx.js")).readDocx(bytes) };
      return;
    case ".odt":
      yield { source: await (await import("./read-odt.js")).readOdt(bytes) };
      return;
    case ".epub":
      yield* (await import("./read-epub.js")).readEpub(bytes, name);
      return;
    case ".pdf":
      yield* (await import("./read-pdf.js")).readPdf(bytes, name);
      return;
    case ".mhtml":
    case ".mht":
      yield* (await import("./read-mhtml.js")).readMhtml(bytes, name);
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
      return (await import("./read-markdown.js")).readMarkdown(text, name);
    case ".html":
    case ".htm":
      return (await import("./read-html.js")).readHtml(text);
    default:
      return (await import("./read-plain.js")).readPlain(text, name);
  }
}
