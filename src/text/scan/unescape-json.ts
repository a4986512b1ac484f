import { writeCodePoint } from "./utf8.js";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** What stands behind a backslash, and what it means. */
const meanings = new Map<number, number>(
  Object.entries({
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
  }).map(([escape, meaning]) => [escape.charCodeAt(0), meaning.charCodeAt(0)]),
);

/**
 * Resolves the escapes of what stands between the quotes of a JSON string, into `target`, which has
 * room for as many bytes. Returns the bytes written, or -1 where `JSON.parse` would refuse it or a
 * half surrogate pair is escaped. The bytes themselves are not looked at: they may be no UTF-8.
 */
export function unescapeJson(source: Uint8Array, target: Uint8Array): number {
  let to = 0;
  for (let from = 0; from < source.length;) {
    const byte = source[from] ?? 0;
    if (byte !== BACKSLASH) {
      if (byte < 0x20 || byte === QUOTE) return -1;
      target[to++] = byte;
      from++;
    } else if (source[from + 1] === LETTER_U) {
      const codePoint = escapedAt(source, from);
      if (codePoint < 0) return -1;
      to = writeCodePoint(target, to, codePoint);
      from += codePoint > 0xffff ? 12 : 6;
    } else {
      const meaning = meanings.get(source[from + 1] ?? 0);
      if (meaning === undefined) return -1;
      target[to++] = meaning;
      from += 2;
    }
  }
  return to;
}

/** The code point of `\uXXXX`, or of two of them that are a surrogate pair, or -1. */
function escapedAt(bytes: Uint8Array, at: number): number {
  const unit = unitAt(bytes, at);
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const low = unitAt(bytes, at + 6);
  if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff) return -1;
  return 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff);
}

/** The UTF-16 unit of `\uXXXX`, or -1. */
function unitAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== BACKSLASH || bytes[at + 1] !== LETTER_U) return -1;
  let unit = 0;
  for (let i = at + 2; i < at + 6; i++) {
    const digit = hexadecimal(bytes[i] ?? 0);
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

function hexadecimal(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = (byte | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? letter + 10 : -1;
}
