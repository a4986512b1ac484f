import fc from "fast-check";
import iconv from "iconv-lite";
import { decodeText, NotTextError } from "../../../src/text/decoding/decode-text.js";
import { ownTexts } from "../../corpus/own-texts.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const textOf = (file: Uint8Array, hint?: string) => decodeText(file, hint).text;
const encode = (text: string, encoding: string) => Uint8Array.from(iconv.encode(text, encoding));
const own = (language: string) => (ownTexts[language] ?? []).join("\n");

test("UTF-8 needs no word; a byte order mark is no part of the text", () => {
  expect(decodeText(Buffer.from("déjà 网"))).toEqual({
    text: "déjà 网",
    encoding: "utf-8",
    note: null,
  });
  expect(textOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe("a");
  expect(decodeText(bytes())).toEqual({ text: "", encoding: "utf-8", note: null });
});

test.each(["utf-16le", "utf-16be", "utf-32le", "utf-32be"])(
  "%s is known by its byte order mark",
  (encoding) => {
    const file = encode("\ufeffdéjà 网 😀", encoding);
    expect(decodeText(file)).toEqual({
      text: "déjà 网 😀",
      encoding,
      note: `read as ${encoding}, by its byte order mark`,
    });
  },
);

test.each(["en", "de", "zh", "ja", "ko", "ru", "el"])(
  "UTF-16 without a mark is known by its letters (%s)",
  (language) => {
    for (const encoding of ["utf-16le", "utf-16be"]) {
      const text = own(language);
      expect(decodeText(encode(text, encoding))).toMatchObject({ text, encoding });
    }
  },
);

const encodings: readonly (readonly [language: string, encoding: string])[] = [
  ...["en", "id", "de", "fr", "es", "pt", "it", "sv"].map((it) => [it, "windows-1252"] as const),
  ...["pl", "cs", "hu"].map((it) => [it, "windows-1250"] as const),
  ...["pl", "cs", "hu"].map((it) => [it, "iso-8859-2"] as const),
  ...["windows-1251", "koi8-r", "iso-8859-5"].map((it) => ["ru", it] as const),
  ["de", "iso-8859-15"],
  ["uk", "windows-1251"],
  ["el", "windows-1253"],
  ["tr", "windows-1254"],
  ["he", "windows-1255"],
  ["ar", "windows-1256"],
  ["th", "windows-874"],
  ["zh", "gb18030"],
  ["ja", "shift_jis"],
  ["ja", "euc-jp"],
  ["ja", "iso-2022-jp"],
  ["ko", "euc-kr"],
];

test.each(encodings)("%s in %s is guessed, and the guess is told", (language, encoding) => {
  // iconv-lite writes no ISO-2022-JP: from EUC-JP it is a shift of seven bits between two escapes.
  const file =
    encoding === "iso-2022-jp" ? toIso2022(own(language)) : encode(own(language), encoding);
  const found = decodeText(file);
  expect(found.note).toBe(`read as ${found.encoding}, a guess`);
  // Signs that the encoding lacks became question marks on the way.
  const written =
    encoding === "iso-2022-jp" ? own(language) : iconv.decode(Buffer.from(file), encoding);
  expect(found.text).toBe(written);
});

function toIso2022(text: string): Uint8Array {
  const parts = text.split(/([^ -~\n]+)/u).map((part, i) => {
    if (i % 2 === 0) return Buffer.from(part);
    const euc = iconv.encode(part, "euc-jp");
    return Buffer.concat([
      Buffer.from("\u001b$B"),
      Buffer.from(euc.map((byte) => byte & 0x7f)),
      Buffer.from("\u001b(B"),
    ]);
  });
  return Uint8Array.from(Buffer.concat(parts));
}

test("traditional Chinese in Big5, and a single letter", () => {
  const text = "港口委員會星期二開會討論新海堤的費用由誰承擔，結果還是沒有人願意出錢。";
  expect(decodeText(encode(text, "big5"))).toMatchObject({ text, encoding: "big5" });
  expect(textOf(bytes(0x63, 0x61, 0x66, 0xe9))).toBe("café");
});

test("windows-1252 is read with its own quotation marks and dashes, latin1 the same", () => {
  const text = "“It’s a dash – and an euro €, naïvely…”";
  expect(textOf(encode(text, "windows-1252"))).toBe(text);
  expect(textOf(encode(text, "windows-1252"), "latin1")).toBe(text);
});

test.each([
  ['<html><head><meta charset="koi8-r"><p>', "koi8-r"],
  ["<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>", "windows-1251"],
  ['<?xml version="1.0" encoding="ISO-8859-5"?><p>', "iso-8859-5"],
])("a declared charset is used: %s", (head, encoding) => {
  const text = head + "рад";
  expect(decodeText(encode(text, encoding))).toEqual({
    text,
    encoding,
    note: `read as ${encoding}, as declared`,
  });
});

test("a charset declared outside is used, and one that gives no text is not", () => {
  const word = "Ёлка";
  expect(decodeText(encode(word, "koi8-r"), "KOI8-R")).toMatchObject({ text: word });
  const text = own("zh");
  expect(decodeText(encode(text, "gb18030"), "shift_jis")).toMatchObject({
    text,
    encoding: "gb18030",
  });
  expect(decodeText(encode(text, "gb18030"), "gb2312")).toMatchObject({
    text,
    encoding: "gb18030",
  });
  expect(decodeText(Buffer.from(text), "windows-1252")).toMatchObject({ text, encoding: "utf-8" });
  expect(decodeText(Buffer.from(text), "no such thing")).toMatchObject({ text, encoding: "utf-8" });
  expect(decodeText(encode("联通", "gb18030"), "gbk")).toMatchObject({ text: "联通" });
});

test("a declared UTF-16 in ASCII letters means UTF-8", () => {
  expect(decodeText(Buffer.from('<meta charset="utf-16"><p>déjà'))).toMatchObject({
    encoding: "utf-8",
  });
});

test("UTF-8 with a few broken bytes stays UTF-8, and the first is named", () => {
  const file = Buffer.concat([
    Buffer.from("Größe, Straße, Öl, "),
    bytes(0xff),
    Buffer.from(" schön"),
  ]);
  expect(decodeText(file)).toEqual({
    text: "Größe, Straße, Öl, \ufffd schön",
    encoding: "utf-8",
    note: "1 place that is no UTF-8, at byte 23 (0xFF), read as U+FFFD",
  });
  expect(decodeText(Buffer.from("ab網").subarray(0, 4))).toMatchObject({ text: "ab\ufffd" });
  expect(decodeText(Buffer.from("what \ufffd was"))).toMatchObject({
    text: "what \ufffd was",
    note: null,
  });
});

test.each([
  ["a PNG image", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ["a JPEG image", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ["a ZIP archive", bytes(0x50, 0x4b, 3, 4, 20, 0)],
  ["a PDF document", Buffer.from("%PDF-1.7\n")],
  ["gzip data", bytes(0x1f, 0x8b, 8, 0)],
  ["a Windows program", bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0)],
  ["binary data (a NUL at byte 1)", bytes(0x61, 0, 0x62)],
  ["binary data (a NUL at byte 5)", Buffer.from("Hello\0World!")],
  ["binary data (byte 0xFF at byte 1)", bytes(2, 0xff, 0xfe, 1, 0x80, 7)],
])("%s is no text", (name, file) => {
  expect(() => decodeText(file)).toThrow(new NotTextError(`expected text, found ${name}`));
});

test("what begins with the letters of a signature may be a text", () => {
  expect(textOf(Buffer.from("BMW and MZ are makers"))).toBe("BMW and MZ are makers");
  expect(textOf(Buffer.from("MZ"))).toBe("MZ");
});

test("an odd last byte of UTF-16 is one lost letter; halves of pairs are no crash", () => {
  expect(textOf(bytes(0xff, 0xfe, 0x61, 0, 0x62))).toBe("a\ufffd");
  expect(textOf(bytes(0xff, 0xfe, 0x00, 0xd8, 0x62, 0))).toBe("\ufffdb");
});

test("any text comes back as it was; any bytes are text or an error of the right kind", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(
        !["\0", "\u001b", "\ufeff"].some((it) => text.includes(it)) && !text.startsWith("%PDF-"),
      );
      expect(textOf(Buffer.from(text))).toBe(text);
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

test("megabytes of random high bytes are told from text", () => {
  let seed = 1;
  const file = Uint8Array.from({ length: 5_000_000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 0x80 + ((seed >>> 16) & 0x7f);
  });
  expect(() => decodeText(file)).toThrow(NotTextError);
});
