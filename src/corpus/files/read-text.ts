import { decodeText, NotTextError, type DecodedText } from "../../text/decoding/decode-text.js";
import { UnreadableError } from "./unreadable-error.js";

/**
 * The text of a document's bytes, the byte order mark left out.
 *
 * @param hint - the encoding that the document's container claims
 * @throws UnreadableError where the bytes are no text.
 */
export function readText(bytes: Uint8Array, hint?: string): DecodedText {
  try {
    return decodeText(bytes, hint);
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
