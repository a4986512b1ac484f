/** A file that holds no text that topoi can decode; the message says what was found. */
export class NotTextError extends Error {
  override readonly name = "NotTextError";
}

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is
 * no part of the text, and offsets into the original count from behind it.
 *
 * @throws NotTextError for binary data and for other encodings, with the first offending byte.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = sniffEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === "utf-8") {
    const nul = bytes.indexOf(0);
    if (nul >= 0) throw new NotTextError(`expected text, found binary data (a NUL at byte ${nul})`);
    const at = text.includes("\ufffd") ? findInvalid(bytes) : -1;
    if (at >= 0) {
      const value = (bytes[at] ?? 0).toString(16).padStart(2, "0").toUpperCase();
      throw new NotTextError(`expected UTF-8 or UTF-16 text, found byte 0x${value} at byte ${at}`);
    }
  }
  return text;
}

function sniffEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** The first byte of what is no UTF-8, or -1 (a U+FFFD may honestly stand in a text). */
function findInvalid(bytes: Uint8Array): number {
  if (isValid(bytes, bytes.length)) return -1;
  // The longest valid beginning that may break off inside a character …
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (isValid(bytes, middle, { stream: true })) low = middle;
    else high = middle;
  }
  // … less that broken character, which is at most three bytes long.
  while (low > 0 && !isValid(bytes, low)) low--;
  return low;
}

function isValid(bytes: Uint8Array, end: number, options?: { stream: boolean }): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), options);
    return true;
  } catch {
    return false;
  }
}
