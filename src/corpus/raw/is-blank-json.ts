import type { Span } from "../../rows.js";

const backslash = 0x5c;
/** The short escapes of blanks: `\t`, `\n`, `\f`, `\r`. */
const blankEscapes = new Set(Buffer.from("tnfr"));
const blank = /\s/u;

/**
 * Whether nothing but blanks (those that `trim` takes away) stands between the quotes of a JSON
 * string, escapes among them. Of what is malformed it only says so where blanks alone come before.
 */
export function isBlankJson(bytes: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end;) {
    const length = blankAt(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** How many bytes the blank takes that begins here; 0 where none does. */
function blankAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === backslash) {
    const next = bytes[at + 1] ?? 0;
    if (blankEscapes.has(next)) return 2;
    const digits = Buffer.from(bytes.subarray(at + 2, at + 6)).toString("latin1");
    const isUnit = next === 0x75 && /^[0-9a-f]{4}$/iu.test(digits);
    return isUnit && blank.test(String.fromCharCode(parseInt(digits, 16))) ? 6 : 0;
  }
  if (byte < 0x80) return byte === 0x20 ? 1 : 0;
  const length = byte < 0xe0 ? 2 : 3;
  const [second = 0, third = 0] = bytes.subarray(at + 1, at + length);
  const unit =
    length === 2
      ? ((byte & 0x1f) << 6) | (second & 0x3f)
      : ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return byte < 0xf0 && blank.test(String.fromCharCode(unit)) ? length : 0;
}
