import type { Pour } from "../files/open-file.js";

/**
 * Lines that lie behind each other, with their line feeds (the file's last may have none), in a view
 * that holds until the next ones are asked for; or the length of one that is too long to be held.
 */
export type RawLines = { readonly bytes: Buffer } | { readonly length: number };

const lineFeed = 10;

/**
 * The lines of a stream of bytes, many at a time, in one buffer that is used again. One of more than
 * `most` bytes may come by its length alone.
 *
 * @param chunkSize - so many bytes are asked for at a time
 * @throws whatever `pour` throws, behind the lines before it
 */
export async function* readRawLines(
  pour: Pour,
  most: number,
  chunkSize: number,
): AsyncGenerator<RawLines> {
  let buffer = Buffer.allocUnsafeSlow(2 * chunkSize);
  // What is held of the line that goes on, and how much of it was passed over instead.
  let [held, passed] = [0, 0];
  for (;;) {
    if (buffer.length < held + chunkSize) {
      const larger = Buffer.allocUnsafeSlow(2 * buffer.length);
      buffer.copy(larger, 0, 0, held);
      buffer = larger;
    }
    const count = await pour(buffer.subarray(held, held + chunkSize));
    if (count === 0) break;
    const end = held + count;
    let from = 0;
    if (passed > 0) {
      const at = buffer.subarray(0, end).indexOf(lineFeed);
      passed += at < 0 ? end : at;
      if (at < 0) continue;
      yield { length: passed };
      passed = 0;
      from = at + 1;
    }
    const last = buffer.subarray(0, end).lastIndexOf(lineFeed) + 1;
    if (last > from) yield { bytes: buffer.subarray(from, last) };
    const rest = Math.max(from, last);
    held = end - rest;
    if (held > most) [passed, held] = [held, 0];
    else buffer.copyWithin(0, rest, end);
  }
  if (passed > 0) yield { length: passed };
  else if (held > 0) yield { bytes: buffer.subarray(0, held) };
}
