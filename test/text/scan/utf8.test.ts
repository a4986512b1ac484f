import {
  codePointAt,
  isUtf8,
  roomFor,
  startBefore,
  widthOf,
  writeCodePoint,
} from "../../../src/text/scan/utf8.js";

test("every character is written and read back as Node writes it", () => {
  const wrong: number[] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += codePoint < 0x1000 ? 1 : 13) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
    const node = Buffer.from(String.fromCodePoint(codePoint));
    const bytes = new Uint8Array(5);
    const width = writeCodePoint(bytes, 0, codePoint);
    const isSame = node.equals(bytes.subarray(0, width)) && widthOf(codePoint) === width;
    const isRead = codePointAt(bytes, 0) === codePoint && startBefore(bytes, width) === 0;
    if (!isSame || !isRead) wrong.push(codePoint);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["a byte that goes on nothing", [0x80]],
  ["two bytes for ASCII", [0xc1, 0xbf]],
  ["three bytes where two do", [0xe0, 0x9f, 0xbf]],
  ["half a surrogate pair", [0xed, 0xa0, 0x80]],
  ["four bytes where three do", [0xf0, 0x8f, 0xbf, 0xbf]],
  ["a character beyond the last", [0xf4, 0x90, 0x80, 0x80]],
  ["a character cut short", [0xe2, 0x82]],
  ["a byte of no character", [0xff, 0x80, 0x80, 0x80]],
])("%s is none", (_, bytes) => {
  expect(codePointAt(Uint8Array.from([...bytes, 0]), 0)).toBe(-1);
});

test("bytes are UTF-8 if every character is", () => {
  const bytes = new Uint8Array(Buffer.from("aé国😀\0"));
  expect(isUtf8(bytes, bytes.length - 1)).toBe(true);
  bytes[4] = 0x20;
  expect(isUtf8(bytes, bytes.length - 1)).toBe(false);
});

test.each(["", "abc", "é国", "😀", "a".repeat(1 << 20), "国".repeat(1 << 20)])(
  "there is room for a string",
  (text) => {
    expect(roomFor(text)).toBeGreaterThanOrEqual(Buffer.byteLength(text));
  },
);
