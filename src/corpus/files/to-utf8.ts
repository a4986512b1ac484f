import { markedEncoding } from "./read-text.js";

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
