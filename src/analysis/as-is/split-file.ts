import { openFile } from "../../corpus/files/open-file.js";
import type { Span } from "../../rows.js";

/** About so many bytes make a part: enough to be worth sending away, few enough to share out evenly. */
const usualSize = 8 * 1024 * 1024;
const window = 64 * 1024;
const lineFeed = 10;

/**
 * The stretches of a JSONL file, each beginning where a line does; `null` where it is read as a
 * whole: it is packed, too small, or in UTF-16, whose line ends are no single bytes; or it cannot be
 * opened, which the reader tells.
 *
 * @param workers - so many read them in turn
 * @param size - so many bytes make a part at most, and the rest of a line
 */
export async function splitFile(
  path: string,
  workers: number,
  size = usualSize,
): Promise<Span[] | null> {
  if (!/\.(?:jsonl|ndjson)$/iu.test(path)) return null;
  const file = await openFile(path).catch(() => null);
  if (file === null) return null;
  try {
    if (file.size < 2 * size || isUtf16(new Uint8Array(await file.slice(0, 2)))) return null;
    // As many for each worker, so that none waits for the others in the end.
    const rounds = Math.ceil(file.size / (workers * size));
    const part = Math.ceil(file.size / (workers * rounds));
    const spans: Span[] = [];
    let start = 0;
    while (start < file.size) {
      const end = await endOfLine(file, start + part);
      spans.push({ start, end });
      start = end;
    }
    return spans;
  } finally {
    await file.close();
  }
}

/** Behind the first line end from a place on, or the end of the file. */
async function endOfLine(
  file: Awaited<ReturnType<typeof openFile>>,
  from: number,
): Promise<number> {
  for (let at = from; at < file.size; at += window) {
    const bytes = new Uint8Array(await file.slice(at, at + window));
    const found = bytes.indexOf(lineFeed);
    if (found >= 0) return at + found + 1;
    if (bytes.length === 0) break;
  }
  return file.size;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
