/** What windows-1252 has in place of the controls U+0080 to U+009F; five bytes are undefined. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The name by which the Encoding Standard knows a declared charset (`latin1` is `windows-1252`), or
 * `null` for one that cannot be decoded. GBK is read as GB18030, which holds all of it.
 */
export function encodingName(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return null;
  }
}

/** The text of bytes in an encoding, without a byte order mark; U+FFFD for what is none of it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  // Node before 24 decodes windows-1252 as if it were ISO-8859-1 (nodejs/node#60888).
  return encoding === "windows-1252"
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString("latin1")
        .replace(/[\u0080-\u009f]/gu, (c) => windows1252.charAt(c.charCodeAt(0) - 0x80))
    : new TextDecoder(encoding).decode(bytes);
}

/** The text of UTF-32 bytes, which `TextDecoder` does not know; U+FFFD for what is no letter. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    const isScalar = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    units.push(isScalar ? point : 0xfffd);
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  if (bytes.length % 4 !== 0) units.push(0xfffd);
  return parts.join("") + String.fromCodePoint(...units);
}
