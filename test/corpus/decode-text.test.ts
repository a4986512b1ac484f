import fc from "fast-check";
import { decodeText, NotTextError } from "../../src/corpus/decode-text.js";

const bytes = (...values: number[]) => Uint8Array.from(values);

test("UTF-8, and UTF-16 where a byte order mark says so; the mark is no part of the text", () => {
  expect(decodeText(Buffer.from("déjà 网"))).toBe("déjà 网");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
  expect(decodeText(Buffer.from("\ufeffdéjà 网", "utf16le"))).toBe("déjà 网");
  expect(decodeText(bytes(0xfe, 0xff, 0x7f, 0x51))).toBe("网");
});

test("binary data and other encodings are named by their first bad byte", () => {
  expect(() => decodeText(bytes(0x61, 0, 0x62))).toThrow("found binary data (a NUL at byte 1)");
  expect(() => decodeText(bytes(0x64, 0xe9, 0x6a))).toThrow("found byte 0xE9 at byte 1");
  expect(() => decodeText(bytes(0x61, 0x62, 0xc3))).toThrow("found byte 0xC3 at byte 2");
});

test("an honest U+FFFD is text", () => {
  expect(decodeText(Buffer.from("what \ufffd was"))).toBe("what \ufffd was");
});

test("any text comes back as it was; any bytes are text or an error of the right kind", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
      expect(decodeText(Buffer.from(text))).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (anything) => {
      try {
        decodeText(anything);
      } catch (error) {
        expect(error).toBeInstanceOf(NotTextError);
      }
    }),
    { numRuns: 1000 },
  );
});
