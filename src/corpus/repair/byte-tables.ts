import { decodeAs } from "../../text/decoding/decode-as.js";

/**
 * For every UTF-16 unit the byte above 0x7F that an encoding of single bytes reads as it, else 0.
 * The controls U+0080 to U+009F stand for their own bytes where the encoding leaves these undefined
 * or is read as ISO-8859-1.
 */
export function makeByteTable(encoding: string, hasControls: boolean): Uint8Array {
  const table = new Uint8Array(0x10000);
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
  const letters = decodeAs(encoding, bytes);
  for (let i = 0; i < 128; i++) table[letters.charCodeAt(i)] = 0x80 + i;
  if (hasControls) for (let byte = 0x80; byte < 0xa0; byte++) table[byte] ||= byte;
  return table;
}

/** Code point, and how many bytes it is of; 0 bytes where none is. */
export interface Decoded {
  readonly point: number;
  readonly length: number;
}

const none: Decoded = { point: 0, length: 0 };

/** The letter of more than one byte that UTF-8 has at `at`, by table 3-7 of the Unicode standard. */
export function decodeUtf8At(byteAt: (at: number) => number, at: number): Decoded {
  const lead = byteAt(at);
  if (lead < 0xc2 || lead > 0xf4) return none;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < length; i++) {
    const byte = byteAt(at + i);
    if (byte < 0x80 || byte > 0xbf) return none;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const isScalar = point >= least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isScalar ? { point, length } : none;
}
