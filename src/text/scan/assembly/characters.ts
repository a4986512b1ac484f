import { CLASSES } from "./memory";

export const SEPARATOR: u32 = 0;
export const LETTER: u32 = 1;
export const DIGIT: u32 = 2;
export const UNSPACED: u32 = 3;
export const IGNORED: u32 = 4;

/** From the host: the class of a character beyond the first plane. */
declare function classOfAstral(codePoint: i32): u32;

/** The code point of the character at an address, or -1 where the bytes are no UTF-8; see `utf8.ts`. */
export function codePointAt(at: usize): i32 {
  const first: u32 = load<u8>(at);
  if (first < 0x80) return first;
  const second: u32 = load<u8>(at, 1) ^ 0x80;
  if (first < 0xc2 || second > 0x3f) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third: u32 = load<u8>(at, 2) ^ 0x80;
  if (third > 0x3f) return -1;
  if (first < 0xf0) {
    const codePoint = ((first & 0x0f) << 12) | (second << 6) | third;
    return codePoint < 0x800 || (codePoint & 0xf800) == 0xd800 ? -1 : codePoint;
  }
  const fourth: u32 = load<u8>(at, 3) ^ 0x80;
  if (first > 0xf4 || fourth > 0x3f) return -1;
  const codePoint = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
  return codePoint < 0x10000 || codePoint > 0x10ffff ? -1 : codePoint;
}

export function widthOf(codePoint: i32): u32 {
  return 1 + u32(codePoint > 0x7f) + u32(codePoint > 0x7ff) + u32(codePoint > 0xffff);
}

/** The class of a character by its code point; that of -1 is `SEPARATOR`. */
export function classOf(codePoint: i32): u32 {
  return codePoint > 0xffff ? classOfAstral(codePoint) : classOfShort(codePoint);
}

/** The class of a character of the first plane, `SEPARATOR` for the others. */
export function classOfShort(codePoint: i32): u32 {
  return <u32>codePoint > 0xffff ? SEPARATOR : load<u8>(CLASSES + codePoint);
}

/** How many bytes a letter or digit takes of these four, if it takes two or three; or 0. */
@inline
export function widthOfLetter(bytes: u32): u64 {
  let codePoint: u32 = 0;
  let width: u64 = 0;
  if ((bytes & 0xc0e0) == 0x80c0) {
    codePoint = ((bytes & 0x1f) << 6) | ((bytes >>> 8) & 0x3f);
    width = codePoint < 0x80 ? 0 : 2;
  } else if ((bytes & 0xc0c0f0) == 0x8080e0) {
    codePoint = ((bytes & 0x0f) << 12) | ((bytes >>> 2) & 0xfc0) | ((bytes >>> 16) & 0x3f);
    width = codePoint < 0x800 ? 0 : 3;
  }
  const kind = load<u8>(CLASSES + codePoint);
  return kind == LETTER || kind == DIGIT ? width : 0;
}
