import { checkUtf8 } from "../../text/decoding/check-utf8.js";
import { decodeAs } from "../../text/decoding/decode-as.js";
import { tellBroken, type DecodedText } from "../../text/decoding/decode-text.js";
import { countOf } from "../../text/count-of.js";
import { limits } from "./limits.js";
import { openDecoder, type ChunkDecoder } from "./open-decoder.js";
import { markedEncoding, readText } from "./read-text.js";

/** Of a text with some NULs in it at least so many bytes for each are others. */
const othersPerNul = 10;

/**
 * The text of a stream of bytes, in pieces, in the encoding that its beginning shows. What is none of
 * it comes as U+FFFD, and a NUL here and there as it is.
 *
 * @param onNote - told how the bytes had to be decoded, where that is unusual; what is amiss behind
 *   the beginning is told in the end
 * @throws UnreadableError where the beginning is no text.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  onNote: (note: string) => void,
): AsyncGenerator<string> {
  let sample: Uint8Array[] = [];
  let length = 0;
  let decoder: ChunkDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (decoder !== null) {
        yield decoder.decode(chunk);
        continue;
      }
      sample.push(chunk);
      if (length < limits.sample) continue;
      const start = Buffer.concat(sample);
      sample = [];
      const known = endOfLines(start);
      const { encoding, note } = readSample(start.subarray(0, known));
      if (note !== null) onNote(note);
      decoder = openDecoder(encoding, known);
      yield decoder.decode(start);
    }
    if (decoder !== null) yield decoder.decode();
  } catch (error) {
    // What came before a file breaks off is handed on before that is told.
    const start = Buffer.concat(sample);
    if (start.length > 0) {
      const { text, note } = readSample(start.subarray(0, endOfLines(start)));
      if (note !== null) onNote(note);
      yield text;
    }
    throw error;
  } finally {
    if (decoder?.note != null) onNote(decoder.note);
  }
  if (decoder !== null) return;
  const { text, note } = readSample(Buffer.concat(sample));
  if (note !== null) onNote(note);
  yield text;
}

function readSample(bytes: Uint8Array): DecodedText {
  try {
    return readText(bytes);
  } catch (error) {
    const read = readWithNuls(bytes);
    if (read === null) throw error;
    return read;
  }
}

/** UTF-8 in which NUL stands here and there, as exports of databases have it; else `null`. */
function readWithNuls(bytes: Uint8Array): DecodedText | null {
  const others = bytes.filter((byte) => byte !== 0);
  const count = bytes.length - others.length;
  if (count === 0 || others.length < othersPerNul * count) return null;
  const { encoding, note } = readText(others);
  if (encoding !== "utf-8") return null;
  const first = `${countOf(count, "NUL")}, the first at byte ${bytes.indexOf(0)}`;
  const broken = note === null ? "" : `; ${tellBroken(bytes, checkUtf8(bytes))}`;
  return { text: decodeAs(encoding, bytes), encoding, note: first + broken };
}

/** Behind the last line feed, so that no character is cut in two. */
function endOfLines(bytes: Uint8Array): number {
  // In UTF-16 the byte of a line feed may be half of any character.
  const isWide = markedEncoding(bytes)?.startsWith("utf-16") ?? false;
  return isWide ? bytes.length & ~1 : bytes.lastIndexOf(10) + 1 || bytes.length;
}
