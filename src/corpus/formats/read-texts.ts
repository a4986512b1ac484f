import { asIsFormats, type Format } from "../files/formats.js";
import type { OpenFile } from "../files/open-file.js";
import { readText } from "../files/read-text.js";
import { UnreadableError } from "../files/unreadable-error.js";
import { noFacts, problem, type FoundText } from "../source.js";
import { readRecords } from "./read-records.js";

/**
 * What an open file of a format holds whose text stands as it is, one document after the other:
 * records, or the whole of a plain text; nothing where it is empty.
 *
 * @throws UnreadableError for a format that has to be made text first; and, as whatever a library
 * throws, where no more of the file can be read.
 */
export async function* readTexts(
  file: OpenFile,
  format: Format,
  name: string,
): AsyncGenerator<FoundText> {
  const records = await readRecords(file, format, name);
  if (records !== null) yield* records;
  else if (format === ".txt") yield* readPlainText(await file.bytes(), name);
  else {
    throw new UnreadableError(
      `expected a format whose text stands as it is (${asIsFormats.join(", ")}); found ${format}`,
    );
  }
}

function* readPlainText(bytes: Uint8Array, name: string): Generator<FoundText> {
  if (bytes.length === 0) return;
  const { text, note } = readText(bytes);
  if (text.trim() === "") return;
  if (note !== null) yield { problem: problem("warning", name, null, note) };
  yield { source: { line: null, facts: noFacts, extra: {}, text } };
}
