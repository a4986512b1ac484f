import type { Pour } from "../files/open-file.js";

/**
 * Lines that lie behind each other, with their line feeds (the file's last may have none), in a view
 * that holds until the next ones are asked for; or the length of one that is too long to be held.
 */
export type RawLines = { readonly bytes: Buffer } | { readonly length: number };

const lineFeed = 10;

/**
 * The lines of a stream of bytes, many at a time, in two buffers that are used in turn: while the
 * lines in one are looked at, the other is filled. A line of more than `most` bytes may come by its
 * length alone.
 *
 * @param chunkSize - so many bytes are asked for at a time
 * @throws whatever `pour` throws, behind the lines before it
 */
export async function* readRawLines(
  pour: Pour,
  most: number,
  chunkSize: number,
): AsyncGenerator<RawLines> {
  let [buffer, other] = [Buffer.allocUnsafeSlow(2 * chunkSize), Buffer.alloc(0)];
  // What is held of the line that goes on, and how much of it was passed over instead.
  let [held, passed] = [0, 0];
  let pouring = pour(buffer.subarray(0, chunkSize));
  try {
    for (;;) {
      const count = await pouring;
      if (count === 0) break;
      const filled = buffer.subarray(0, held + count);
      // Of a line that is passed over only its end is looked for.
      const isPassing = passed > 0;
      const feed = isPassing ? filled.indexOf(lineFeed) : -1;
      const from = isPassing && feed < 0 ? filled.length : feed + 1;
      if (isPassing) passed += feed < 0 ? filled.length : feed;
      const skipped = feed < 0 ? 0 : passed;
      if (skipped > 0) passed = 0;
      const last = Math.max(from, filled.lastIndexOf(lineFeed) + 1);
      held = filled.length - last;
      if (held > most) [passed, held] = [held, 0];
      const room = held + chunkSize;
      if (other.length < room) other = Buffer.allocUnsafeSlow(2 * room);
      buffer.copy(other, 0, last, last + held);
      pouring = pour(other.subarray(held, room));
      // It is waited for later, and what it throws is told then.
      pouring.catch(() => undefined);
      if (skipped > 0) yield { length: skipped };
      if (last > from) yield { bytes: buffer.subarray(from, last) };
      [buffer, other] = [other, buffer];
    }
    if (passed > 0) yield { length: passed };
    else if (held > 0) yield { bytes: buffer.subarray(0, held) };
  } finally {
    // No buffer is filled behind the back of who goes on without the rest.
    await pouring.catch(() => undefined);
  }
}
