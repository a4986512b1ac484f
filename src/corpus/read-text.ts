import { decodeText, NotTextError } from "./decode-text.js";
import { UnreadableError } from "./unreadable-error.js";

/** Text out of bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** What the reader of the text should know of how it was decoded, or `null`. */
  readonly note: string | null;
}

/**
 * The text of a document's bytes, the byte order mark left out.
 *
 * @param _hint - the encoding that the document itself claims
 * @throws UnreadableError where the bytes are no text.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readText(bytes: Uint8Array, _hint?: string): DecodedText {
  try {
    const text = decodeText(bytes);
    return { text, encoding: markedEncoding(bytes) ?? "utf-8", note: null };
  } catch (error) {
    if (error instanceof NotTextError) throw new UnreadableError(error.message);
    throw error;
  }
}

/** The encoding that a byte order mark names, or `null`. */
export function markedEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}
