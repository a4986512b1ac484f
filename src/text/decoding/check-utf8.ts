/** What a look at every byte as UTF-8 finds. */
export interface Utf8Check {
  /** Letters of more than one byte. */
  readonly letters: number;
  /** Stretches that are no letter, each of which a decoder makes one U+FFFD of. */
  readonly broken: number;
  /** Where the first such stretch begins, or -1. */
  readonly firstBroken: number;
}

/** How many letters beyond ASCII the bytes hold as UTF-8, and what in them is no UTF-8. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let [letters, broken, firstBroken] = [0, 0, -1];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const wanted = lead >= 0xc2 && lead < 0xe0 ? 1 : lead < 0xe0 ? 0 : lead < 0xf0 ? 2 : 3;
    const isLead = wanted > 0 && lead < 0xf5;
    let length = 1;
    while (isLead && length <= wanted && continues(bytes, at, length, lead)) length++;
    if (isLead && length > wanted) {
      letters++;
    } else {
      broken++;
      if (firstBroken < 0) firstBroken = at;
    }
    at += length;
  }
  return { letters, broken, firstBroken };
}

/** Whether a byte goes on with the letter, by table 3-7 of the Unicode standard. */
function continues(bytes: Uint8Array, at: number, length: number, lead: number): boolean {
  const byte = bytes[at + length] ?? 0;
  const low = length > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = length > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
