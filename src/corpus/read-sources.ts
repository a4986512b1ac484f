import type { Format } from "./formats.js";
import type { OpenFile } from "./open-file.js";
import { readHtml } from "./read-html.js";
import { readJsonl } from "./read-jsonl.js";
import { readMarkdown } from "./read-markdown.js";
import { readText } from "./read-text.js";
import { readTxt } from "./read-txt.js";
import { problem, type Found, type ReadResult } from "./source.js";

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
  switch (format) {
    case ".jsonl":
    case ".ndjson":
      yield* readJsonl(file.chunks(), name);
      break;
    default:
      yield* readTextFile(await file.bytes(), format, name);
  }
}

/** The formats that are text and hold one document a file. */
function* readTextFile(bytes: Uint8Array, format: Format, name: string): Generator<Found> {
  const { text, note } = readText(bytes);
  if (text.trim() === "") return;
  if (note !== null) yield { problem: problem("warning", name, null, note) };
  const { sources, problems } = parse(text, format, name);
  for (const source of sources) yield { source };
  for (const row of problems) yield { problem: row };
}

function parse(text: string, format: Format, name: string): ReadResult {
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
