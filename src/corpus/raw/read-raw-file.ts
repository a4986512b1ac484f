import type { Format } from "../files/formats.js";
import type { Span } from "../../rows.js";
import { openFile, type OpenFile } from "../files/open-file.js";
import { readFile, Tally } from "../files/read-file.js";
import { describeError } from "../files/unreadable-error.js";
import { problem } from "../source.js";
import type { FoundRaw } from "./raw-record.js";
import { readRawJsonl } from "./read-raw-jsonl.js";

/**
 * What is in a file of records or plain text as `readCorpus` has it with `asIs`: the same documents
 * and problems in the same order, but no string made of a text of a JSONL file where its bytes will
 * do. They come in parts, each to be gone through to its end before the next is asked for.
 */
export async function* readRawFile(
  file: string,
  name: string,
  tally = new Tally(),
): AsyncGenerator<Iterable<FoundRaw>> {
  const parts = readFile(file, name, readRaw, (row) => [{ problem: row }], tally);
  for await (const part of parts) yield take(part, tally);
  yield tally.rest(name).map((row) => ({ problem: row }));
}

function* take(part: Iterable<FoundRaw>, tally: Tally): Generator<FoundRaw> {
  for (const found of part) if (tally.takes(found)) yield found;
}

async function* readRaw(
  file: OpenFile,
  format: Format,
  name: string,
): AsyncGenerator<Iterable<FoundRaw>> {
  if (format === ".jsonl" || format === ".ndjson") {
    yield* readRawJsonl(file, name);
    return;
  }
  const { readTexts } = await import("../formats/read-texts.js");
  for await (const found of readTexts(file, format, name)) yield [found];
}

/**
 * What is in a stretch of a JSONL file that begins where a line does, all problems among it; of the
 * file as a whole nothing is said. Lines are counted from the beginning of the stretch.
 *
 * @param onLines - called with the number of its lines
 */
export async function* readRawSpan(
  file: string,
  name: string,
  span: Span,
  onLines: (lines: number) => void,
): AsyncGenerator<Iterable<FoundRaw>> {
  try {
    const open = await openFile(file);
    try {
      yield* readRawJsonl(open, name, { span, onLines });
    } finally {
      await open.close();
    }
  } catch (error) {
    yield [{ problem: problem("error", name, null, describeError(error)) }];
  }
}
