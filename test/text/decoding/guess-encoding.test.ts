import iconv from "iconv-lite";
import { decodeAs } from "../../../src/text/decoding/decode-as.js";
import { guessEncoding, takeSample } from "../../../src/text/decoding/guess-encoding.js";
import { ownTexts } from "../../corpus/own-texts.js";

const languages: Readonly<Record<string, readonly string[]>> = {
  en: ["windows-1252"],
  id: ["windows-1252"],
  de: ["windows-1252", "iso-8859-15"],
  fr: ["windows-1252"],
  es: ["windows-1252"],
  pt: ["windows-1252"],
  it: ["windows-1252"],
  zh: ["gb18030"],
  ja: ["shift_jis", "euc-jp"],
  ko: ["euc-kr"],
  ru: ["windows-1251", "koi8-r", "iso-8859-5"],
};

/** Every second stretch of some length, in each of the encodings, with more than ASCII in it. */
function* snippets(length: number): Generator<Buffer & { encoding?: string }> {
  for (const [language, encodings] of Object.entries(languages)) {
    const text = (ownTexts[language] ?? []).join(" ");
    for (const encoding of encodings) {
      for (let at = 0; at + length <= text.length; at += length / 2) {
        const bytes = iconv.encode(text.slice(at, at + length), encoding);
        if (bytes.some((byte) => byte > 127)) yield Object.assign(bytes, { encoding });
      }
    }
  }
}

test.each([
  [20, 0.96],
  [60, 1],
])(
  "of texts of %d letters in the eleven languages, this share is read rightly: %d",
  (length, share) => {
    const all = [...snippets(length)];
    const right = all.filter((bytes) => {
      const guess = guessEncoding(bytes).encoding;
      return decodeAs(guess, bytes) === decodeAs(bytes.encoding ?? "", bytes);
    });
    expect(all.length).toBeGreaterThan(80);
    expect(right.length / all.length).toBeGreaterThanOrEqual(share);
  },
);

test("of a long file the lines beyond ASCII are looked at", () => {
  const line = "plain letters only, nothing else here\n";
  const file = Buffer.from(line.repeat(1000) + "caf\u00e9\n" + line.repeat(1000), "latin1");
  expect(Buffer.from(takeSample(file)).toString("latin1")).toBe("caf\u00e9\n");
  expect(takeSample(new Uint8Array(100_000).fill(0xe9)).length).toBe(8192);
});
