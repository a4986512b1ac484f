import { decodeAs } from "../../text/decoding/decode-as.js";
import { limits } from "./limits.js";
import { markedEncoding, readText } from "./read-text.js";
import { UnreadableError } from "./unreadable-error.js";

/** The bytes as UTF-8 without a byte order mark; bytes that no mark explains pass as they are. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const marked = isFirst ? markedEncoding(chunk) : null;
    if (marked === "utf-16le" || marked === "utf-16be") decoder = new TextDecoder(marked);
    if (decoder !== null) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    else yield marked === "utf-8" ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
  if (decoder !== null) yield Buffer.from(decoder.decode());
}

/**
 * The text of a stream of bytes, in pieces, in the encoding that its beginning shows.
 *
 * @param onNote - told how the bytes had to be decoded, where that is unusual
 * @throws UnreadableError where the beginning is no text, or what follows is of another encoding.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  onNote: (note: string) => void,
): AsyncGenerator<string> {
  let sample: Uint8Array[] = [];
  let length = 0;
  let decode: ((chunk?: Uint8Array) => string) | null = null;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (decode !== null) {
        yield decode(chunk);
        continue;
      }
      sample.push(chunk);
      if (length < limits.sample) continue;
      const start = Buffer.concat(sample);
      sample = [];
      const { encoding, note } = readText(start.subarray(0, endOfLines(start)));
      if (note !== null) onNote(note);
      decode = makeDecoder(encoding);
      yield decode(start);
    }
  } catch (error) {
    // What came before a file breaks off is handed on before that is told.
    const start = Buffer.concat(sample);
    if (start.length > 0) {
      const { text, note } = readText(start.subarray(0, endOfLines(start)));
      if (note !== null) onNote(note);
      yield text;
    }
    throw error;
  }
  if (decode !== null) {
    yield decode();
    return;
  }
  const { text, note } = readText(Buffer.concat(sample));
  if (note !== null) onNote(note);
  yield text;
}

/** Behind the last line feed, so that no character is cut in two. */
function endOfLines(bytes: Uint8Array): number {
  // In UTF-16 the byte of a line feed may be half of any character.
  const isWide = markedEncoding(bytes)?.startsWith("utf-16") ?? false;
  return isWide ? bytes.length & ~1 : bytes.lastIndexOf(10) + 1 || bytes.length;
}

function makeDecoder(encoding: string): (chunk?: Uint8Array) => string {
  if (encoding === "windows-1252") {
    return (chunk) => (chunk === undefined ? "" : decodeAs(encoding, chunk));
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      const message = `expected ${encoding} to the end; found other bytes behind the first records`;
      throw new UnreadableError(message);
    }
  };
}
