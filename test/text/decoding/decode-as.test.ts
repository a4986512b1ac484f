import iconv from "iconv-lite";
import { decodeAs, decodeUtf32, encodingName } from "../../../src/text/decoding/decode-as.js";

test("labels have their standard names; what cannot be decoded has none", () => {
  expect(["latin1", "GB2312", "x-sjis", "KOI8-R", "utf8"].map(encodingName)).toEqual([
    "windows-1252",
    "gb18030",
    "shift_jis",
    "koi8-r",
    "utf-8",
  ]);
  expect(["iso-2022-kr", "utf-7", "", "no such"].map(encodingName)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("every byte of windows-1252 is read as it is meant", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const text = decodeAs("windows-1252", bytes);
  expect(text.length).toBe(256);
  for (const [i, letter] of Array.from(text).entries()) {
    const other = iconv.decode(Buffer.of(i), "windows-1252");
    // Five bytes are undefined, and stand for themselves by the Encoding Standard.
    expect(letter).toBe(other === "\ufffd" ? String.fromCharCode(i) : other);
  }
});

test("UTF-32 of any length is read; what is no letter is U+FFFD", () => {
  const long = "網😀".repeat(5_000);
  expect(decodeUtf32(iconv.encode(long, "utf-32le"), true)).toBe(long);
  expect(decodeUtf32(Uint8Array.of(0, 0, 0xd8, 0, 0xff, 0xff, 0xff, 0xff, 0x61), false)).toBe(
    "\ufffd\ufffd\ufffd",
  );
});
