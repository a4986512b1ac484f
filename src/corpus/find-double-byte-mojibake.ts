import { decodeUtf8At } from "./byte-tables.js";
import type { Edit } from "./edit-block.js";
import { isUsual } from "./letter-oddities.js";

/** An encoding of two bytes a letter in which UTF-8 was read by mistake. */
interface Reading {
  readonly encoding: string;
  readonly leads: readonly [first: number, last: number][];
  /** Letters that the commonest letters of UTF-8 begin with, and texts hardly ever hold. */
  readonly signs: RegExp;
}

const readings: readonly Reading[] = [
  {
    encoding: "gb18030",
    leads: [[0x81, 0xfe]],
    signs: /[鈥銆锛涓鐨鏄鍦浜鏈鍥浠澶鍙绗鎴缁缃鏂闂璇鍚鍜涔杩欏瀛鎵锟]/u,
  },
  {
    encoding: "shift_jis",
    leads: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    signs: /[縺繧譁荳莠莉螟譌譛蜷蝗蟷髢譯窶]/u,
  },
];

/** Letters by their bytes, made when first needed: most texts never need them. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * The places where UTF-8 was read as GBK or Shift-JIS (`鈥檚` for ’s, `涓枃` for 中文), with the text
 * that was meant. A place must decode as UTF-8 as a whole, to letters and marks in daily use, and
 * begin with one of the letters that common ones so become; two letters at least, or one mark.
 */
export function findDoubleByteMojibake(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const reading of readings) {
    if (!reading.signs.test(text)) continue;
    const table = tableOf(reading);
    for (let at = 0; at < text.length;) {
      const edit = reading.signs.test(text[at] ?? "") ? decodeFrom(text, at, table) : null;
      if (edit !== null) edits.push(edit);
      at = edit?.end ?? at + 1;
    }
    if (edits.length > 0) break;
  }
  return edits;
}

/** As far as the letters go on to be UTF-8, up to where both letters end at once. */
function decodeFrom(
  text: string,
  start: number,
  table: ReadonlyMap<string, readonly number[]>,
): Edit | null {
  const bytes: number[] = [];
  let [read, found, letters, marks] = [0, "", 0, 0];
  let best: { end: number; text: string; letters: number; marks: number } | null = null;
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? "";
    const own = table.get(letter) ?? (letter < "\u0080" ? [letter.charCodeAt(0)] : null);
    // In ASCII the mojibake is at an end, unless a letter of UTF-8 is still open.
    if (own === null || (letter < "\u0080" && read === bytes.length)) break;
    bytes.push(...own);
    while (read < bytes.length) {
      const byte = bytes[read] ?? 0;
      const { point, length } = decodeUtf8At((i) => bytes[i] ?? 0, read);
      if (byte < 0x80) found += String.fromCharCode(byte);
      else if (length > 0 && isUsual(point)) {
        found += String.fromCodePoint(point);
        if (point >= 0x2010 && point < 0x3040) marks++;
        else letters++;
      } else break;
      read += byte < 0x80 ? 1 : length;
    }
    if (bytes.length - read > 3) break;
    if (read === bytes.length) best = { end: at + 1, text: found, letters, marks };
  }
  if (best === null || best.letters + 2 * best.marks < 2) return null;
  return { start, end: best.end, text: best.text, kind: "mojibake" };
}

function tableOf({ encoding, leads }: Reading): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0xa1; byte <= 0xdf; byte++) {
    const letter = decoder.decode(Uint8Array.of(byte));
    if (letter.length === 1 && letter !== "\ufffd") table.set(letter, [byte]);
  }
  for (const [first, last] of leads) {
    for (let lead = first; lead <= last; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const letter = decoder.decode(Uint8Array.of(lead, trail));
        if (letter.length === 1 && letter !== "\ufffd") table.set(letter, [lead, trail]);
      }
    }
  }
  tables.set(encoding, table);
  return table;
}
