import { nameBinary } from "../../../src/text/decoding/name-binary.js";

const bytes = (text: string) => Buffer.from(text, "latin1");

test.each([
  ["\u0089PNG\r\n\u001a\n", "a PNG image"],
  ["RIFF\u0001\u0002\u0003\u0004WEBPVP8 ", "a WebP image"],
  ["PK\u0003\u0004", "a ZIP archive"],
  ["%PDF-1.4", "a PDF document"],
  ["{\\rtf1", "an RTF document"],
  ["\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Microsoft Office document"],
])("%j begins %s", (start, name) => {
  expect(nameBinary(bytes(start), false)).toBe(name);
});

test("letters that a text may begin with count only in what is known for no text", () => {
  expect(nameBinary(bytes("BMW"), false)).toBeNull();
  expect(nameBinary(bytes("BM\u0000"), true)).toBe("a BMP image");
  expect(nameBinary(bytes("some text"), true)).toBeNull();
  expect(nameBinary(bytes(""), true)).toBeNull();
});
