/**
 * The code point of the character that begins at a byte, or -1 where the bytes are no UTF-8:
 * overlong, half a surrogate pair, beyond U+10FFFF, cut short (the byte behind a text must be 0).
 */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first;
  const second = (bytes[at + 1] ?? 0) ^ 0x80;
  if (first < 0xc2 || second > 0x3f) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (bytes[at + 2] ?? 0) ^ 0x80;
  if (third > 0x3f) return -1;
  if (first < 0xf0) {
    const codePoint = ((first & 0x0f) << 12) | (second << 6) | third;
    return codePoint < 0x800 || (codePoint & 0xf800) === 0xd800 ? -1 : codePoint;
  }
  const fourth = (bytes[at + 3] ?? 0) ^ 0x80;
  if (first > 0xf4 || fourth > 0x3f) return -1;
  const codePoint = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return codePoint < 0x10000 || codePoint > 0x10ffff ? -1 : codePoint;
}

/** Whether all of so many bytes are UTF-8; a 0 stands behind them. */
export function isUtf8(bytes: Uint8Array, length: number): boolean {
  for (let at = 0; at < length;) {
    const codePoint = codePointAt(bytes, at);
    if (codePoint < 0) return false;
    at += widthOf(codePoint);
  }
  return true;
}

/** How many bytes a code point takes. */
export function widthOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Where the character begins whose last byte stands before `at`, in bytes that are UTF-8 up to there. */
export function startBefore(bytes: Uint8Array, at: number): number {
  let start = at - 1;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

/**
 * So many bytes as a string surely fits into. To count them takes as long as to write them, which
 * is worth it where much memory would lie idle.
 */
export function roomFor(text: string): number {
  return text.length < 1 << 20 ? 3 * text.length : Buffer.byteLength(text);
}

/** Writes a code point and returns where the next one goes. */
export function writeCodePoint(bytes: Uint8Array, at: number, codePoint: number): number {
  const width = widthOf(codePoint);
  if (width === 1) {
    bytes[at] = codePoint;
    return at + 1;
  }
  for (let i = width - 1; i > 0; i--)
    bytes[at + i] = 0x80 | ((codePoint >> (6 * (width - 1 - i))) & 0x3f);
  bytes[at] = ((0xf00 >> width) & 0xff) | (codePoint >> (6 * (width - 1)));
  return at + width;
}
