import { findDeclaredEncoding } from "../../../src/text/decoding/find-declared-encoding.js";

const found = (start: string) => findDeclaredEncoding(Buffer.from(start));

test.each([
  ['<meta charset="gbk">', "gb18030"],
  ["<META CHARSET = windows-1251 >", "windows-1251"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "shift_jis"],
  ["<?xml version='1.0' encoding='iso-8859-2'?>", "iso-8859-2"],
  ['<meta charset="utf-16le">', "utf-8"],
])("%s declares %s", (start, encoding) => {
  expect(found(start)).toBe(encoding);
});

test.each([
  "",
  "charset=koi8-r",
  "<meta charset=nonsense>",
  `${" ".repeat(5000)}<meta charset=big5>`,
])("%j declares nothing", (start) => {
  expect(found(start)).toBeNull();
});

test.each(["<meta ", "<meta charset", "<?xml ", " "])(
  "a megabyte of %j takes a moment",
  (piece) => {
    expect(found(piece.repeat(200_000))).toBeNull();
  },
);
